package org.dixit.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a tally, with every report of it: one voice, one day, one number.
 *
 * @param said the figure as it stands in the article that had it first
 * @param value the number said; null for "dozens" and for ranges
 * @param interval what it allows under the rule set in force
 * @param least the smaller of the numbers it counts by in the spread, under the rule set in force; null if it has none
 * @param most the larger of them
 * @param claimant null in the article's own voice
 * @param affiliation for whom the claimant speaks; null where it is not known
 * @param stance whose losses the claimant counts: own_side, other_side, another_party (one of several), third_party (it
 *     is none of the sides); null where it is not known
 * @param day the figure's own day, else that of its report; null where neither is known
 * @param dayStated whether it is the figure's own
 * @param latest whether it is the latest of its claimant
 * @param apart why it enters no series; null if it does
 */
public record ComparedFigure(
        String said,
        @Nullable BigDecimal value,
        Interval interval,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Named claimant,
        @Nullable Named affiliation,
        @Nullable String stance,
        @Nullable LocalDate day,
        boolean dayStated,
        boolean latest,
        @Nullable String apart,
        List<Report> reports) {

    public static final Columns<ComparedFigure> COLUMNS = Columns.<ComparedFigure>builder()
            .column("said", ComparedFigure::said)
            .column("value", ComparedFigure::value)
            .column("low", f -> f.interval.low())
            .column("low_inclusive", f -> f.interval.lowInclusive())
            .column("high", f -> f.interval.high())
            .column("high_inclusive", f -> f.interval.highInclusive())
            .column("least", ComparedFigure::least)
            .column("most", ComparedFigure::most)
            .column("claimant_id", f -> f.claimant == null ? null : f.claimant.id())
            .column("claimant", f -> f.claimant == null ? null : f.claimant.name())
            .column("affiliation", f -> f.affiliation == null ? null : f.affiliation.name())
            .column("stance", ComparedFigure::stance)
            .column("day", ComparedFigure::day)
            .column("day_stated", ComparedFigure::dayStated)
            .column("latest", ComparedFigure::latest)
            .column("apart", ComparedFigure::apart)
            .column("reports", f -> f.reports.size())
            .column(
                    "copies",
                    f -> f.reports.stream().filter(r -> r.copyOf() != null).count())
            .column("claim_id", f -> f.reports.get(0).claim())
            .column("publisher", f -> f.reports.get(0).publisher())
            .column("published", f -> f.reports.get(0).published())
            .build();

    /** Both ends null where nothing bounds them. */
    public record Interval(
            @Nullable BigDecimal low,
            boolean lowInclusive,
            @Nullable BigDecimal high,
            boolean highInclusive) {}

    /** Someone by number and name. */
    public record Named(long id, String name) {}

    /**
     * A claim that gives the figure.
     *
     * @param claim its id
     * @param address its page
     * @param article id of the article
     * @param copyOf id of the article that had the same text first; null if this one had
     */
    public record Report(
            long claim,
            String address,
            long article,
            @Nullable Long copyOf,
            @Nullable String publisher,
            @Nullable LocalDate published) {}
}
