package org.dixit.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.dixit.article.Article;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimsStored;
import org.dixit.quotation.Quotation;
import org.dixit.tally.Placement;

/**
 * Keeps how much stands, so that the overview need not count it: counts an article anew, in the transaction that changed
 * its claims or quotations, and adds to the sum what came of it.
 */
@ApplicationScoped
public class OverviewCounts {

    private static final String CLAIMS =
            "select count(*), coalesce(sum(case when c.status = 'UNREVIEWED' then 1 else 0 end), 0)"
                    + " from Claim c where c.version.article = ?1 and" + Claim.STANDS;

    private static final String QUOTATIONS =
            "select count(*), coalesce(sum(case when q.status = 'UNREVIEWED' then 1 else 0 end), 0)"
                    + " from Quotation q where q.version.article = ?1 and" + Quotation.STANDS;

    private static final String SUM = "select coalesce(cast(sum(c.standing.claims) as int), 0),"
            + " coalesce(cast(sum(c.standing.waitingClaims) as int), 0), coalesce(cast(sum(c.standing.quotations) as int), 0),"
            + " coalesce(cast(sum(c.standing.waitingQuotations) as int), 0) from ArticleCount c";

    private final EntityManager entities;
    private final Placement placement;

    OverviewCounts(EntityManager entities, Placement placement) {
        this.entities = entities;
        this.placement = placement;
    }

    /** How many stand. */
    record Count(long all, long waiting) {}

    void count(@Observes ClaimsStored stored) {
        count(stored.version().article);
    }

    /** Counts an article whose claims, quotations or version that stands are others than before. */
    public void count(Article article) {
        placement.takeTurn();
        entities.flush();
        ArticleCount before = ArticleCount.of(article.id);
        OverviewCount all = OverviewCount.get();
        if (entities.contains(all)) {
            entities.refresh(all, LockModeType.PESSIMISTIC_WRITE);
        } else {
            all.persist();
        }
        Standing now = standing(article);
        all.standing = all.standing.minus(before.standing).plus(now);
        before.standing = now;
    }

    /** Whether what is kept of an article is what a recount gives. */
    boolean isRight(Article article) {
        return ArticleCount.<ArticleCount>findByIdOptional(article.id)
                .map(count -> count.standing)
                .orElse(Standing.NONE)
                .equals(standing(article));
    }

    /** Whether the sum that is kept is that over all articles. */
    boolean isSumRight() {
        return OverviewCount.get()
                .standing
                .equals(entities.createQuery(SUM, Standing.class).getSingleResult());
    }

    private Standing standing(Article article) {
        Count claims = count(CLAIMS, article);
        Count quotations = count(QUOTATIONS, article);
        return new Standing((int) claims.all, (int) claims.waiting, (int) quotations.all, (int) quotations.waiting);
    }

    private Count count(String query, Article article) {
        return entities.createQuery(query, Count.class).setParameter(1, article).getSingleResult();
    }
}
