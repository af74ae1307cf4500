package org.dixit.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.review.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A numeric claim. Unknown is null.
 *
 * @param measure what is counted, in lower case
 * @param place where the harm was, in the article's words
 * @param asOf the day the figure itself is dated to; never the day of publication instead
 * @param claimant on whose word; null in the article's own voice
 * @param reportedBy the go-between
 * @param attributedHere whether the claimant is named in the claim's own sentence
 * @param hedge the words that doubt it
 * @param negated whether the article says that it is denied
 * @param partOf id of the claim this is a part of
 * @param repeats id of the first claim of the article that says the same
 * @param supersededBy id of the claim that replaces this one
 * @param decisions what reviewers decided on it, the oldest first
 */
@Schema(name = "Claim")
public record ClaimRecord(
        @Schema(examples = Format.VERSION) String schemaVersion,
        @Schema(examples = "claim") String type,
        long id,
        String address,
        ArticleReference article,
        Target target,
        Sentence sentence,
        Quantity quantity,
        @Schema(examples = "killed") String measure,
        Population population,
        @Nullable String place,
        Period period,
        @Nullable LocalDate asOf,
        @Nullable SpeakerReference claimant,
        @Nullable SpeakerReference reportedBy,
        boolean attributedHere,
        CountType countType,
        ClaimRole role,
        @Nullable String hedge,
        boolean negated,
        @Nullable Long partOf,
        @Nullable Long repeats,
        @Nullable Long supersededBy,
        @Nullable TallyReference tally,
        Status status,
        Extracted extracted,
        List<DecisionRecord> decisions) {

    public static final Columns<ClaimRecord> COLUMNS = Columns.<ClaimRecord>builder()
            .column("id", ClaimRecord::id)
            .column("said", c -> c.quantity.said)
            .column("value", c -> c.quantity.value)
            .column("low", c -> c.quantity.low)
            .column("low_inclusive", c -> c.quantity.lowInclusive)
            .column("high", c -> c.quantity.high)
            .column("high_inclusive", c -> c.quantity.highInclusive)
            .column("unit", c -> c.quantity.unit)
            .column("measure", ClaimRecord::measure)
            .column("population", c -> c.population.words)
            .column("side", c -> c.population.side)
            .column("category", c -> c.population.category)
            .column("place", ClaimRecord::place)
            .column("period_start", c -> c.period.start)
            .column("period_end", c -> c.period.end)
            .column("as_of", ClaimRecord::asOf)
            .column("claimant_id", c -> c.claimant == null ? null : c.claimant.id())
            .column("claimant", c -> c.claimant == null ? null : c.claimant.name())
            .column("claimant_affiliation", c -> c.claimant == null ? null : c.claimant.affiliation())
            .column("reported_by", c -> c.reportedBy == null ? null : c.reportedBy.name())
            .column("attributed_here", ClaimRecord::attributedHere)
            .column("count_type", ClaimRecord::countType)
            .column("role", ClaimRecord::role)
            .column("hedge", ClaimRecord::hedge)
            .column("negated", ClaimRecord::negated)
            .column("part_of", ClaimRecord::partOf)
            .column("repeats", ClaimRecord::repeats)
            .column("superseded_by", ClaimRecord::supersededBy)
            .column("tally_id", c -> c.tally == null ? null : c.tally.id())
            .column("tally", c -> c.tally == null ? null : c.tally.name())
            .column("status", ClaimRecord::status)
            .column("article_id", c -> c.article.id())
            .column("article_version", c -> c.article.version())
            .column("publisher", c -> c.article.publisher())
            .column("published", c -> c.article.published())
            .column("headline", c -> c.article.headline())
            .column("sentence_start", c -> c.sentence.start())
            .column("sentence", c -> c.sentence.text())
            .column("start", c -> c.target.position().start())
            .column("end", c -> c.target.position().end())
            .column("rule", c -> c.extracted.rule())
            .column("confidence", c -> c.extracted.confidence())
            .column("engine", c -> c.extracted.engine())
            .build();

    /**
     * The number and its bounds, as the words give them. What the words leave open is null.
     *
     * @param said the figure as it stands in the article
     * @param value the number said; null for "dozens" and for ranges
     * @param unit "count", an ISO 4217 code, "percent", "mile" ...
     */
    public record Quantity(
            @Schema(examples = "nearly 9,000") String said,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            boolean lowInclusive,
            @Nullable BigDecimal high,
            boolean highInclusive,
            String unit) {}

    /**
     * Whom or what is counted.
     *
     * @param words in the article's words; empty if it says nobody
     * @param side the party they belong to
     * @param category the normalised group
     */
    public record Population(
            String words, @Nullable String side, @Nullable String category) {}

    /** The days over which was counted, both inclusive. */
    public record Period(
            @Nullable LocalDate start, @Nullable LocalDate end) {}

    /** A tally as a claim names it. */
    public record TallyReference(long id, String address, String name) {}
}
