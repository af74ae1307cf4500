package org.dixit.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dixit.article.ArticleFilter;
import org.dixit.article.ArticleQueries;
import org.dixit.claim.ClaimFilter;
import org.dixit.claim.ClaimQueries;
import org.dixit.export.Format;
import org.dixit.export.SearchRecord;
import org.dixit.quotation.QuotationFilter;
import org.dixit.quotation.QuotationQueries;
import org.dixit.speaker.SpeakerFilter;
import org.dixit.speaker.SpeakerQueries;
import org.dixit.tally.TallyFilter;
import org.dixit.tally.TallyQueries;

/** Searches everything at once, by the filter {@code q} that each list has. */
@ApplicationScoped
public class SearchQueries {

    static final int MOST_OF_A_KIND = 10;

    private final TallyQueries tallies;
    private final ClaimQueries claims;
    private final QuotationQueries quotations;
    private final SpeakerQueries speakers;
    private final ArticleQueries articles;

    SearchQueries(
            TallyQueries tallies,
            ClaimQueries claims,
            QuotationQueries quotations,
            SpeakerQueries speakers,
            ArticleQueries articles) {
        this.tallies = tallies;
        this.claims = claims;
        this.quotations = quotations;
        this.speakers = speakers;
        this.articles = articles;
    }

    /** The first of each kind that hold all the words; nothing for no words. */
    public SearchRecord find(String words) {
        String q = words.strip();
        return q.isEmpty()
                ? new SearchRecord(Format.VERSION, "search", q, List.of(), List.of(), List.of(), List.of(), List.of())
                : new SearchRecord(
                        Format.VERSION,
                        "search",
                        q,
                        few(tallies.list(TallyFilter.words(q))),
                        few(claims.list(ClaimFilter.words(q))),
                        few(quotations.list(QuotationFilter.words(q))),
                        few(speakers.list(SpeakerFilter.words(q))),
                        few(articles.list(ArticleFilter.words(q))));
    }

    private static <T> List<T> few(Slice<T> slice) {
        return slice.items().stream().limit(MOST_OF_A_KIND).toList();
    }
}
