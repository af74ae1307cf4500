package org.dixit.extract.lexicon;

import java.util.Set;

/** Nouns for what bears writing: "memo", "banner". */
public final class Papers {

    private static final Set<String> WORDS = Lexicon.words("papers");

    private Papers() {}

    /** Whether a word, in lower case, is one. */
    public static boolean isOne(String word) {
        return WORDS.contains(word);
    }
}
