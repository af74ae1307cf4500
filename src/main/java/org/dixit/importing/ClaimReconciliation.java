package org.dixit.importing;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimReading;
import org.dixit.extract.ExtractedClaim;
import org.dixit.extract.Extraction;
import org.dixit.review.ClaimField;
import org.dixit.review.Readings;
import org.dixit.speaker.Cast;
import org.dixit.text.Shortened;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Brings the claims of an article version in line with an extraction. */
final class ClaimReconciliation extends Reconciliation<ExtractedClaim, Claim> {

    /** @param decisions names of the fields that people decided on, by number of the claim */
    ClaimReconciliation(
            ArticleVersion version,
            Extraction extraction,
            Cast cast,
            Readings readings,
            Map<Long, Set<String>> decisions) {
        super(version, extraction, cast, readings, decisions);
    }

    Collection<Claim> run() {
        Map<String, Claim> claims = reconcile(Claim.list("version", version), extraction.claims());
        for (ExtractedClaim found : extraction.claims()) {
            Claim claim = claims.get(found.key());
            if (claim != null) {
                link(claim, found, claims, decided(claim));
            }
        }
        return claims.values();
    }

    private static void link(Claim claim, ExtractedClaim found, Map<String, Claim> claims, Set<String> decided) {
        if (!decided.contains(ClaimField.PART_OF.key())) {
            claim.partOf = found.partOf() == null ? null : claims.get(found.partOf());
        }
        if (!decided.contains(ClaimField.REPEATS.key())) {
            claim.repeats = found.repeats() == null ? null : claims.get(found.repeats());
        }
    }

    /** The fields a person decided: all of them for a claim whose status is, since that says that the reading is right. */
    @Override
    Set<String> decided(Claim claim) {
        Set<String> decided = super.decided(claim);
        if (!decided.contains(ClaimField.STATUS.key())) {
            return decided;
        }
        return Stream.concat(decided.stream(), ClaimField.READ.stream().map(ClaimField::key))
                .collect(Collectors.toSet());
    }

    @Override
    void update(Claim old, Claim fresh) {
        Set<String> decided = decided(old);
        for (ClaimField field : ClaimField.READ) {
            if (!decided.contains(field.key())) {
                field.copy(fresh, old);
            }
        }
        if (!decided.contains(ClaimField.STATUS.key())) {
            old.start = fresh.start;
            old.end = fresh.end;
            old.exact = fresh.exact;
        }
    }

    @Override
    Claim make(ExtractedClaim found) {
        Claim claim = begun(new Claim(), found.key(), found.sentence(), found.rule(), found.confidence());
        claim.reading = readings.write(ClaimReading.of(found, snapshot, extraction.engine()));
        place(claim, found);
        count(claim, found);
        attribute(claim, found);
        return claim;
    }

    private void place(Claim claim, ExtractedClaim found) {
        claim.start = found.span().start();
        claim.end = found.span().end();
        claim.exact = snapshot.slice(found.span());
    }

    private static void count(Claim claim, ExtractedClaim found) {
        claim.value = found.quantity().value();
        claim.low = found.quantity().low();
        claim.lowInclusive = found.quantity().lowInclusive();
        claim.high = found.quantity().high();
        claim.highInclusive = found.quantity().highInclusive();
        claim.unit = found.quantity().unit();
        claim.measure = found.measure();
        claim.population = Shortened.to(300, found.population().words());
        claim.side = cut(200, found.population().side());
        claim.category = cut(100, found.population().category());
        claim.place = cut(300, found.place());
        claim.periodStart = found.periodStart();
        claim.periodEnd = found.periodEnd();
        claim.asOf = found.asOf();
        claim.countType = found.countType();
        claim.role = found.role();
    }

    private void attribute(Claim claim, ExtractedClaim found) {
        Span mention = found.claimantMention();
        claim.claimant = cast.speaker(found.claimant());
        claim.claimantStart = mention == null ? null : mention.start();
        claim.claimantEnd = mention == null ? null : mention.end();
        claim.reportedBy = cast.speaker(found.reportedBy());
        claim.attributedHere = found.attributedHere();
        claim.hedge = cut(500, found.hedge());
        claim.negated = found.negated();
    }

    /** The columns' widths; the reading beside them has the words whole. */
    private static @Nullable String cut(int max, @Nullable String words) {
        return words == null ? null : Shortened.to(max, words);
    }
}
