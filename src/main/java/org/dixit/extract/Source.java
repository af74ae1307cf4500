package org.dixit.extract;

import java.time.LocalDate;
import org.dixit.text.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * An article as the extractor takes it.
 *
 * @param publisher name of the outlet, null if not known
 * @param published day of publication, against which "on Friday" is resolved; null if not known
 * @param headline the headline as known from elsewhere, null if it is only in the text
 */
public record Source(
        Snapshot snapshot,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String headline) {

    /** A text of which nothing else is known. */
    public static Source of(String text) {
        return new Source(new Snapshot(text), null, null, null);
    }
}
