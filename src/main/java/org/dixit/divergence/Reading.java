package org.dixit.divergence;

import java.math.BigDecimal;
import java.util.Optional;
import org.dixit.extract.Quantity;
import org.jspecify.annotations.Nullable;

/** Conventions by which words allow less than they say. */
final class Reading {

    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
    private static final BigDecimal ELEVEN_TENTHS = new BigDecimal("1.1");

    private Reading() {}

    /** "nearly v" is [0.9 v, v), "about v" is [0.9 v, 1.1 v]; all else as said. */
    static Interval plain(Figure figure) {
        Quantity quantity = figure.quantity();
        BigDecimal value = quantity.value();
        if (value == null || quantity.low() != null || value.signum() <= 0) {
            return Interval.asSaid(quantity);
        }
        @Nullable BigDecimal high = quantity.high();
        BigDecimal nine = value.multiply(NINE_TENTHS);
        if (high == null) {
            return new Interval(nine, true, value.multiply(ELEVEN_TENTHS), true);
        }
        return value.compareTo(high) == 0 ? new Interval(nine, true, value, false) : Interval.asSaid(quantity);
    }

    /** What a phrase without a number stands for; empty for numbers, and for phrases that the convention does not know. */
    static Optional<Interval> vague(Figure figure) {
        return figure.isVague() ? VaguePhrases.read(figure.words()) : Optional.empty();
    }
}
