package org.dixit.article;

import jakarta.ws.rs.QueryParam;
import org.dixit.site.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which articles are asked for; null asks for any. */
public class ArticleFilter extends PublicationFilter {

    @QueryParam("q")
    @Parameter(description = "Words of the headline")
    public @Nullable String q;

    /** The articles that hold all the words. */
    public static ArticleFilter words(String words) {
        ArticleFilter filter = new ArticleFilter();
        filter.q = words;
        return filter;
    }

    /** On {@code v}, an article version, its article {@code a} and the publisher {@code p}. */
    Conditions conditions() {
        return published("v.number = a.currentVersion", "a.id").andHolds("v.headline", "q", q);
    }
}
