package org.dixit.divergence;

import java.math.BigDecimal;
import java.util.Locale;
import org.dixit.extract.Quantity;

/** How words are turned into the numbers they allow. Whatever goes beyond the words is a convention, and has a name. */
public enum RuleSet {
    /** The bounds that the words give, and no more: "nearly 9,000" excludes nothing below. */
    AS_SAID("as said", "As said: the bounds that the words give, and no more. “Nearly 9,000” excludes nothing below.") {
        @Override
        public Interval read(Quantity quantity) {
            return Interval.asSaid(quantity);
        }
    },
    /** A convention of ours: "nearly v" is [0.9 v, v), "about v" is [0.9 v, 1.1 v]; all else as said. */
    PLAIN_READING(
            "plain reading",
            "Plain reading, a convention of ours: “nearly v” is 0.9 v up to but not v, “about v” is 0.9 v to 1.1 v; all else as said.") {
        @Override
        public Interval read(Quantity quantity) {
            BigDecimal value = quantity.value();
            if (value == null || quantity.low() != null || value.signum() <= 0) {
                return Interval.asSaid(quantity);
            }
            BigDecimal nine = value.multiply(NINE_TENTHS);
            if (quantity.high() == null) {
                return new Interval(nine, true, value.multiply(ELEVEN_TENTHS), true);
            }
            return value.compareTo(quantity.high()) == 0
                    ? new Interval(nine, true, value, false)
                    : Interval.asSaid(quantity);
        }
    };

    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
    private static final BigDecimal ELEVEN_TENTHS = new BigDecimal("1.1");

    private final String label;
    private final String explained;

    RuleSet(String label, String explained) {
        this.label = label;
        this.explained = explained;
    }

    /** What it takes words to mean, in a sentence for readers. */
    public String explained() {
        return explained;
    }

    /** Its name on pages. */
    public String label() {
        return label;
    }

    /** Its name in addresses and data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public abstract Interval read(Quantity quantity);
}
