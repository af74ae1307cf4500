package org.dixit.speaker;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dixit.export.Format;
import org.dixit.export.Listing;
import org.dixit.export.SpeakerRecord;
import org.dixit.site.Address;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Speakers as data. */
@Path("/speakers")
@Tag(name = "Speakers")
public class SpeakerData {

    private final SpeakerQueries speakers;
    private final Address address;

    SpeakerData(SpeakerQueries speakers, Address address) {
        this.speakers = speakers;
        this.address = address;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "Speakers, by name")
    public Listing<SpeakerRecord> list(@BeanParam SpeakerFilter filter) {
        Slice<SpeakerRecord> slice = speakers.list(filter);
        return new Listing<>(slice.items(), address.next(slice), SpeakerRecord.COLUMNS);
    }

    @GET
    @Path("/{id:\\d+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One speaker")
    public SpeakerRecord item(long id) {
        return speakers.find(id).orElseThrow(NotFoundException::new);
    }
}
