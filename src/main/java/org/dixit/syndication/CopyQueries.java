package org.dixit.syndication;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dixit.article.Article;
import org.dixit.article.ArticleFormat;
import org.dixit.article.ArticleVersion;
import org.dixit.export.CopyRecord;
import org.dixit.review.DecisionEntries;
import org.jspecify.annotations.Nullable;

/** What pages and data show of articles with the same text. */
@ApplicationScoped
public class CopyQueries {

    private final DecisionEntries decisions;

    CopyQueries(DecisionEntries decisions) {
        this.decisions = decisions;
    }

    /** The articles that are one report with an article. */
    public SameReport of(Article article) {
        Map<Long, ArticlePair> pairs = ArticlePair.of(List.of(article)).stream()
                .collect(toMap(pair -> pair.across(article).id, Function.identity()));
        Article original = original(article);
        List<SameReport.Copy> copies =
                Article.<Article>list("(id = ?1 or copyOf.id = ?1) and id <> ?2", original.id, article.id).stream()
                        .sorted(Comparator.comparing(Originals::text, Originals.Text.FIRST))
                        .map(other -> copy(other, other.id.equals(original.id), true, pairs.get(other.id)))
                        .toList();
        List<SameReport.Copy> apart = pairs.values().stream()
                .filter(pair -> Boolean.FALSE.equals(pair.told))
                .map(pair -> pair.across(article))
                .filter(other -> !original(other).id.equals(original.id))
                .sorted(Comparator.comparing(Originals::text, Originals.Text.FIRST))
                .map(other -> copy(other, false, false, pairs.get(other.id)))
                .toList();
        return new SameReport(copies, apart, decisions.ofArticle(article.id));
    }

    private static Article original(Article article) {
        return article.copyOf == null ? article : article.copyOf;
    }

    private static SameReport.Copy copy(Article other, boolean first, boolean oneReport, @Nullable ArticlePair pair) {
        return new SameReport.Copy(
                new CopyRecord(
                        ArticleFormat.reference(ArticleVersion.current(other)),
                        first,
                        pair == null ? null : rounded(pair.overlap().containment()),
                        pair == null ? null : rounded(pair.overlap().resemblance()),
                        oneReport,
                        pair != null && pair.told != null),
                pair == null ? 0 : pair.revision);
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
