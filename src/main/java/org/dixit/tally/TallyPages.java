package org.dixit.tally;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.dixit.divergence.RuleSet;
import org.dixit.export.TallyRecord;
import org.dixit.extract.Measure;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The pages of tallies. */
@Path("/tallies")
@Produces(MediaType.TEXT_HTML)
public class TallyPages {

    private final TallyQueries tallies;
    private final TallyViews views;
    private final Waiting waiting;

    TallyPages(TallyQueries tallies, TallyViews views, Waiting waiting) {
        this.tallies = tallies;
        this.views = views;
        this.waiting = waiting;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                TallyFilter filter, Slice<TallyRecord> tallies, List<Measure> measures, int waiting);

        static native TemplateInstance item(TallyView view, RuleSet rules, @Nullable Scale scale);

        static native TemplateInstance waiting(
                WaitingFilter filter, Slice<Waiting.Item> claims, List<Measure> measures);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam TallyFilter filter) {
        return Templates.list(filter, tallies.list(filter), List.of(Measure.values()), waiting.count());
    }

    @GET
    @Path("/{id:\\d+}")
    @Operation(hidden = true)
    public TemplateInstance item(
            long id, @QueryParam("rules") @Nullable RuleSet rules, @QueryParam("scale") @Nullable Scale scale) {
        tallies.leadOn(id, "");
        RuleSet inForce = rules == null ? RuleSet.AS_SAID : rules;
        Optional<Boolean> logarithmic = Optional.ofNullable(scale).map(Scale.LOGARITHMIC::equals);
        TallyView view = views.view(id, inForce, logarithmic).orElseThrow(NotFoundException::new);
        return Templates.item(view, inForce, scale);
    }

    @GET
    @Path("/waiting")
    @Operation(hidden = true)
    public TemplateInstance waiting(@BeanParam WaitingFilter filter) {
        return Templates.waiting(filter, waiting.list(filter), List.of(Measure.values()));
    }
}
