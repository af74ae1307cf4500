package org.dixit.tally;

import jakarta.ws.rs.QueryParam;
import org.dixit.extract.Measure;
import org.dixit.site.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tallies are asked for; null asks for any. */
public class TallyFilter {

    /** On {@code t}, a tally, and {@code s}, its statistics: it stands, and has a figure. */
    static final String LISTED = "s.tally = t.id and s.listed = true";

    @QueryParam("measure")
    @Parameter(description = "What is counted, in any case")
    public @Nullable Measure measure;

    @QueryParam("event")
    @Parameter(description = "Id of the event")
    public @Nullable Long event;

    @QueryParam("q")
    @Parameter(description = "Words of the name")
    public @Nullable String q;

    @QueryParam("after")
    @Parameter(description = "Key of the part that follows, as the part before gives it")
    public @Nullable Long after;

    /** The tallies that hold all the words. */
    public static TallyFilter words(String words) {
        TallyFilter filter = new TallyFilter();
        filter.q = words;
        return filter;
    }

    Conditions conditions() {
        return new Conditions(LISTED)
                .and("t.measure = :measure", "measure", measure)
                .and("t.event.id = :event", "event", event)
                .andHolds("t.name", "q", q)
                .and(
                        "(s.spread, s.tally) < (select p.spread, p.tally from TallyStatistics p where p.tally = :after)",
                        "after",
                        after);
    }
}
