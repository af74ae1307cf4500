package org.dixit.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A tally with all its figures, compared under one rule set.
 *
 * @param tally as lists show it
 * @param rules the rule set in force
 * @param difference between the largest and the smallest number said among the latest figures; null with fewer than two
 * @param pairs how the latest figures stand to each other, two by two
 * @param flags what does not fit among them
 * @param figures in order of voice and day; those that enter no series come last
 * @param near tallies that are close and not comparable, with the reason
 */
@Schema(name = "TallyDetail")
public record TallyDetail(
        @JsonUnwrapped TallyRecord tally,
        @Schema(examples = "as_said") String rules,
        @Nullable BigDecimal difference,
        List<Pair> pairs,
        List<Flagged> flags,
        List<ComparedFigure> figures,
        List<Near> near) {

    /**
     * Two claimants' latest figures.
     *
     * @param one claim id of a report
     * @param other claim id of a report
     * @param verdict EXCLUDE, COMPATIBLE, or NOT_COMPARED as they are for different days
     * @param certain whether both state the day; otherwise the verdict is no more than possible
     */
    public record Pair(long one, long other, String verdict, boolean certain) {}

    /**
     * What does not fit.
     *
     * @param kind such as "falling_total"
     * @param sentence what was found, in plain English
     * @param certain whether the days that it rests on are stated; otherwise it is no more than possible
     * @param claims ids of the claims that it rests on
     */
    @Schema(name = "Flag")
    public record Flagged(String kind, String sentence, boolean certain, List<Long> claims) {}

    /** Another tally, and why its figures can't be compared with these. */
    public record Near(long id, String address, String name, String reason) {}
}
