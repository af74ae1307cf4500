package org.dixit.quotation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.dixit.extract.QuotationType;
import org.dixit.review.Status;
import org.dixit.site.Conditions;
import org.dixit.speaker.Speaker;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which quotations are asked for; null asks for any. */
public class QuotationFilter {

    @QueryParam("type")
    public @Nullable QuotationType type;

    @QueryParam("status")
    public @Nullable Status status;

    @QueryParam("speaker")
    @Parameter(description = "Id of the speaker")
    public @Nullable Long speaker;

    @QueryParam("publisher")
    @Parameter(description = "Name of the outlet")
    public @Nullable String publisher;

    @QueryParam("article")
    @Parameter(description = "Id of the article")
    public @Nullable Long article;

    @QueryParam("from")
    @Parameter(description = "First day of publication, inclusive")
    public @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day of publication, inclusive")
    public @Nullable LocalDate to;

    @QueryParam("q")
    @Parameter(description = "Words of the quotation or of its speaker's name")
    public @Nullable String q;

    @QueryParam("after")
    @Parameter(description = "Key of the part that follows, as the part before gives it")
    public @Nullable Long after;

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
        return new Conditions(Quotation.STANDS)
                .and("q.type = :type", "type", type)
                .and("q.status = :status", "status", status)
                .and("q.speaker.id in :speakers", "speakers", speaker == null ? null : Speaker.one(speaker))
                .and("a.publisher.name = :publisher", "publisher", publisher)
                .and("a.id = :article", "article", article)
                .and("v.published >= :from", "from", from)
                .and("v.published <= :to", "to", to)
                .andEach(
                        "(lower(s.name) like :%s escape '!' or lower(t.name) like :%s escape '!'"
                                + " or exists (select 1 from q.segments g where lower(cast(g.exact as string)) like :%s escape '!'))",
                        "words", this.q)
                .and("q.id < :after", "after", after);
    }
}
