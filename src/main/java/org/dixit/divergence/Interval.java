package org.dixit.divergence;

import java.math.BigDecimal;
import java.util.Optional;
import org.dixit.extract.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a figure allows.
 *
 * @param low null where it is open below
 * @param high null where it is open above
 */
public record Interval(
        @Nullable BigDecimal low,
        boolean lowInclusive,
        @Nullable BigDecimal high,
        boolean highInclusive) {

    public Interval {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Low end " + low + " above high end " + high);
        }
    }

    /** The bounds that the words give, and no more. */
    public static Interval asSaid(Quantity quantity) {
        return new Interval(quantity.low(), quantity.lowInclusive(), quantity.high(), quantity.highInclusive());
    }

    /** Whether no number is allowed by both. */
    public boolean excludes(Interval other) {
        return isBelow(other) || other.isBelow(this);
    }

    /** Whether every number it allows is smaller than every number that the other allows. */
    public boolean isBelow(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || order == 0 && !(highInclusive && other.lowInclusive);
    }

    /** In plain words: "8,100 to under 9,000", "more than 100", "up to 500"; empty where nothing is bounded. */
    public String words() {
        if (low == null) {
            return high == null ? "" : (highInclusive ? "up to " : "under ") + Written.number(high);
        }
        String from = Written.number(low);
        if (high == null) {
            return (lowInclusive ? "at least " : "more than ") + from;
        }
        return isPoint()
                ? from
                : (lowInclusive ? "" : "more than ")
                        + from
                        + (highInclusive ? " to " : " to under ")
                        + Written.number(high);
    }

    /** Its two ends; empty where one is open. */
    Optional<Ends> ends() {
        return low == null || high == null ? Optional.empty() : Optional.of(new Ends(low, high));
    }

    /** Whether it allows one number alone. */
    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether it allows any number. */
    public boolean isOpen() {
        return low == null && high == null;
    }
}
