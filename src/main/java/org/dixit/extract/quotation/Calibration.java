package org.dixit.extract.quotation;

import java.util.Map;
import org.dixit.extract.lexicon.Lexicon;

/**
 * How often the words that a rule finds are a quotation, as measured on the annotated articles for development; the table
 * is {@code lexicon/calibration.txt}, written by {@code src/bench/calibrate}.
 */
final class Calibration {

    /** For a rule that the annotated articles never show. */
    private static final double UNMEASURED = 0.3;

    private static final Map<String, Double> TABLE = Lexicon.numbers("calibration");

    private Calibration() {}

    /** From 0 to 1. */
    static double of(String rule) {
        return TABLE.getOrDefault(rule, UNMEASURED);
    }
}
