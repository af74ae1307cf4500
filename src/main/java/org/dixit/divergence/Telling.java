package org.dixit.divergence;

import org.jspecify.annotations.Nullable;

/**
 * How an article tells a figure.
 *
 * @param headline whether it stands in the headline
 * @param hedge the words that doubt it ("reportedly"); null if none do
 */
public record Telling(boolean headline, @Nullable String hedge) {

    /** In the body, and without doubt. */
    public static final Telling PLAIN = new Telling(false, null);
}
