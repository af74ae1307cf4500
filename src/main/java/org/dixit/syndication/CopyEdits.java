package org.dixit.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.dixit.account.Account;
import org.dixit.article.Article;
import org.dixit.review.Act;
import org.dixit.review.CopyField;
import org.dixit.review.Decisions;
import org.dixit.review.Format;
import org.dixit.review.InvalidValueException;
import org.dixit.review.Outcome;
import org.dixit.tally.Placement;
import org.jspecify.annotations.Nullable;

/** What people decide of whether articles are one report. Every act is a decision, and can be taken back as one. */
@ApplicationScoped
public class CopyEdits {

    private final Decisions decisions;
    private final Placement placement;
    private final Syndication syndication;

    CopyEdits(Decisions decisions, Placement placement, Syndication syndication) {
        this.decisions = decisions;
        this.placement = placement;
        this.syndication = syndication;
    }

    /**
     * Says whether two articles are one report.
     *
     * @param other its number or the address of its page
     * @param revision at which the pair was seen; null if the other was named unseen
     * @throws InvalidValueException if there is no such article, or one is the other
     */
    @Transactional
    public Outcome tell(long one, @Nullable String other, boolean oneReport, @Nullable Integer revision, Account by) {
        placement.takeTurn();
        Article article = Article.<Article>findByIdOptional(one).orElseThrow(NotFoundException::new);
        Article second = Format.article().parse().apply(other == null ? "" : other.strip());
        if (article.id.equals(second.id)) {
            throw InvalidValueException.of("This is the article itself: take another.");
        }
        ArticlePair pair = syndication.measured(article, second);
        Act act = Act.of(String.valueOf(oneReport), revision == null ? pair.revision : revision);
        return decisions.decide(CopyField.ONE_REPORT, pair.id, act, by);
    }
}
