package org.dixit.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param days those for which several claimants give a number, in order
 * @param partedSince the first of the days since which they part on every one; null if they meet on the last
 * @param silent claimants who have stopped reporting
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
        List<Day> days,
        @Nullable LocalDate partedSince,
        List<Silent> silent,
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

    /**
     * How far the figures for one day lie apart, under the rule set in force.
     *
     * @param smallest the largest number of the smallest figure
     * @param largest the smallest number of the largest figure
     * @param ratio how many times apart, as people say it; null where there is no ratio
     * @param pairs how many pairs of claimants give figures for that day
     * @param excluding how many of them can't both hold
     */
    @Schema(name = "DaySpread")
    public record Day(
            LocalDate day,
            BigDecimal smallest,
            BigDecimal largest,
            @Nullable String ratio,
            int pairs,
            long excluding) {}

    /**
     * A claimant who has stopped reporting.
     *
     * @param claim id of its latest claim
     * @param since day of its latest figure
     * @param othersUntil latest day of another side's figure
     */
    public record Silent(
            String claimant, long claim, @Nullable LocalDate since, LocalDate othersUntil) {}

    /** Another tally, and why its figures can't be compared with these. */
    public record Near(long id, String address, String name, String reason) {}
}
