package org.dixit.importing;

import java.util.List;
import java.util.Optional;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.review.ClaimField;
import org.dixit.review.Origin;
import org.dixit.review.Status;
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
    boolean isAdded(Claim claim) {
        return claim.origin == Origin.PERSON;
    }

    @Override
    Optional<Claim> copy(Claim old, int shift) {
        if (Claim.count("version = ?1 and extractionKey = ?2", to, old.extractionKey) > 0) {
            return Optional.empty();
        }
        Claim claim = new Claim();
        claim.version = to;
        claim.extractionKey = old.extractionKey;
        claim.start = old.start + shift;
        claim.end = old.end + shift;
        claim.exact = old.exact;
        claim.sentenceStart = old.sentenceStart + shift;
        claim.sentenceEnd = old.sentenceEnd + shift;
        claim.rule = old.rule;
        claim.confidence = old.confidence;
        claim.engine = old.engine;
        claim.origin = old.origin;
        claim.reading = old.reading;
        claim.status = Status.UNREVIEWED;
        ClaimField.READ.stream().filter(ClaimField::carriesOver).forEach(field -> field.copy(old, claim));
        claim.claimantStart = null;
        claim.claimantEnd = null;
        claim.persist();
        return Optional.of(claim);
    }
}
