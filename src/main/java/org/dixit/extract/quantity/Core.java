package org.dixit.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number without unit and without the words that bound it.
 *
 * @param from index of its first lexeme
 * @param to index after its last lexeme
 * @param value null where the words say no number ("dozens")
 * @param scale what a scale word multiplied it by ("million"), 1 where there is none
 */
record Core(int from, int to, @Nullable BigDecimal value, Form form, BigDecimal scale) {

    Core(int from, int to, @Nullable BigDecimal value, Form form) {
        this(from, to, value, form, BigDecimal.ONE);
    }

    static Core vague(int from, int to) {
        return new Core(from, to, null, Form.VAGUE);
    }

    Core times(BigDecimal factor, int newEnd) {
        BigDecimal product = value == null ? null : value.multiply(factor);
        return new Core(from, newEnd, product, form, scale.multiply(factor));
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }
}
