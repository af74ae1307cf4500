package org.dixit.extract.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.lexicon.Countries;
import org.dixit.text.Span;

/** Tells whether a text has lost its commas or apostrophes on the way, and which words are possessives without one. */
final class LostMarks {

    /** Shorter texts may do without a comma. */
    private static final int SHORTEST = 200;
    /** Texts with commas that are longer than this have an apostrophe. */
    private static final int LONG = 2000;

    private static final Pattern COMMA = Pattern.compile("\\D,|,\\D");
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}['\u2019\u2018\u02BC]|['\u2019\u02BC]\\p{L}");
    /** The surname, in "Ann Roe". */
    private static final Pattern SURNAME =
            Pattern.compile("\\p{Lu}[\\p{L}.-]+ ((?:\\p{Ll}{1,3}-)?\\p{Lu}\\p{Ll}{2,})\\b");
    /** "ministrys": no plural is spelt so. */
    private static final Pattern SPELT_AS_POSSESSIVE = Pattern.compile("\\p{Ll}+[b-df-hj-np-tv-z]ys");

    private final boolean commas;
    private final boolean apostrophes;
    private final Set<String> surnames = new HashSet<>();

    private LostMarks(String text) {
        this.commas = text.length() >= SHORTEST && !COMMA.matcher(text).find();
        this.apostrophes =
                (commas || text.length() >= LONG) && !APOSTROPHE.matcher(text).find();
        if (apostrophes) {
            Matcher names = SURNAME.matcher(text);
            while (names.find()) {
                surnames.add(names.group(1));
            }
        }
    }

    static LostMarks of(String text) {
        return new LostMarks(text);
    }

    /** Whether there is no comma where there must have been some. */
    boolean commas() {
        return commas;
    }

    /** The tokens of a part of a text, an s parted from each that was a possessive: "Kenya|s", "ministry|s". */
    List<Span> parted(String text, List<Span> tokens) {
        if (!apostrophes) {
            return tokens;
        }
        List<Span> parted = new ArrayList<>(tokens.size());
        for (Span token : tokens) {
            if (isPossessive(text, token)) {
                parted.add(new Span(token.start(), token.end() - 1));
                parted.add(new Span(token.end() - 1, token.end()));
            } else {
                parted.add(token);
            }
        }
        return parted;
    }

    private boolean isPossessive(String text, Span token) {
        int last = token.end() - 1;
        boolean owns = token.length() > 3
                && text.charAt(last) == 's'
                && token.end() + 1 < text.length()
                && text.charAt(token.end()) == ' '
                && Character.isLetter(text.charAt(token.end() + 1));
        if (!owns) {
            return false;
        }
        String word = text.substring(token.start(), token.end());
        String owner = text.substring(token.start(), last);
        if (!Character.isUpperCase(word.codePointAt(0)) && !surnames.contains(owner)) {
            return SPELT_AS_POSSESSIVE.matcher(word).matches();
        }
        boolean known = Countries.named(owner) != null || surnames.contains(owner) && Countries.of(owner) == null;
        return known && Countries.of(word) == null;
    }

    /** Whether a token is the s of a possessive that has lost its apostrophe. */
    static boolean isParted(String text, Span token) {
        return token.length() == 1
                && token.start() > 0
                && text.charAt(token.start()) == 's'
                && Character.isLetter(text.charAt(token.start() - 1));
    }
}
