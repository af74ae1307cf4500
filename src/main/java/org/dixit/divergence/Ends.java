package org.dixit.divergence;

import java.math.BigDecimal;

/**
 * The numbers that a figure counts by in a spread, under one rule set: one number twice, or the two ends of a range.
 *
 * @param most not below {@code least}
 */
public record Ends(BigDecimal least, BigDecimal most) {

    public Ends {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("Least " + least + " above most " + most);
        }
    }

    static Ends both(BigDecimal number) {
        return new Ends(number, number);
    }
}
