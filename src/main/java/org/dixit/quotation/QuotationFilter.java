package org.dixit.quotation;

import jakarta.ws.rs.QueryParam;
import org.dixit.article.PublicationFilter;
import org.dixit.extract.QuotationType;
import org.dixit.review.Status;
import org.dixit.site.Conditions;
import org.dixit.speaker.Speaker;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which quotations are asked for; null asks for any. */
public class QuotationFilter extends PublicationFilter {

    @QueryParam("type")
    public @Nullable QuotationType type;

    @QueryParam("status")
    public @Nullable Status status;

    @QueryParam("speaker")
    @Parameter(description = "Id of the speaker")
    public @Nullable Long speaker;

    @QueryParam("article")
    @Parameter(description = "Id of the article")
    public @Nullable Long article;

    @QueryParam("q")
    @Parameter(description = "Words of the quotation or of its speaker's name")
    public @Nullable String q;

    /** The quotations of one speaker. */
    public static QuotationFilter bySpeaker(long id) {
        QuotationFilter filter = new QuotationFilter();
        filter.speaker = id;
        return filter;
    }

    /** The quotations that hold all the words. */
    public static QuotationFilter words(String words) {
        QuotationFilter filter = new QuotationFilter();
        filter.q = words;
        return filter;
    }

    /** On {@code q}, a quotation, its version {@code v}, its article {@code a}, its speaker {@code s} as it was read, and {@code t},
     * who stands for it. */
    Conditions conditions() {
        return published(Quotation.STANDS, "q.id")
                .and("q.type = :type", "type", type)
                .and("q.status = :status", "status", status)
                .and("fk(q.speaker) in :speakers", "speakers", speaker == null ? null : Speaker.one(speaker))
                .and("a.id = :article", "article", article)
                .andEach(
                        "(lower(s.name) like :%s escape '!' or lower(t.name) like :%s escape '!'"
                                + " or exists (select 1 from q.segments g where lower(cast(g.exact as string)) like :%s escape '!'))",
                        "words", this.q)
                .along("fk(q.speaker)", "speakers")
                .along("q.status", "status");
    }
}
