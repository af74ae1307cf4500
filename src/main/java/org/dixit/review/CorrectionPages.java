package org.dixit.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dixit.account.Account;
import org.dixit.review.Corrections.Attempt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where one wrong field is corrected. */
@Path("/review/{kind:claims|quotations}/{id:\\d+}/edit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Account.REVIEWER)
public class CorrectionPages {

    private final Reviewer reviewer;
    private final Decisions decisions;
    private final DecisionEntries entries;
    private final Corrections corrections;

    CorrectionPages(Reviewer reviewer, Decisions decisions, DecisionEntries entries, Corrections corrections) {
        this.reviewer = reviewer;
        this.decisions = decisions;
        this.entries = entries;
        this.corrections = corrections;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(Correction correction);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance edit(
            String kind, long id, @RestQuery @Nullable String field, @RestQuery @Nullable String back) {
        return page(new ItemRef(ItemKind.fromString(kind), id), field, null, back);
    }

    /** Corrects one field and leads to where the reviewer came from. */
    @POST
    @Operation(hidden = true)
    public Response correct(
            String kind,
            long id,
            @RestForm String field,
            @BeanParam Entry entry,
            @RestForm @Nullable String note,
            @RestForm @Nullable String evidence,
            @RestForm int revision,
            @RestForm @Nullable String back) {
        ItemRef item = new ItemRef(ItemKind.fromString(kind), id);
        Field<?> corrected = item.kind().subject().field(field);
        try {
            Act act = new Act(entry.written(corrected.format().input()), note, evidence, revision);
            Outcome outcome = decisions.decide(corrected, id, act, reviewer.account());
            if (outcome instanceof Outcome.Conflict conflict) {
                Draft late = Draft.late(null, note, evidence, entries.told(conflict.since()));
                return again(Response.Status.CONFLICT, item, field, new Attempt(entry, late), back);
            }
            return Response.seeOther(Here.orElse(back, item.page())).build();
        } catch (InvalidValueException e) {
            Draft refused = Draft.refused(null, note, evidence, e);
            return again(Response.Status.BAD_REQUEST, item, field, new Attempt(entry, refused), back);
        }
    }

    private Response again(Response.Status status, ItemRef item, String field, Attempt attempt, @Nullable String back) {
        return Response.status(status).entity(page(item, field, attempt, back)).build();
    }

    private TemplateInstance page(
            ItemRef item, @Nullable String field, @Nullable Attempt attempt, @Nullable String back) {
        String origin = Here.orElse(back, item.page()).toString();
        return Templates.edit(corrections.find(item, field, attempt, origin).orElseThrow(NotFoundException::new));
    }
}
