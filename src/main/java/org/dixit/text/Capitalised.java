package org.dixit.text;

import java.util.Locale;

/** Words as they open a sentence. */
public final class Capitalised {

    private Capitalised() {}

    /** The same words, the first letter in upper case; never empty. */
    public static String of(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
    }
}
