package org.dixit.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dixit.account.Account;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a reviewer decided lately, and the taking back of it. */
@Path("/review/decisions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Account.REVIEWER)
public class DecisionPages {

    private static final int ON_A_PAGE = 50;

    private final Reviewer reviewer;
    private final Decisions decisions;
    private final DecisionEntries entries;

    DecisionPages(Reviewer reviewer, Decisions decisions, DecisionEntries entries) {
        this.reviewer = reviewer;
        this.decisions = decisions;
        this.entries = entries;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<DecisionEntry> decisions, @Nullable Long next);

        static native TemplateInstance overtaken(DecisionEntry decision, List<DecisionEntry> since);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @Nullable Long after) {
        List<DecisionEntry> page = entries.by(reviewer.account(), after, ON_A_PAGE);
        return Templates.list(
                page, page.size() < ON_A_PAGE ? null : page.get(ON_A_PAGE - 1).id());
    }

    /** Takes a decision back and leads to where the reviewer came from. */
    @POST
    @Path("/{id:\\d+}/undo")
    @Operation(hidden = true)
    public Response undo(long id, @RestForm @Nullable String back) {
        Outcome outcome = decisions.undo(id, reviewer.account());
        if (outcome instanceof Outcome.Conflict conflict) {
            DecisionEntry entry = entries.find(id).orElseThrow(NotFoundException::new);
            return Response.status(Response.Status.CONFLICT)
                    .entity(Templates.overtaken(entry, entries.told(conflict.since())))
                    .build();
        }
        return Response.seeOther(Here.orElse(back, "/review/decisions")).build();
    }
}
