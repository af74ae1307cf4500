package org.dixit.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral, a run of letters, or one other character that is no space.
 *
 * @param start first code point
 * @param end last code point, exclusive
 * @param text as written
 * @param word in lower case
 * @param number what a numeral says; null for words and marks, and for numerals that can't be read without guessing
 */
record Lexeme(
        int start,
        int end,
        String text,
        String word,
        Kind kind,
        @Nullable BigDecimal number) {

    enum Kind {
        NUMERAL,
        WORD,
        MARK
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDash() {
        return kind == Kind.MARK && "-–—‑".contains(text);
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }
}
