package org.dixit.divergence.flag;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.divergence.Divergence;

/** Finds what does not fit among the figures of one tally, under the rule set in force. */
public final class Flags {

    private Flags() {}

    /**
     * All flags, in order of kind; the same for the same figures, in whatever order they came in.
     *
     * @param beside the tallies of the same people and event that count something else
     */
    public static List<Flag> of(Divergence divergence, Collection<Beside> beside) {
        Told told = new Told(divergence);
        return Stream.of(
                        Contradictions.in(divergence),
                        Falls.in(told),
                        Drifts.in(told),
                        ScaleSlips.in(divergence),
                        beside.stream().flatMap(other -> KindSlips.between(told, other)),
                        LostWords.attribution(told),
                        LostWords.bound(told),
                        Headlines.in(told),
                        told.stale().flags())
                .flatMap(found -> found)
                .sorted(Flag.IN_ORDER)
                .toList();
    }
}
