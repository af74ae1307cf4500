package org.dixit.review;

import java.util.List;
import java.util.Optional;
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

    /** A field that is filled in for the first time. */
    static Correctable toFill(Field<?> field, Entry entry, Optional<InvalidValueException> problem) {
        return new Correctable(
                field.key(),
                field.label(),
                field.format().hint(),
                field.format().input(),
                field.format().choices(),
                "",
                null,
                entry,
                problem.map(e -> Draft.refused(null, null, null, e)).orElse(Draft.NONE),
                true);
    }

    /** What the names of its inputs begin with in a form of many fields. */
    public String prefix() {
        return key + ".";
    }

    /** The kinds that a new speaker can be of. */
    public List<String> kinds() {
        return NamedSpeaker.KINDS;
    }
}
