package org.dixit.tally;

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
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.account.Account;
import org.dixit.review.EventField;
import org.dixit.review.InvalidValueException;
import org.dixit.review.Outcome;
import org.dixit.review.Reviewer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where reviewers make and change events. */
@Path("/events")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Account.REVIEWER)
public class EventEditPages {

    private final Forms forms;
    private final Edits edits;
    private final Reviewer reviewer;

    EventEditPages(Forms forms, Edits edits, Reviewer reviewer) {
        this.forms = forms;
        this.edits = edits;
        this.reviewer = reviewer;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(EventForm form);
    }

    /** The inputs of the form. */
    public static class Sent {

        @RestForm
        public @Nullable String name;

        @RestForm
        public @Nullable String kind;

        @RestForm
        public @Nullable String place;

        @RestForm
        public @Nullable String firstDay;

        @RestForm
        public @Nullable String lastDay;

        @RestForm
        public @Nullable String parent;

        Map<EventField, @Nullable String> values() {
            Map<EventField, @Nullable String> values = new EnumMap<>(EventField.class);
            values.put(EventField.NAME, name);
            values.put(EventField.KIND, kind);
            values.put(EventField.PLACE, place);
            values.put(EventField.FIRST_DAY, firstDay);
            values.put(EventField.LAST_DAY, lastDay);
            values.put(EventField.PARENT, parent);
            return values;
        }
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public TemplateInstance newForm() {
        return Templates.form(forms.newEvent(EventForm.empty(), Attempt.NONE));
    }

    @POST
    @Path("/new")
    @Operation(hidden = true)
    public Response make(@BeanParam Sent sent) {
        try {
            Event event = edits.make(sent.values(), reviewer.account());
            return Response.seeOther(URI.create(EventFormat.address(event.id))).build();
        } catch (InvalidValueException e) {
            return PlacingPages.refused(
                    Status.BAD_REQUEST,
                    Templates.form(forms.newEvent(EventForm.keyed(sent.values()), Attempt.refused(e))));
        }
    }

    @GET
    @Path("/{id:\\d+}/edit")
    @Operation(hidden = true)
    public TemplateInstance form(long id) {
        return Templates.form(forms.event(id, null, Attempt.NONE).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id:\\d+}/edit")
    @Operation(hidden = true)
    public Response edit(long id, @RestForm int revision, @BeanParam Sent sent) {
        try {
            return conflict(edits.edit(id, sent.values(), revision, reviewer.account()))
                    .map(conflict -> refused(id, sent, Status.CONFLICT, forms.overtaken(conflict)))
                    .orElseGet(() -> Response.seeOther(URI.create(EventFormat.address(id)))
                            .build());
        } catch (InvalidValueException e) {
            return refused(id, sent, Status.BAD_REQUEST, Attempt.refused(e));
        }
    }

    private static Optional<Outcome.Conflict> conflict(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Conflict.class::isInstance)
                .map(Outcome.Conflict.class::cast)
                .findFirst();
    }

    private Response refused(long id, Sent sent, Status status, Attempt attempt) {
        EventForm form =
                forms.event(id, EventForm.keyed(sent.values()), attempt).orElseThrow(NotFoundException::new);
        return PlacingPages.refused(status, Templates.form(form));
    }
}
