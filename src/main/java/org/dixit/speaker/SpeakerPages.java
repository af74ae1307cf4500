package org.dixit.speaker;

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
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.dixit.account.Account;
import org.dixit.claim.ClaimFilter;
import org.dixit.claim.ClaimQueries;
import org.dixit.export.ClaimRecord;
import org.dixit.export.QuotationRecord;
import org.dixit.export.SpeakerRecord;
import org.dixit.export.SpeakerReference;
import org.dixit.quotation.QuotationFilter;
import org.dixit.quotation.QuotationQueries;
import org.dixit.review.DecisionEntries;
import org.dixit.review.InvalidValueException;
import org.dixit.review.Outcome;
import org.dixit.review.Reviewer;
import org.dixit.site.Slice;
import org.dixit.tally.Attempt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The pages of speakers, and where reviewers say which of them are the same. */
@Path("/speakers")
@Produces(MediaType.TEXT_HTML)
public class SpeakerPages {

    private final SpeakerQueries speakers;
    private final SpeakerViews views;
    private final QuotationQueries quotations;
    private final ClaimQueries claims;
    private final SpeakerEdits edits;
    private final DecisionEntries decisions;
    private final Reviewer reviewer;

    SpeakerPages(
            SpeakerQueries speakers,
            SpeakerViews views,
            QuotationQueries quotations,
            ClaimQueries claims,
            SpeakerEdits edits,
            DecisionEntries decisions,
            Reviewer reviewer) {
        this.speakers = speakers;
        this.views = views;
        this.quotations = quotations;
        this.claims = claims;
        this.edits = edits;
        this.decisions = decisions;
        this.reviewer = reviewer;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(SpeakerFilter filter, Slice<SpeakerRecord> speakers);

        static native TemplateInstance item(SpeakerView view, List<Sayings> sayings, boolean more);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam SpeakerFilter filter) {
        return Templates.list(filter, speakers.list(filter));
    }

    /** A joined speaker leads to the one that stands for it; for now, as joining can be undone. */
    @GET
    @Path("/{id:\\d+}")
    @Operation(hidden = true)
    public Response item(long id, @RestQuery @Nullable Long from) {
        SpeakerReference standing = views.standing(id).orElseThrow(NotFoundException::new);
        return standing.id() == id
                ? Response.ok(page(id, from, null, Attempt.NONE)).build()
                : Response.temporaryRedirect(URI.create(standing.address() + "?from=" + id))
                        .build();
    }

    /** Joins another speaker to this one. */
    @POST
    @Path("/{id:\\d+}/join")
    @RolesAllowed(Account.REVIEWER)
    @Operation(hidden = true)
    public Response join(long id, @RestForm @Nullable String other, @RestForm @Nullable Integer revision) {
        return decide(id, other, () -> edits.join(id, other, revision, reviewer.account()));
    }

    /** Says that another speaker is not this one. */
    @POST
    @Path("/{id:\\d+}/apart")
    @RolesAllowed(Account.REVIEWER)
    @Operation(hidden = true)
    public Response tellApart(long id, @RestForm @Nullable String other, @RestForm int revision) {
        return decide(id, null, () -> edits.tellApart(id, other, revision, reviewer.account()));
    }

    private Response decide(long id, @Nullable String other, Supplier<Outcome> act) {
        try {
            return act.get() instanceof Outcome.Conflict conflict
                    ? refused(Response.Status.CONFLICT, id, other, Attempt.late(decisions.told(conflict.since())))
                    : Response.seeOther(URI.create(SpeakerFormat.address(id))).build();
        } catch (InvalidValueException e) {
            return refused(Response.Status.BAD_REQUEST, id, other, Attempt.refused(e));
        }
    }

    private Response refused(Response.Status status, long id, @Nullable String other, Attempt attempt) {
        return Response.status(status).entity(page(id, null, other, attempt)).build();
    }

    private TemplateInstance page(long id, @Nullable Long from, @Nullable String other, Attempt attempt) {
        SpeakerView view = views.view(id, from, other, attempt).orElseThrow(NotFoundException::new);
        Slice<QuotationRecord> said = quotations.list(QuotationFilter.bySpeaker(id));
        Slice<ClaimRecord> claimed = claims.list(ClaimFilter.byClaimant(id));
        return Templates.item(
                view, Sayings.of(said.items(), claimed.items()), said.next() != null || claimed.next() != null);
    }
}
