package org.dixit.article;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.dixit.site.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Who published what is asked for, and when; null asks for any. */
public abstract class PublicationFilter {

    @QueryParam("publisher")
    @Parameter(description = "Name of the outlet")
    public @Nullable String publisher;

    @QueryParam("from")
    @Parameter(description = "First day of publication, inclusive")
    public @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day of publication, inclusive")
    public @Nullable LocalDate to;

    @QueryParam("after")
    @Parameter(description = "Key of the part that follows, as the part before gives it")
    public @Nullable Long after;

    /**
     * What is asked for here, on an article version {@code v} and its article {@code a}.
     *
     * @param always a condition that always holds
     * @param id of what is listed, the newest first
     */
    protected Conditions published(String always, String id) {
        return new Conditions(always)
                .and("a.publisher.name = :publisher", "publisher", publisher)
                .and("v.published >= :from", "from", from)
                .and("v.published <= :to", "to", to)
                .and(id + " < :after", "after", after);
    }
}
