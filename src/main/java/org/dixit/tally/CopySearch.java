package org.dixit.tally;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.syndication.Syndication;

/** Looks for copies among articles that were taken in by other rules, or by none. */
@ApplicationScoped
public class CopySearch {

    private static final int AT_ONCE = 20;

    private final Syndication syndication;
    private final Placement placement;
    private final Recount recount;

    CopySearch(Syndication syndication, Placement placement, Recount recount) {
        this.syndication = syndication;
        this.placement = placement;
        this.recount = recount;
    }

    /** Goes through them part by part. Tells how many those were. */
    public int catchUp() {
        int searched = 0;
        int part = AT_ONCE;
        while (part == AT_ONCE) {
            part = QuarkusTransaction.requiringNew().call(this::searchSome);
            searched += part;
        }
        return searched;
    }

    private int searchSome() {
        placement.takeTurn();
        List<ArticleVersion> due = ArticleVersion.<ArticleVersion>find(
                        "article.copyRules <> ?1 and number = article.currentVersion and engine is not null order by id",
                        Syndication.RULES)
                .range(0, AT_ONCE - 1)
                .list();
        Set<Article> changed = new HashSet<>();
        due.forEach(version -> changed.addAll(syndication.find(version)));
        recount.of(Tally.ofArticles(changed));
        return due.size();
    }
}
