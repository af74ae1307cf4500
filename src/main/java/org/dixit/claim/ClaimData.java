package org.dixit.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dixit.export.ClaimRecord;
import org.dixit.export.Format;
import org.dixit.export.Listing;
import org.dixit.site.Address;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Claims as data. */
@Path("/claims")
@Tag(name = "Claims")
public class ClaimData {

    private final ClaimQueries claims;
    private final Address address;

    ClaimData(ClaimQueries claims, Address address) {
        this.claims = claims;
        this.address = address;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "Claims, the newest first")
    public Listing<ClaimRecord> list(@BeanParam ClaimFilter filter) {
        Slice<ClaimRecord> slice = claims.list(filter);
        return new Listing<>(slice.items(), address.next(slice), ClaimRecord.COLUMNS);
    }

    @GET
    @Path("/{id:\\d+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One claim, of an old version of its article too")
    public ClaimRecord item(long id) {
        return claims.find(id).orElseThrow(NotFoundException::new);
    }
}
