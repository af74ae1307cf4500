package org.dixit.syndication;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.wording.Overlap;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** Two articles that are so much the same that they are one report, or of which somebody said whether they are. */
@Entity
@Table(name = "article_pair")
public class ArticlePair extends PanacheEntity {

    /** The one with the smaller id. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Article one;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article other;

    /** Runs of words that stand in both. */
    @OptimisticLock(excluded = true)
    public int shared;

    @Column(name = "one_runs")
    @OptimisticLock(excluded = true)
    public int oneRuns;

    @Column(name = "other_runs")
    @OptimisticLock(excluded = true)
    public int otherRuns;

    /** Whether the program finds that they are one report. */
    @OptimisticLock(excluded = true)
    public boolean found;

    /** Whether a person said that they are one report, or that they are not; null while nobody did. */
    public @Nullable Boolean told;

    @Version
    public int revision;

    /** The pair of two articles, in whatever order. */
    static Optional<ArticlePair> find(Article a, Article b) {
        return find("one.id = ?1 and other.id = ?2", Math.min(a.id, b.id), Math.max(a.id, b.id))
                .firstResultOptional();
    }

    /** The pair; a new one, to be persisted, if there is none. */
    static ArticlePair findOrMake(Article a, Article b) {
        return find(a, b).orElseGet(() -> {
            ArticlePair pair = new ArticlePair();
            pair.one = a.id < b.id ? a : b;
            pair.other = a.id < b.id ? b : a;
            return pair;
        });
    }

    /** The pairs of which one is among the articles. */
    static List<ArticlePair> of(Collection<Article> articles) {
        return list("one in ?1 or other in ?1 order by id", articles);
    }

    /** @param overlap of {@code one} with {@code other} */
    void take(Overlap overlap, boolean copy) {
        shared = overlap.shared();
        oneRuns = overlap.one();
        otherRuns = overlap.other();
        found = copy;
    }

    Overlap overlap() {
        return new Overlap(shared, oneRuns, otherRuns);
    }

    /** Whether they count as one report: what a person said, else what the program finds. */
    boolean isOneReport() {
        return told == null ? found : told;
    }

    Article across(Article article) {
        return one.id.equals(article.id) ? other : one;
    }
}
