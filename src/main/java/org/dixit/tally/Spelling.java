package org.dixit.tally;

import java.util.regex.Pattern;

/**
 * Spellings of one name in Latin letters, where its own script writes it otherwise: "al-Qameshli" and "Qamishli", "Sheikhoun" and
 * "Sheikhun". They differ in the article, in double letters, and in how they write i (e, ee, ei) and u (o, oo, ou).
 */
final class Spelling {

    private static final Pattern ARTICLE = Pattern.compile("^(?:a[ldrstznh]|ash|ath|el)[- ](?=\\p{L}{4})");
    private static final Pattern I = Pattern.compile("[aei]?[iy]|ee?");
    private static final Pattern U = Pattern.compile("ou?|oo|u");
    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1");

    /** Shorter names have too little in them to be told from others. */
    private static final int SHORTEST = 6;

    private Spelling() {}

    /** A name in small letters so that all spellings of it are one; a short one as it is. */
    static String of(String name) {
        String bare = ARTICLE.matcher(name).replaceFirst("");
        if (bare.length() < SHORTEST) {
            return bare;
        }
        String first = bare.substring(0, 1);
        String rest = bare.substring(1).replace('q', 'k');
        rest = U.matcher(I.matcher(rest).replaceAll("i")).replaceAll("u");
        return first.replace('q', 'k') + TWICE.matcher(rest).replaceAll("$1");
    }
}
