package org.dixit.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dixit.export.ClaimRecord;
import org.dixit.review.DecisionEntries;
import org.dixit.review.DecisionEntry;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages of claims. */
@Path("/claims")
@Produces(MediaType.TEXT_HTML)
public class ClaimPages {

    private final ClaimQueries claims;
    private final DecisionEntries history;

    ClaimPages(ClaimQueries claims, DecisionEntries history) {
        this.claims = claims;
        this.history = history;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ClaimFilter filter, Slice<ClaimRecord> claims);

        static native TemplateInstance item(ClaimRecord claim, List<DecisionEntry> history, List<ReadPart> parts);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam ClaimFilter filter) {
        return Templates.list(filter, claims.list(filter));
    }

    @GET
    @Path("/{id:\\d+}")
    @Operation(hidden = true)
    public TemplateInstance item(long id) {
        return Templates.item(
                claims.find(id).orElseThrow(NotFoundException::new),
                history.ofClaim(id),
                claims.reading(id).map(ReadPart::of).orElse(List.of()));
    }
}
