package org.dixit.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dixit.export.OverviewRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The overview, and the page that explains the data. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    private final HomeQueries home;

    HomePages(HomeQueries home) {
        this.home = home;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(OverviewRecord overview);

        static native TemplateInstance api();
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview() {
        return Templates.home(home.overview());
    }

    /** Swagger UI. */
    @GET
    @Path("api")
    @Operation(hidden = true)
    public TemplateInstance api() {
        return Templates.api();
    }

    /** What there is, in a sentence. */
    @TemplateExtension
    static String lede(OverviewRecord overview) {
        if (overview.articles() == 0) {
            return "No articles yet: add the first, and see what was said in it and how many were counted.";
        }
        return Writing.of(overview.articles(), "article") + " by " + Writing.of(overview.publishers(), "publisher")
                + (overview.articles() == 1 ? " gives " : " give ")
                + Writing.of(overview.quotations(), "quotation") + " and " + Writing.of(overview.claims(), "claim")
                + ".";
    }

    /** What waits for review, in a sentence. */
    @TemplateExtension
    static String waiting(OverviewRecord overview) {
        long claims = overview.waitingClaims();
        long quotations = overview.waitingQuotations();
        if (claims + quotations == 0) {
            return "Nothing waits for review.";
        }
        String both = claims > 0 && quotations > 0 ? " and " : "";
        return (claims > 0 ? Writing.of(claims, "claim") : "")
                + both
                + (quotations > 0 ? Writing.of(quotations, "quotation") : "")
                + (claims + quotations == 1 ? " waits" : " wait")
                + " for review.";
    }
}
