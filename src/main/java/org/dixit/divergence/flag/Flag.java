package org.dixit.divergence.flag;

import java.util.Comparator;
import java.util.List;
import org.dixit.divergence.Figure;

/**
 * Something that does not fit among the figures of one tally. A flag says that a person should look, not who is wrong.
 *
 * @param sentence what was found, in plain English
 * @param certain whether the days that it rests on are stated; otherwise it is no more than possible
 * @param evidence the claims it rests on, at least one
 */
public record Flag(FlagKind kind, String sentence, boolean certain, List<Figure> evidence) {

    /** By kind, then by what they say. */
    static final Comparator<Flag> IN_ORDER = Comparator.comparing(Flag::kind)
            .thenComparing(Flag::sentence)
            .thenComparing(flag -> flag.evidence().get(0).id());

    public Flag {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A flag without evidence: " + sentence);
        }
    }

    /** Up to so many of the claims it rests on. */
    public List<Figure> first(int most) {
        return evidence.subList(0, Math.min(most, evidence.size()));
    }
}
