package org.dixit.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.export.ArticleReference;
import org.dixit.export.ClaimRecord;
import org.dixit.export.QuotationRecord;

/** What a speaker said and claimed in one article. */
public record Sayings(ArticleReference article, List<QuotationRecord> quotations, List<ClaimRecord> claims) {

    private static final Comparator<Sayings> LATEST_FIRST = Comparator.comparing(
            sayings -> sayings.article.published(), Comparator.nullsLast(Comparator.reverseOrder()));

    /** All of it article by article, the latest day first, those without a day last. */
    static List<Sayings> of(List<QuotationRecord> quotations, List<ClaimRecord> claims) {
        Map<Long, Sayings> byArticle = new LinkedHashMap<>();
        quotations.forEach(
                quotation -> in(byArticle, quotation.article()).quotations.add(quotation));
        claims.forEach(claim -> in(byArticle, claim.article()).claims.add(claim));
        return byArticle.values().stream().sorted(LATEST_FIRST).toList();
    }

    private static Sayings empty(ArticleReference article) {
        return new Sayings(article, new ArrayList<>(), new ArrayList<>());
    }

    private static Sayings in(Map<Long, Sayings> byArticle, ArticleReference article) {
        return byArticle.computeIfAbsent(article.id(), id -> empty(article));
    }
}
