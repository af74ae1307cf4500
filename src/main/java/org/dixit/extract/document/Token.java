package org.dixit.extract.document;

import java.util.Locale;
import org.dixit.text.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param span where it stands
 * @param text its characters, typographic apostrophes made straight
 * @param tag its Universal Dependencies part of speech ("NOUN", "PROPN", "VERB", "AUX", ...)
 */
public record Token(Span span, String text, String tag) {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** The word in lower case. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    public boolean isTagged(String first) {
        return tag.equals(first);
    }

    /** Whether it has one of two tags. */
    public boolean isTagged(String first, String second) {
        return tag.equals(first) || tag.equals(second);
    }

    /** Whether it begins with a letter in upper case. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it begins with a letter or a digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }
}
