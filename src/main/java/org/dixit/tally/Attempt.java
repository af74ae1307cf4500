package org.dixit.tally;

import java.util.List;
import org.dixit.review.DecisionEntry;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent and not taken, so that nothing of it is lost.
 *
 * @param problem what is wrong with it; null if somebody else was faster
 * @param since what others decided in between; empty if that is not the matter
 * @param overtaken whether the thing was changed since the form was opened
 */
public record Attempt(@Nullable String problem, List<DecisionEntry> since, boolean overtaken) {

    /** A form that was just opened. */
    static final Attempt NONE = new Attempt(null, List.of(), false);

    /** Whether there is something to say before the form. */
    public boolean isRefused() {
        return problem != null || overtaken;
    }
}
