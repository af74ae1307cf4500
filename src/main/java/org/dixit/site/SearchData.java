package org.dixit.site;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dixit.export.SearchRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The search as data. */
@Path("/search")
@Tag(name = "Search")
public class SearchData {

    private final SearchQueries search;

    SearchData(SearchQueries search) {
        this.search = search;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Names, words and numbers, in everything: the first ten of each kind")
    public SearchRecord find(@RestQuery @DefaultValue("") String q) {
        return search.find(q);
    }
}
