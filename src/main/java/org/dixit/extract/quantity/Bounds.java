package org.dixit.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dixit.extract.Quantity;
import org.dixit.extract.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words of {@code bounds.txt}, and what they make of a number. */
enum Bounds {
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    BELOW,
    ABOUT,
    EXACTLY,
    /** Stands between a bound and its number, and in no span of its own ("another"). */
    OUTSIDE;

    private static final Phrases<Bounds> BEFORE = new Phrases<>();
    private static final Phrases<Bounds> AFTER = new Phrases<>();

    static {
        for (List<String> row : Lexicon.rows("bounds")) {
            Bounds bound = valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            Phrases<Bounds> phrases = row.get(1).equals("before") ? BEFORE : AFTER;
            Lexicon.items(row, 2).forEach(words -> phrases.add(words, bound));
        }
    }

    static Phrases.@Nullable Match<Bounds> before(Lexemes text, int number) {
        return text.adjacent(number) ? BEFORE.endingAt(text, number) : null;
    }

    static Phrases.@Nullable Match<Bounds> after(Lexemes text, int end) {
        return AFTER.startingAt(text, end);
    }

    /** The number with this bound on it. */
    Quantity of(BigDecimal value, String unit) {
        return switch (this) {
            case AT_LEAST -> new Quantity(value, value, true, null, false, unit);
            case MORE_THAN -> new Quantity(value, value, false, null, false, unit);
            case UP_TO ->
                new Quantity(value, unit.equals(Quantity.COUNT) ? BigDecimal.ZERO : null, true, value, true, unit);
            case BELOW -> new Quantity(value, null, false, value, false, unit);
            case ABOUT -> new Quantity(value, null, false, null, false, unit);
            case EXACTLY, OUTSIDE -> Quantity.exactly(value, unit);
        };
    }
}
