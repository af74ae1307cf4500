package org.dixit.extract.quotation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dixit.extract.lexicon.Lexicon;

/**
 * How often the words that a rule finds are a quotation, as measured on the annotated articles for development; the table
 * is {@code lexicon/calibration.txt}, written by {@code src/bench/calibrate}.
 */
final class Calibration {

    /** For a rule that the annotated articles never show. */
    private static final double UNMEASURED = 0.3;

    private static final Map<String, Double> TABLE = Lexicon.rows("calibration").stream()
            .collect(Collectors.toUnmodifiableMap((List<String> row) -> row.get(0), row -> Double.valueOf(row.get(1))));

    private Calibration() {}

    /** From 0 to 1. */
    static double of(String rule) {
        return TABLE.getOrDefault(rule, UNMEASURED);
    }
}
