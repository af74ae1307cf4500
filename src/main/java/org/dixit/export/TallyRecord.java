package org.dixit.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Comparable claims about one question, as lists show them.
 *
 * @param measure what is counted, in lower case
 * @param population of whom, in words
 * @param lead what is known, in a sentence
 * @param ratio the largest by the smallest number said among the latest figures, rounded as people say it; null where
 *     there is none
 * @param spread by which lists are ordered: the ratio; 1 where the figures meet, 0 with fewer than two numbers; the
 *     larger number itself where the smaller is none at all
 * @param latestDay the day of the latest figure, its own or else that of its report
 * @param notice what every article behind it says of itself, such as that it is invented; null where they differ
 */
@Schema(name = "Tally")
public record TallyRecord(
        @Schema(examples = Format.VERSION) String schemaVersion,
        @Schema(examples = "tally") String type,
        long id,
        String address,
        String name,
        @Schema(examples = "killed") String measure,
        String unit,
        String population,
        EventRecord.Reference event,
        String lead,
        @Nullable String ratio,
        BigDecimal spread,
        Counts counts,
        @Nullable LocalDate latestDay,
        @Nullable String notice) {

    public static final Columns<TallyRecord> COLUMNS = Columns.<TallyRecord>builder()
            .column("id", TallyRecord::id)
            .column("name", TallyRecord::name)
            .column("measure", TallyRecord::measure)
            .column("unit", TallyRecord::unit)
            .column("population", TallyRecord::population)
            .column("event_id", t -> t.event.id())
            .column("event", t -> t.event.name())
            .column("ratio", TallyRecord::ratio)
            .column("spread", TallyRecord::spread)
            .column("claims", t -> t.counts.claims())
            .column("articles", t -> t.counts.articles())
            .column("reports", t -> t.counts.reports())
            .column("publishers", t -> t.counts.publishers())
            .column("claimants", t -> t.counts.claimants())
            .column("affiliations", t -> t.counts.affiliations())
            .column("latest_day", TallyRecord::latestDay)
            .column("lead", TallyRecord::lead)
            .column("notice", TallyRecord::notice)
            .build();

    /**
     * How many stand behind its figures, each kind counted apart.
     *
     * @param reports articles, those with the same text counted as one
     */
    public record Counts(int claims, int articles, int reports, int publishers, int claimants, int affiliations) {}
}
