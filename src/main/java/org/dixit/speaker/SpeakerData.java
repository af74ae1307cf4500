package org.dixit.speaker;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dixit.export.Format;
import org.dixit.export.LikelySame;
import org.dixit.export.Listing;
import org.dixit.export.SpeakerDetail;
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
    private final SpeakerViews views;
    private final Address address;

    SpeakerData(SpeakerQueries speakers, SpeakerViews views, Address address) {
        this.speakers = speakers;
        this.views = views;
        this.address = address;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "Speakers, by name; those that were joined to another are with it")
    public Listing<SpeakerRecord> list(@BeanParam SpeakerFilter filter) {
        Slice<SpeakerRecord> slice = speakers.list(filter);
        return new Listing<>(slice.items(), address.next(slice), SpeakerRecord.COLUMNS);
    }

    @GET
    @Path("/{id:\\d+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "One speaker, and who may be the same",
            description = "A speaker that was joined to another names it in joinedInto, and has what articles say of it"
                    + " under its own names. Its page leads to the other.")
    public SpeakerDetail item(long id) {
        return detail(id);
    }

    @GET
    @Path("/{id:\\d+}/roles")
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "What articles call one speaker, in the order of their days")
    public Listing<SpeakerRecord.Role> roles(long id) {
        return new Listing<>(detail(id).speaker().roles(), null, SpeakerRecord.Role.COLUMNS);
    }

    @GET
    @Path("/{id:\\d+}/likely")
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "Who may be the same as one speaker, and why; the best evidence first")
    public Listing<LikelySame> likely(long id) {
        return new Listing<>(detail(id).likely(), null, LikelySame.COLUMNS);
    }

    private SpeakerDetail detail(long id) {
        return views.detail(id).orElseThrow(NotFoundException::new);
    }
}
