package org.dixit.tally;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dixit.export.EventRecord;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages of events. */
@Path("/events")
@Produces(MediaType.TEXT_HTML)
public class EventPages {

    private final EventQueries events;

    EventPages(EventQueries events) {
        this.events = events;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(EventFilter filter, Slice<EventRecord> events);

        static native TemplateInstance item(EventQueries.View view);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam EventFilter filter) {
        return Templates.list(filter, events.list(filter));
    }

    @GET
    @Path("/{id:\\d+}")
    @Operation(hidden = true)
    public TemplateInstance item(long id) {
        return Templates.item(events.view(id).orElseThrow(NotFoundException::new));
    }
}
