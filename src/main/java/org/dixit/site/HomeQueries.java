package org.dixit.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.dixit.article.Article;
import org.dixit.article.ArticleFilter;
import org.dixit.article.ArticleQueries;
import org.dixit.article.Publisher;
import org.dixit.export.Format;
import org.dixit.export.OverviewRecord;
import org.dixit.overview.OverviewCount;
import org.dixit.overview.Standing;
import org.dixit.tally.TallyQueries;

/** What the overview shows. */
@ApplicationScoped
public class HomeQueries {

    private static final int LATEST = 5;
    private static final int MOST_DIVERGENT = 6;
    private static final int MOST_MOVED = 6;

    private final ArticleQueries articles;
    private final TallyQueries tallies;
    private final Clock clock;

    HomeQueries(ArticleQueries articles, TallyQueries tallies, Clock clock) {
        this.articles = articles;
        this.tallies = tallies;
        this.clock = clock;
    }

    public OverviewRecord overview() {
        Standing standing = OverviewCount.get().standing;
        return new OverviewRecord(
                Format.VERSION,
                "overview",
                Article.count(),
                Publisher.count(),
                standing.quotations(),
                standing.claims(),
                standing.waitingClaims(),
                standing.waitingQuotations(),
                tallies.mostDivergent(MOST_DIVERGENT),
                tallies.week(LocalDate.now(clock), MOST_MOVED),
                tallies.flags(),
                articles.list(new ArticleFilter()).items().stream()
                        .limit(LATEST)
                        .toList());
    }
}
