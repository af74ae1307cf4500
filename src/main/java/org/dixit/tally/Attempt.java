package org.dixit.tally;

import java.util.List;
import org.dixit.review.DecisionEntry;
import org.dixit.review.InvalidValueException;
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
    public static final Attempt NONE = new Attempt(null, List.of(), false);

    /** A form with something that can't be taken. */
    public static Attempt refused(InvalidValueException e) {
        return new Attempt(e.getMessage(), List.of(), false);
    }

    /** A form that came too late. */
    public static Attempt late(List<DecisionEntry> since) {
        return new Attempt(null, since, true);
    }

    /** Whether there is something to say before the form. */
    public boolean isRefused() {
        return problem != null || overtaken;
    }
}
