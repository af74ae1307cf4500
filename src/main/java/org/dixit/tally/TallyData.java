package org.dixit.tally;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dixit.divergence.RuleSet;
import org.dixit.export.ClaimRecord;
import org.dixit.export.ComparedFigure;
import org.dixit.export.Format;
import org.dixit.export.Listing;
import org.dixit.export.TallyDetail;
import org.dixit.export.TallyRecord;
import org.dixit.site.Address;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tallies as data. */
@Path("/tallies")
@Tag(name = "Tallies")
public class TallyData {

    private final TallyQueries tallies;
    private final TallyViews views;
    private final Waiting waiting;
    private final Address address;

    TallyData(TallyQueries tallies, TallyViews views, Waiting waiting, Address address) {
        this.tallies = tallies;
        this.views = views;
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
    public TallyDetail item(long id, @QueryParam("rules") @Nullable RuleSet rules) {
        tallies.leadOn(id, ".json");
        return detail(id, rules);
    }

    @GET
    @Path("/{id:\\d+}")
    @Produces(Format.CSV)
    @Operation(summary = "The figures of one tally")
    public Listing<ComparedFigure> figures(long id, @QueryParam("rules") @Nullable RuleSet rules) {
        tallies.leadOn(id, ".csv");
        return new Listing<>(detail(id, rules).figures(), null, ComparedFigure.COLUMNS);
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

    private TallyDetail detail(long id, @Nullable RuleSet rules) {
        return views.detail(id, rules == null ? RuleSet.AS_SAID : rules).orElseThrow(NotFoundException::new);
    }
}
