package org.dixit.tally;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;
import java.util.UUID;
import org.dixit.export.Atom;
import org.dixit.export.ClaimRecord;
import org.dixit.export.ComparedFigure;
import org.dixit.export.ComparisonRecord;
import org.dixit.export.Format;
import org.dixit.export.Listing;
import org.dixit.export.TallyDetail;
import org.dixit.export.TallyRecord;
import org.dixit.site.Address;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tallies as data. */
@Path("/tallies")
@Tag(name = "Tallies")
public class TallyData {

    private final TallyQueries tallies;
    private final TallyViews views;
    private final Comparisons comparisons;
    private final TallyFeed feed;
    private final Waiting waiting;
    private final Address address;

    TallyData(
            TallyQueries tallies,
            TallyViews views,
            Comparisons comparisons,
            TallyFeed feed,
            Waiting waiting,
            Address address) {
        this.tallies = tallies;
        this.views = views;
        this.comparisons = comparisons;
        this.feed = feed;
        this.waiting = waiting;
        this.address = address;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "Tallies, where figures differ most first")
    public Listing<TallyRecord> list(@BeanParam TallyFilter filter) {
        Slice<TallyRecord> slice = tallies.list(filter);
        return new Listing<>(slice.items(), address.next(slice), TallyRecord.COLUMNS);
    }

    @GET
    @Path("/{id:\\d+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One tally, its figures compared; a tally that was joined to another redirects there")
    public TallyDetail item(long id, @BeanParam Lens lens) {
        tallies.leadOn(id, ".json");
        return detail(id, lens);
    }

    @GET
    @Path("/{id:\\d+}")
    @Produces(Format.CSV)
    @Operation(summary = "The figures of one tally")
    public Listing<ComparedFigure> figures(long id, @BeanParam Lens lens) {
        tallies.leadOn(id, ".csv");
        return new Listing<>(detail(id, lens).figures(), null, ComparedFigure.COLUMNS);
    }

    @GET
    @Path("/{id:\\d+}")
    @Produces(Format.ATOM)
    @Operation(summary = "The newest claims, flags and decisions of one tally as an Atom feed")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Format.ATOM))
    @APIResponse(responseCode = "304", description = "Nothing new since the copy that If-None-Match names")
    public Response feed(long id, @Context Request request, @Context UriInfo asked) {
        tallies.leadOn(id, ".atom");
        Atom.Feed entries =
                feed.of(id, asked.getBaseUri().toString().replaceAll("/$", "")).orElseThrow(NotFoundException::new);
        byte[] document = Atom.write(entries);
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(document).toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(document, Format.ATOM + ";charset=UTF-8") : unchanged)
                .tag(tag)
                .lastModified(Date.from(entries.updated()))
                .build();
    }

    @GET
    @Path("/compare")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Two tallies beside each other, and what parts them")
    public ComparisonRecord compare(
            @QueryParam("left") @Nullable Long left, @QueryParam("right") @Nullable Long right, @BeanParam Lens lens) {
        return comparisons.record(left, right, lens);
    }

    @GET
    @Path("/waiting")
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "Claims that wait to be placed in a tally, the newest first")
    public Listing<ClaimRecord> waiting(@BeanParam WaitingFilter filter) {
        Slice<ClaimRecord> slice = waiting.list(filter)
                .with(items -> items.stream().map(Waiting.Item::claim).toList());
        return new Listing<>(slice.items(), address.next(slice), ClaimRecord.COLUMNS);
    }

    private TallyDetail detail(long id, Lens lens) {
        return views.detail(id, lens).orElseThrow(NotFoundException::new);
    }
}
