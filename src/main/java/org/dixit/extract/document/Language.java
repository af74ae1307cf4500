package org.dixit.extract.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.lexicon.Lexicon;

/** Whether a text is in the language that the engine reads. */
public enum Language {
    ENGLISH,
    OTHER;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Words looked at: enough to tell, however long the text. */
    private static final int SAMPLE = 1000;
    /** A text with fewer words is told by its script alone. */
    private static final int FEW = 12;
    /** News English has 0.3 to 0.5 of these words, headlines alone about 0.1, other European languages below 0.05. */
    private static final double LEAST_SHARE = 0.08;

    private static final Set<String> COMMON = Lexicon.words("common-english");

    /** The language of a text, told by how many of its words are the commonest English ones. */
    public static Language of(String text) {
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        int common = 0;
        int latin = 0;
        while (words < SAMPLE && matcher.find()) {
            words++;
            common += COMMON.contains(matcher.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
            latin += isLatin(text.codePointAt(matcher.start())) ? 1 : 0;
        }
        if (words < FEW) {
            return latin * 2 >= words ? ENGLISH : OTHER;
        }
        return common >= words * LEAST_SHARE ? ENGLISH : OTHER;
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
