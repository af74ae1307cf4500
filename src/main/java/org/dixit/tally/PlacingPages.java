package org.dixit.tally;

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
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.dixit.account.Account;
import org.dixit.review.Act;
import org.dixit.review.InvalidValueException;
import org.dixit.review.Outcome;
import org.dixit.review.Reviewer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where reviewers place a claim that the program could not place, or placed wrongly. */
@Path("/claims/{id:\\d+}/place")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Account.REVIEWER)
public class PlacingPages {

    private final Forms forms;
    private final Edits edits;
    private final Reviewer reviewer;

    PlacingPages(Forms forms, Edits edits, Reviewer reviewer) {
        this.forms = forms;
        this.edits = edits;
        this.reviewer = reviewer;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(PlaceForm form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(long id) {
        return page(id, null, null, null, Attempt.NONE);
    }

    /** Moves the claim to a tally; without one it waits. */
    @POST
    @Path("/tally")
    @Operation(hidden = true)
    public Response move(
            long id,
            @RestForm int revision,
            @RestForm @Nullable String tally,
            @RestForm @Nullable String other,
            @RestForm @Nullable String note) {
        String chosen = other == null || other.isBlank() ? tally : other;
        try {
            Outcome outcome = edits.move(id, new Act(chosen, note, null, revision), reviewer.account());
            return outcome instanceof Outcome.Conflict conflict
                    ? refused(Status.CONFLICT, page(id, chosen, null, note, forms.overtaken(conflict)))
                    : Response.seeOther(URI.create("/claims/" + id + "/place")).build();
        } catch (InvalidValueException e) {
            return refused(Status.BAD_REQUEST, page(id, chosen, null, note, Attempt.refused(e)));
        }
    }

    /** Says what the claim was counted over. */
    @POST
    @Path("/event")
    @Operation(hidden = true)
    public Response setEvent(
            long id, @RestForm int revision, @RestForm @Nullable String event, @RestForm @Nullable String note) {
        try {
            Outcome outcome = edits.setEvent(id, new Act(event, note, null, revision), reviewer.account());
            return outcome instanceof Outcome.Conflict conflict
                    ? refused(Status.CONFLICT, page(id, null, event, note, forms.overtaken(conflict)))
                    : Response.seeOther(URI.create("/claims/" + id + "/place")).build();
        } catch (InvalidValueException e) {
            return refused(Status.BAD_REQUEST, page(id, null, event, note, Attempt.refused(e)));
        }
    }

    private TemplateInstance page(
            long id, @Nullable String chosen, @Nullable String event, @Nullable String note, Attempt attempt) {
        return Templates.form(forms.place(id, chosen, event, note, attempt).orElseThrow(NotFoundException::new));
    }

    static Response refused(Status status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
