package org.dixit.tally;

import jakarta.ws.rs.QueryParam;
import org.dixit.extract.EventMention;
import org.dixit.site.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which events are asked for; null asks for any. */
public class EventFilter {

    @QueryParam("kind")
    @Parameter(description = "An incident, or something that goes on")
    public EventMention.@Nullable Kind kind;

    @QueryParam("q")
    @Parameter(description = "Words of the name or the place")
    public @Nullable String q;

    @QueryParam("after")
    @Parameter(description = "Key of the part that follows, as the part before gives it")
    public @Nullable Long after;

    /** On {@code e}, an event. */
    Conditions conditions() {
        return new Conditions("1 = 1")
                .and("e.kind = :kind", "kind", kind)
                .andHolds("concat(e.name, ' ', coalesce(e.place, ''))", "q", q)
                .and("e.id < :after", "after", after);
    }
}
