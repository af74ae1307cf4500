package org.dixit.extract.lexicon;

import java.util.Set;

/** Nouns whose clause is reported: "the mayor's warning that ...". */
public final class ReportingNouns {

    private static final Set<String> WORDS = Lexicon.words("reporting-nouns");

    private ReportingNouns() {}

    /** Whether a word, in lower case, is one. */
    public static boolean isOne(String word) {
        return WORDS.contains(word);
    }
}
