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
    private final Comparisons comparisons;
    private final Waiting waiting;

    TallyPages(TallyQueries tallies, TallyViews views, Comparisons comparisons, Waiting waiting) {
        this.tallies = tallies;
        this.views = views;
        this.comparisons = comparisons;
        this.waiting = waiting;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                TallyFilter filter, Slice<TallyRecord> tallies, List<Measure> measures, int waiting);

        static native TemplateInstance item(TallyView view, RuleSet rules);

        static native TemplateInstance compare(Comparison comparison, RuleSet rules);

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
    public TemplateInstance item(long id, @BeanParam Lens lens) {
        tallies.leadOn(id, "");
        return Templates.item(views.view(id, lens).orElseThrow(NotFoundException::new), lens.inForce());
    }

    @GET
    @Path("/compare")
    @Operation(hidden = true)
    public TemplateInstance compare(
            @QueryParam("left") @Nullable Long left, @QueryParam("right") @Nullable Long right, @BeanParam Lens lens) {
        return Templates.compare(comparisons.view(left, right, lens), lens.inForce());
    }

    @GET
    @Path("/waiting")
    @Operation(hidden = true)
    public TemplateInstance waiting(@BeanParam WaitingFilter filter) {
        return Templates.waiting(filter, waiting.list(filter), List.of(Measure.values()));
    }
}
