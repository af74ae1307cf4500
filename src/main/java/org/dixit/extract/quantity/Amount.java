package org.dixit.extract.quantity;

import java.math.BigDecimal;
import org.dixit.extract.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with its unit, still without bounds.
 *
 * @param from index of its first lexeme, a currency sign included
 * @param to index after its last lexeme, its unit included
 * @param low what it says; null where it says no number
 * @param high equal to {@code low} where it is no range
 * @param core the first number of it
 */
record Amount(
        int from,
        int to,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Form form,
        String unit,
        Core core) {

    boolean isRange() {
        return form == Form.RANGE;
    }

    boolean hasUnit() {
        return !unit.equals(Quantity.COUNT);
    }

    Amount from(int newFrom) {
        return new Amount(newFrom, to, low, high, form, unit, core);
    }

    /** What it says when a bound stands beside it, or none. */
    Quantity bounded(@Nullable Bounds bound) {
        if (low == null || high == null) {
            return new Quantity(null, null, false, null, false, unit);
        }
        if (isRange()) {
            return new Quantity(null, plain(low), true, plain(high), true, unit);
        }
        return (bound == null ? Bounds.EXACTLY : bound).of(plain(low), unit);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
