package org.dixit.extract.speaker;

import org.jspecify.annotations.Nullable;

/** How a speaker is told: rules err least where a name stands by the cue. */
enum Told {
    NAME,
    PRONOUN,
    DESCRIPTION,
    /** Not by the cue, but elsewhere in the article. */
    FAR,
    NOWHERE;

    /** By the words beside the cue that name the speaker, null where there are none. */
    static Told by(@Nullable String words) {
        if (words == null) {
            return FAR;
        }
        if (Mention.isPronoun(words)) {
            return PRONOUN;
        }
        String[] parts = words.split("[\\s\\p{Z}]+");
        for (int i = parts.length == 1 ? 0 : 1; i < parts.length; i++) {
            if (!parts[i].isEmpty() && Character.isUpperCase(parts[i].codePointAt(0))) {
                return NAME;
            }
        }
        return DESCRIPTION;
    }
}
