package org.dixit.tally;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dixit.export.EventRecord;
import org.dixit.export.Format;
import org.dixit.export.Listing;
import org.dixit.site.Address;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events as data. */
@Path("/events")
@Tag(name = "Events")
public class EventData {

    private final EventQueries events;
    private final Address address;

    EventData(EventQueries events, Address address) {
        this.events = events;
        this.address = address;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "Events, the newest first")
    public Listing<EventRecord> list(@BeanParam EventFilter filter) {
        Slice<EventRecord> slice = events.list(filter);
        return new Listing<>(slice.items(), address.next(slice), EventRecord.COLUMNS);
    }

    @GET
    @Path("/{id:\\d+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One event")
    public EventRecord item(long id) {
        return events.find(id).orElseThrow(NotFoundException::new);
    }
}
