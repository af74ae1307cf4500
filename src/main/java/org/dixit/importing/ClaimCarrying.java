package org.dixit.importing;

import java.util.List;
import java.util.Optional;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.review.ClaimField;
import org.dixit.review.Subject;
import org.dixit.text.Snapshot;

/** Takes decided and added claims over into a new version. */
final class ClaimCarrying extends Carrying<Claim> {

    ClaimCarrying(ArticleVersion from, ArticleVersion to) {
        super(Subject.CLAIM, from, to);
    }

    @Override
    List<Claim> in(ArticleVersion version) {
        return Claim.list("version = ?1 order by id", version);
    }

    @Override
    Place place(Claim claim, Snapshot snapshot) {
        return Place.of(claim, snapshot);
    }

    @Override
    Optional<Claim> copy(Claim old, int shift) {
        if (Claim.count("version = ?1 and extractionKey = ?2", to, old.extractionKey) > 0) {
            return Optional.empty();
        }
        Claim claim = begun(new Claim(), old, shift);
        claim.start = old.start + shift;
        claim.end = old.end + shift;
        claim.exact = old.exact;
        ClaimField.READ.stream().filter(ClaimField::carriesOver).forEach(field -> field.copy(old, claim));
        claim.claimantStart = null;
        claim.claimantEnd = null;
        claim.persist();
        return Optional.of(claim);
    }
}
