package org.dixit.extract.lexicon;

import java.util.Set;

/** The nouns of {@code lexicon/roles.txt}, for what a person is or does. */
public final class Roles {

    static final Set<String> WORDS = Lexicon.words("roles");

    private Roles() {}

    /** Whether a word, in lower case and singular, is one. */
    public static boolean isOne(String word) {
        return WORDS.contains(word);
    }
}
