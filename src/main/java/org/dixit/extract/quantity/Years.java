package org.dixit.extract.quantity;

import java.math.BigDecimal;
import java.util.Set;

/** Tells a year from a count of the same four digits. */
final class Years {

    private static final BigDecimal FIRST = BigDecimal.valueOf(1700);
    private static final BigDecimal LAST = BigDecimal.valueOf(2100);

    private Years() {}

    static boolean isYear(BigDecimal number) {
        return number.scale() <= 0 && number.compareTo(FIRST) >= 0 && number.compareTo(LAST) < 0;
    }

    /** Whether bare digits, neither grouped nor bounded, name a year here. */
    static boolean names(Lexemes text, Core core) {
        Lexeme digits = text.at(core.from());
        if (core.value() == null || core.isScaled() || digits.end() - digits.start() != 4 || !isYear(core.value())) {
            return false;
        }
        return AmountWords.BEFORE_YEAR.contains(text.word(core.from() - 1)) || !countsWhatFollows(text, core.to());
    }

    private static boolean countsWhatFollows(Lexemes text, int next) {
        String word = text.word(next);
        return text.adjacent(next)
                && text.at(next).isWord()
                && (word.endsWith("s")
                        || word.endsWith("men")
                        || word.endsWith("ed")
                        || word.equals("people")
                        || word.equals("dead")
                        || word.equals("children")
                        || word.equals("troops"))
                && !Set.of("was", "has", "is", "as", "its", "his", "this", "us").contains(word);
    }
}
