package org.dixit.divergence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article that gives a figure.
 *
 * @param publisher null where it is not known
 * @param day day of publication, null where it is not known
 * @param original the article that had the same text first; {@code article} itself if it had
 * @param firstDay day of publication of the original, null where it is not known
 */
public record Report(
        long article,
        @Nullable Party publisher,
        @Nullable LocalDate day,
        long original,
        @Nullable LocalDate firstDay) {

    /** An article that is nobody's copy. */
    public Report(long article, @Nullable Party publisher, @Nullable LocalDate day) {
        this(article, publisher, day, article, day);
    }

    /** The same article as a copy of another. */
    public Report asCopyOf(long article, @Nullable LocalDate published) {
        return new Report(this.article, publisher, day, article, published == null ? day : published);
    }

    /** Whether another article had its text first. */
    public boolean isCopy() {
        return original != article;
    }

    /** Name of the publisher, or that it is not known. */
    public String publisherName() {
        return publisher == null ? "publisher not known" : publisher.name();
    }
}
