package org.dixit.extract;

import org.jspecify.annotations.Nullable;

/**
 * Whom or what a claim counts.
 *
 * @param words in the article's words ("Russian soldiers"; "its soldiers" is resolved to "Russian soldiers"); empty
 *     if it says nobody
 * @param side the country or party they belong to, by its lexicon name ("Russia"); null if none is said
 * @param category the normalised group ("combatants", "civilians", "children", "people", "guns"); null where the
 *     words name no group at all
 */
public record Population(
        String words, @Nullable String side, @Nullable String category) {

    public static final Population UNSAID = new Population("", null, null);
}
