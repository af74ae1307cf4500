package org.dixit.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.ClaimsStored;
import org.dixit.extract.Extraction;
import org.dixit.review.DecisionHistory;
import org.dixit.review.Decisions;
import org.dixit.review.Readings;
import org.dixit.review.Subject;
import org.dixit.speaker.Cast;

/** Writes what the engine found in an article version. Works within the caller's transaction. */
@ApplicationScoped
class Reading {

    private final Readings readings;
    private final DecisionHistory history;
    private final Decisions decisions;
    private final Event<ClaimsStored> claimsStored;

    Reading(Readings readings, DecisionHistory history, Decisions decisions, Event<ClaimsStored> claimsStored) {
        this.readings = readings;
        this.history = history;
        this.decisions = decisions;
        this.claimsStored = claimsStored;
    }

    /**
     * What was written.
     *
     * @param carried what was taken over from the version before
     */
    record Written(int quotations, int claims, Carried carried) {}

    /**
     * Writes quotations, claims and their speakers, and takes over what people decided on the version before.
     *
     * @throws IllegalStateException if a word does not stand where the extraction says
     */
    Written write(ArticleVersion version, Extraction extraction, Optional<ArticleVersion> before) {
        Cast cast = new Cast(version, extraction.speakers());
        int quotations = new QuotationReconciliation(
                        version, extraction, cast, readings, history.decidedFields(Subject.QUOTATION, version))
                .run()
                .size();
        int claims = new ClaimReconciliation(
                        version, extraction, cast, readings, history.decidedFields(Subject.CLAIM, version))
                .run()
                .size();
        version.engine = extraction.engine();
        Carried carried = before.map(old -> carry(old, version)).orElse(Carried.NONE);
        claimsStored.fire(new ClaimsStored(version, cast.aligned()));
        return new Written(quotations, claims, carried);
    }

    private Carried carry(ArticleVersion from, ArticleVersion to) {
        return new ClaimCarrying(from, to)
                .carry(decisions, history)
                .plus(new QuotationCarrying(from, to).carry(decisions, history));
    }
}
