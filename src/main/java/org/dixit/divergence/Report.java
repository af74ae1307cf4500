package org.dixit.divergence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article that gives a figure.
 *
 * @param publisher null where it is not known
 * @param day day of publication, null where it is not known
 */
public record Report(
        long article, @Nullable Party publisher, @Nullable LocalDate day) {

    /** Name of the publisher, or that it is not known. */
    public String publisherName() {
        return publisher == null ? "publisher not known" : publisher.name();
    }
}
