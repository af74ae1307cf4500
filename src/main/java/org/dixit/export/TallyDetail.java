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
 * @param against one claimant against all others; null unless it is asked for
 * @param changes what came and went since a day; null unless it is asked for
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
        List<Near> near,
        @Nullable Against against,
        @Nullable Changes changes) {

    /**
     * One claimant against all others.
     *
     * @param sentence what it comes to, in plain English
     * @param days those for which the claimant and another give a number, in order
     * @param alone claim ids of the claimant's other figures
     */
    public record Against(ComparedFigure.Named claimant, String sentence, List<AgainstDay> days, List<Long> alone) {}

    /**
     * The claimant's figure for one day against the others'.
     *
     * @param own claim id of a report, as the others
     * @param smallest of the others
     * @param largest of the others
     * @param stands where the claimant's figure stands to them, in plain English
     */
    public record AgainstDay(
            LocalDate day, long own, long smallest, long largest, String stands, List<Facing> others) {}

    /**
     * Another claimant's figure for that day.
     *
     * @param ratio how many times apart, as people say it; null where there is no ratio
     * @param verdict EXCLUDE or COMPATIBLE
     * @param certain whether both state the day
     */
    public record Facing(long claim, @Nullable String ratio, String verdict, boolean certain) {}

    /**
     * What came and what went since a day, by the time at which Dixit took it in.
     *
     * @param sentence all of it, in plain English
     * @param claims ids of the claims that came
     * @param gone claims that were there and no longer stand
     * @param flags those that rest on a claim that came or was corrected
     * @param decisions on the tally and on claims that are or were in it, the newest first
     */
    public record Changes(
            LocalDate since,
            String sentence,
            List<Long> claims,
            List<Gone> gone,
            List<Flagged> flags,
            List<DecisionRecord> decisions) {}

    /**
     * A claim that no longer stands.
     *
     * @param said the figure as it was said
     * @param claimant whose it was, in words
     */
    public record Gone(long claim, String said, String claimant, String publisher, String reason) {}

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
