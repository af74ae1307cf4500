package org.dixit.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.export.SearchRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of the search. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private final SearchQueries search;

    SearchPages(SearchQueries search) {
        this.search = search;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(SearchRecord found);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance find(@RestQuery @DefaultValue("") String q) {
        return Templates.search(search.find(q));
    }

    /** How much was found, in a sentence. */
    @TemplateExtension
    static String lede(SearchRecord found) {
        return Stream.of(
                        counted(found.tallies(), "tally"),
                        counted(found.claims(), "claim"),
                        counted(found.speakers(), "speaker"),
                        counted(found.quotations(), "quotation"),
                        counted(found.articles(), "article"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ", "“" + found.q() + "” stands in ", "."));
    }

    private static String counted(List<?> items, String noun) {
        String atLeast = items.size() == SearchQueries.MOST_OF_A_KIND ? "at least " : "";
        return items.isEmpty() ? "" : atLeast + Writing.of(items.size(), noun);
    }
}
