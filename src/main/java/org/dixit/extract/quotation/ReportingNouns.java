package org.dixit.extract.quotation;

import java.util.Set;
import org.dixit.extract.lexicon.Lexicon;

/** Nouns whose clause is reported: "the mayor's warning that ...". */
final class ReportingNouns {

    private static final Set<String> WORDS = Lexicon.words("reporting-nouns");

    private ReportingNouns() {}

    /** Whether a word, in lower case, is one. */
    static boolean isOne(String word) {
        return WORDS.contains(word);
    }
}
