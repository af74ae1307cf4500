package org.dixit.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dixit.export.OverviewRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The overview as data. */
@Path("/")
@Tag(name = "Overview")
public class HomeData {

    private final HomeQueries home;

    HomeData(HomeQueries home) {
        this.home = home;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What there is, at a glance")
    public OverviewRecord overview() {
        return home.overview();
    }
}
