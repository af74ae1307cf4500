package org.dixit.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field on the page where it can be corrected.
 *
 * @param words what stands, in plain words
 * @param read what the extractor read, in plain words; null where nobody decided otherwise
 * @param entry what its inputs hold
 * @param draft what was entered and could not be taken
 * @param open whether its form is shown at once
 */
public record Correctable(
        String key,
        String label,
        String hint,
        Format.Input input,
        List<String> choices,
        String words,
        @Nullable String read,
        Entry entry,
        Draft draft,
        boolean open) {

    /** The kinds that a new speaker can be of. */
    public List<String> kinds() {
        return NamedSpeaker.KINDS;
    }
}
