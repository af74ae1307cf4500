package org.dixit.extract.speaker;

import java.util.List;
import java.util.Map;
import org.dixit.extract.lexicon.Lexicon;

/**
 * How sure it is that somebody is the speaker: a logistic regression on the annotated articles for development, whose
 * weights are {@code lexicon/certainty.txt}, written by {@code src/bench/calibrate}.
 */
final class Certainty {

    /** Whoever is less sure is left unknown: a wrong name is worse than none. The least at which wrong is rarer than unknown. */
    static final double LEAST = 0.75;

    private static final String ALWAYS = "always";

    private static final Map<String, Double> WEIGHTS = Lexicon.numbers("certainty");

    private Certainty() {}

    /** From 0 to 1. What was never seen weighs nothing. */
    static double of(List<String> evidence) {
        double sum = WEIGHTS.getOrDefault(ALWAYS, 0.0);
        for (String name : evidence) {
            sum += WEIGHTS.getOrDefault(name, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
