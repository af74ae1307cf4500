package org.dixit.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Point;
import org.dixit.divergence.flag.Flag;
import org.dixit.review.Decision;
import org.dixit.review.DecisionEntry;
import org.dixit.site.Writing;

/**
 * What came to a tally and what went since a day, by the time at which Dixit took it in.
 *
 * @param fresh ids of the claims that came; those of a new version of an article only where the version before did not
 *     say the same
 * @param gone claims that were there and no longer stand
 * @param flags those that rest on a claim that came or was corrected
 * @param decisions the newest first
 * @param told the same decisions, as pages tell them
 */
public record Changes(
        LocalDate since,
        Set<Long> fresh,
        List<Gone> gone,
        List<Flag> flags,
        List<Decision> decisions,
        List<DecisionEntry> told) {

    /**
     * A claim that no longer stands.
     *
     * @param words the figure as it was said
     * @param voice whose it was
     * @param replaced whether a new version of its article took its place; otherwise the program reads it no more
     */
    public record Gone(long claim, String words, String voice, String publisher, boolean replaced) {

        /** Why, in a few words. */
        public String reason() {
            return replaced ? "its article was changed" : "the program no longer reads it there";
        }
    }

    /** Whether a report of the point is new. */
    public boolean isNew(Point point) {
        return point.reports().stream().map(Figure::id).anyMatch(fresh::contains);
    }

    public boolean isNew(Figure figure) {
        return fresh.contains(figure.id());
    }

    public boolean isNew(Flag flag) {
        return flags.contains(flag);
    }

    /** All of it in one sentence. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        add(parts, fresh.size(), "new claim");
        add(parts, gone.size(), "claim withdrawn or replaced", "claims withdrawn or replaced");
        add(parts, flags.size(), "new flag");
        add(parts, decisions.size(), "decision");
        String day = Writing.written(since);
        return parts.isEmpty() ? "Nothing has changed since " + day + "." : "Since " + day + ": " + listed(parts) + ".";
    }

    private static void add(List<String> parts, int count, String noun) {
        add(parts, count, noun, noun + "s");
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many));
        }
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
