package org.dixit.extract.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Nouns for who can say something: people by what they are or do, bodies, and papers that speak for them. */
public final class Actors {

    private static final Set<String> WORDS = read();

    private Actors() {}

    private static Set<String> read() {
        Set<String> words = new HashSet<>(Roles.WORDS);
        words.addAll(Lexicon.words("epithets"));
        words.addAll(Lexicon.words("state-voices"));
        words.addAll(Organisations.speaking());
        return words;
    }

    /** Whether a noun, in lower case, is one, in the singular or the plural. */
    public static boolean isOne(String noun) {
        return WORDS.contains(noun) || WORDS.contains(singular(noun));
    }

    private static String singular(String noun) {
        if (noun.endsWith("men")) {
            return noun.substring(0, noun.length() - 3) + "man";
        }
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }
}
