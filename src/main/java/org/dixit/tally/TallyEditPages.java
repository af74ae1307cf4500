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

/** Where reviewers rename a tally or join it to another. */
@Path("/tallies/{id:\\d+}/edit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Account.REVIEWER)
public class TallyEditPages {

    private final Forms forms;
    private final Edits edits;
    private final Reviewer reviewer;

    TallyEditPages(Forms forms, Edits edits, Reviewer reviewer) {
        this.forms = forms;
        this.edits = edits;
        this.reviewer = reviewer;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(TallyForm form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(long id) {
        return page(id, null, null, Attempt.NONE);
    }

    @POST
    @Path("/name")
    @Operation(hidden = true)
    public Response rename(long id, @RestForm int revision, @RestForm @Nullable String name) {
        try {
            Outcome outcome = edits.rename(id, Act.of(name, revision), reviewer.account());
            return outcome instanceof Outcome.Conflict conflict
                    ? PlacingPages.refused(Status.CONFLICT, page(id, name, null, forms.overtaken(conflict)))
                    : done(id);
        } catch (InvalidValueException e) {
            return PlacingPages.refused(Status.BAD_REQUEST, page(id, name, null, Attempt.refused(e)));
        }
    }

    @POST
    @Path("/join")
    @Operation(hidden = true)
    public Response join(
            long id, @RestForm int revision, @RestForm @Nullable String into, @RestForm @Nullable String other) {
        String chosen = other == null || other.isBlank() ? into : other;
        try {
            Outcome outcome = edits.join(id, Act.of(chosen, revision), reviewer.account());
            return outcome instanceof Outcome.Conflict conflict
                    ? PlacingPages.refused(Status.CONFLICT, page(id, null, chosen, forms.overtaken(conflict)))
                    : done(id);
        } catch (InvalidValueException e) {
            return PlacingPages.refused(Status.BAD_REQUEST, page(id, null, chosen, Attempt.refused(e)));
        }
    }

    private static Response done(long id) {
        return Response.seeOther(URI.create("/tallies/" + id + "/edit")).build();
    }

    private TemplateInstance page(long id, @Nullable String name, @Nullable String into, Attempt attempt) {
        return Templates.form(forms.tally(id, name, into, attempt).orElseThrow(NotFoundException::new));
    }
}
