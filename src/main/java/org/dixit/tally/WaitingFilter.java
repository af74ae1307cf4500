package org.dixit.tally;

import jakarta.ws.rs.QueryParam;
import org.dixit.extract.Measure;
import org.dixit.site.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which of the claims that wait to be placed are asked for; null asks for any. */
public class WaitingFilter {

    /** A rate can never be compared with a total, and what is rejected or said twice needs no place of its own. */
    private static final String WAITING =
            "c.tally is null and c.withdrawn = false and v.number = v.article.currentVersion"
                    + " and c.repeats is null and c.role = TOTAL and c.countType <> RATE and c.status <> MISEXTRACTED";

    @QueryParam("measure")
    @Parameter(description = "What is counted, in any case")
    public @Nullable Measure measure;

    @QueryParam("article")
    @Parameter(description = "Id of the article")
    public @Nullable Long article;

    @QueryParam("after")
    @Parameter(description = "Key of the part that follows, as the part before gives it")
    public @Nullable Long after;

    /** On {@code c}, a claim, and {@code v}, its version. */
    Conditions conditions() {
        return new Conditions(WAITING)
                .and("c.measure = :measure", "measure", measure)
                .and("v.article.id = :article", "article", article)
                .and("c.id < :after", "after", after);
    }
}
