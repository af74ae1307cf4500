package org.dixit.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention;
import org.dixit.extract.ExtractedClaim;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the engine read of a claim, as it is kept beside what stands. Names are those of {@link ClaimField}.
 *
 * @param claimant name of the claimant, null in the article's own voice
 * @param partOf extraction key of the whole
 * @param repeats extraction key of the first claim that says the same
 * @param readFrom the words from which its parts were read; null for what an engine before 0.3 read
 */
public record ClaimReading(
        String exact,
        int start,
        int end,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        boolean lowInclusive,
        @Nullable BigDecimal high,
        boolean highInclusive,
        String unit,
        String measure,
        String population,
        @Nullable String side,
        @Nullable String category,
        @Nullable String place,
        @Nullable EventMention event,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable LocalDate asOf,
        @Nullable String claimant,
        @Nullable String reportedBy,
        boolean attributedHere,
        CountType countType,
        ClaimRole role,
        @Nullable String partOf,
        @Nullable String repeats,
        @Nullable String hedge,
        boolean negated,
        String rule,
        double confidence,
        String engine,
        @Nullable List<Words> readFrom) {

    /**
     * The words from which a part was read.
     *
     * @param start offset of the first code point, inclusive
     * @param end offset of the last, exclusive
     */
    public record Words(ClaimPart part, int start, int end, String exact) {}

    public static ClaimReading of(ExtractedClaim claim, Snapshot snapshot, String engine) {
        return new ClaimReading(
                snapshot.slice(claim.span()),
                claim.span().start(),
                claim.span().end(),
                claim.quantity().value(),
                claim.quantity().low(),
                claim.quantity().lowInclusive(),
                claim.quantity().high(),
                claim.quantity().highInclusive(),
                claim.quantity().unit(),
                claim.measure().label(),
                claim.population().words(),
                claim.population().side(),
                claim.population().category(),
                claim.place(),
                claim.event(),
                claim.periodStart(),
                claim.periodEnd(),
                claim.asOf(),
                name(claim.claimant()),
                name(claim.reportedBy()),
                claim.attributedHere(),
                claim.countType(),
                claim.role(),
                claim.partOf(),
                claim.repeats(),
                claim.hedge(),
                claim.negated(),
                claim.rule(),
                claim.confidence(),
                engine,
                words(claim.readFrom(), snapshot));
    }

    private static List<Words> words(Map<ClaimPart, Span> readFrom, Snapshot snapshot) {
        return readFrom.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(from -> new Words(
                        from.getKey(), from.getValue().start(), from.getValue().end(), snapshot.slice(from.getValue())))
                .toList();
    }

    /** The words from which its parts were read; none for what an engine before 0.3 read. */
    @JsonIgnore
    public List<Words> words() {
        return readFrom == null ? List.of() : readFrom;
    }

    private static @Nullable String name(@Nullable ExtractedSpeaker speaker) {
        return speaker == null ? null : speaker.name();
    }
}
