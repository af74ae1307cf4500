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
import java.net.URI;
import java.util.Optional;
import org.dixit.account.Account;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The review desk: one item at a time, one key a status. */
@Path("/review")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Account.REVIEWER)
public class ReviewPages {

    private final Reviewer reviewer;
    private final Decisions decisions;
    private final Desks desks;

    ReviewPages(Reviewer reviewer, Decisions decisions, Desks desks) {
        this.reviewer = reviewer;
        this.decisions = decisions;
        this.desks = desks;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance desk(Desk desk);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance desk(@BeanParam QueueFilter filter, @RestQuery @Nullable ItemRef item) {
        return Templates.desk(desks.desk(filter, Optional.ofNullable(item), Draft.NONE, reviewer.account()));
    }

    @POST
    @Path("/{kind:claims|quotations}/{id:\\d+}/status")
    @Operation(hidden = true)
    public Response mark(
            @BeanParam QueueFilter filter,
            String kind,
            long id,
            @RestForm @Nullable String status,
            @RestForm @Nullable String note,
            @RestForm @Nullable String evidence,
            @RestForm int revision) {
        ItemRef item = new ItemRef(ItemKind.fromString(kind), id);
        try {
            Outcome outcome = decisions.decide(
                    item.kind().status(), id, new Act(status, note, evidence, revision), reviewer.account());
            if (outcome instanceof Outcome.Conflict conflict) {
                Draft late = Draft.late(status, note, evidence, desks.told(conflict.since()));
                return desk(Response.Status.CONFLICT, filter, item, late);
            }
            return Response.seeOther(URI.create(filter.next(item))).build();
        } catch (InvalidValueException e) {
            return desk(Response.Status.BAD_REQUEST, filter, item, Draft.refused(status, note, evidence, e));
        }
    }

    private Response desk(Response.Status status, QueueFilter filter, ItemRef item, Draft draft) {
        Desk desk = desks.desk(filter, Optional.of(item), draft, reviewer.account());
        if (desk.item() == null) {
            throw new NotFoundException();
        }
        return Response.status(status).entity(Templates.desk(desk)).build();
    }
}
