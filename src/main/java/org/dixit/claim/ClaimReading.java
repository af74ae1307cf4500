package org.dixit.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention;
import org.dixit.extract.ExtractedClaim;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.text.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What the engine read of a claim, as it is kept beside what stands. Names are those of {@link ClaimField}.
 *
 * @param claimant name of the claimant, null in the article's own voice
 * @param partOf extraction key of the whole
 * @param repeats extraction key of the first claim that says the same
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
        String engine) {

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
                engine);
    }

    private static @Nullable String name(@Nullable ExtractedSpeaker speaker) {
        return speaker == null ? null : speaker.name();
    }
}
