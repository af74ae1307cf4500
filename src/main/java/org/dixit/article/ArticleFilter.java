package org.dixit.article;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.dixit.site.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which articles are asked for; null asks for any. */
public class ArticleFilter {

    @QueryParam("publisher")
    @Parameter(description = "Name of the outlet")
    public @Nullable String publisher;

    @QueryParam("from")
    @Parameter(description = "First day of publication, inclusive")
    public @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day of publication, inclusive")
    public @Nullable LocalDate to;

    @QueryParam("q")
    @Parameter(description = "Words of the headline")
    public @Nullable String q;

    @QueryParam("after")
    @Parameter(description = "Key of the part that follows, as the part before gives it")
    public @Nullable Long after;

    /** The articles that hold all the words. */
    public static ArticleFilter words(String words) {
        ArticleFilter filter = new ArticleFilter();
        filter.q = words;
        return filter;
    }

    /** On {@code v}, an article version, its article {@code a} and the publisher {@code p}. */
    Conditions conditions() {
        return new Conditions("v.number = a.currentVersion")
                .and("p.name = :publisher", "publisher", publisher)
                .and("v.published >= :from", "from", from)
                .and("v.published <= :to", "to", to)
                .andHolds("v.headline", "q", q)
                .and("a.id < :after", "after", after);
    }
}
