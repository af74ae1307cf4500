package org.dixit.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as the words give it. What the words leave open is null: nothing is invented.
 *
 * @param value the number said (9000 for "nearly 9,000"); null for "dozens" and for ranges
 * @param low lower bound, null where the words give none
 * @param lowInclusive whether {@code low} itself is allowed; false where there is none
 * @param high upper bound, null where the words give none
 * @param highInclusive whether {@code high} itself is allowed; false where there is none
 * @param unit "count", an ISO 4217 code ("USD"), "percent", "mile", "kilometre" ...
 */
public record Quantity(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        boolean lowInclusive,
        @Nullable BigDecimal high,
        boolean highInclusive,
        String unit) {

    public static final String COUNT = "count";

    public Quantity {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Low bound " + low + " above high bound " + high);
        }
        lowInclusive = lowInclusive && low != null;
        highInclusive = highInclusive && high != null;
    }

    /** Exactly so many: "137" is [137, 137]. */
    public static Quantity exactly(BigDecimal value, String unit) {
        return new Quantity(value, value, true, value, true, unit);
    }

    /** The same told in another unit, of which each of its own is {@code part}. */
    public Quantity in(String otherUnit, BigDecimal part) {
        return new Quantity(
                times(value, part), times(low, part), lowInclusive, times(high, part), highInclusive, otherUnit);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
        return number == null ? null : number.multiply(factor);
    }

    /** Whether it says exactly one. */
    public boolean isOne() {
        return value != null && value.compareTo(BigDecimal.ONE) == 0 && value.equals(low) && value.equals(high);
    }
}
