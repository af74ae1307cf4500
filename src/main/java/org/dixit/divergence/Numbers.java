package org.dixit.divergence;

import java.math.BigDecimal;
import java.util.Locale;

/** Writes numbers for readers. */
final class Numbers {

    private Numbers() {}

    /** "9,000", "0.75". */
    static String words(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
