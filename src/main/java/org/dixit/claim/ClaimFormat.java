package org.dixit.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dixit.article.ArticleFormat;
import org.dixit.article.Snapshots;
import org.dixit.export.ClaimRecord;
import org.dixit.export.DecisionRecord;
import org.dixit.export.Extracted;
import org.dixit.export.Format;
import org.dixit.export.Target;
import org.dixit.speaker.SpeakerFormat;
import org.dixit.tally.Tally;
import org.dixit.text.Snapshot;
import org.jspecify.annotations.Nullable;

/** Claims in the public format. */
final class ClaimFormat {

    private final Map<Long, List<DecisionRecord>> decisions;
    private final Snapshots snapshots = new Snapshots();

    /**
     * @param decisions by the id of the claim
     */
    ClaimFormat(Map<Long, List<DecisionRecord>> decisions) {
        this.decisions = decisions;
    }

    List<ClaimRecord> records(List<Claim> claims) {
        return claims.stream().map(this::record).toList();
    }

    private ClaimRecord record(Claim claim) {
        Snapshot snapshot = snapshots.of(claim.version);
        return new ClaimRecord(
                Format.VERSION,
                "claim",
                claim.id,
                address(claim.id),
                ArticleFormat.reference(claim.version),
                Target.of(ArticleFormat.address(claim.version), snapshot.selector(claim.span())),
                ArticleFormat.sentence(snapshot, claim.sentence()),
                quantity(claim),
                claim.measure.label(),
                new ClaimRecord.Population(claim.population, claim.side, claim.category),
                claim.place,
                new ClaimRecord.Period(claim.periodStart, claim.periodEnd),
                claim.asOf,
                SpeakerFormat.reference(claim.claimant),
                SpeakerFormat.reference(claim.reportedBy),
                claim.attributedHere,
                claim.countType,
                claim.role,
                claim.hedge,
                claim.negated,
                id(claim.partOf),
                id(claim.repeats),
                id(claim.supersededBy),
                tally(claim.tally),
                claim.status,
                new Extracted(claim.origin, claim.extractionKey, claim.rule, claim.confidence, claim.engine),
                decisions.getOrDefault(claim.id, List.of()));
    }

    private static ClaimRecord.Quantity quantity(Claim claim) {
        return new ClaimRecord.Quantity(
                claim.exact,
                plain(claim.value),
                plain(claim.low),
                claim.lowInclusive,
                plain(claim.high),
                claim.highInclusive,
                claim.unit);
    }

    /** The same number without the zeros that the database adds behind the point. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    private static ClaimRecord.@Nullable TallyReference tally(@Nullable Tally tally) {
        return tally == null ? null : new ClaimRecord.TallyReference(tally.id, "/tallies/" + tally.id, tally.name);
    }

    private static @Nullable Long id(@Nullable Claim claim) {
        return claim == null ? null : claim.id;
    }

    static String address(long id) {
        return "/claims/" + id;
    }
}
