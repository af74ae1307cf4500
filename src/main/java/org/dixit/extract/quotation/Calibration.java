package org.dixit.extract.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.extract.lexicon.Lexicon;

/**
 * How often a rule is right, in content and speaker both, as measured on the annotated articles for development; the
 * table is {@code lexicon/calibration.txt}, written by {@code src/bench/calibrate}.
 */
final class Calibration {

    /** For a rule that the annotated articles never show. */
    private static final double UNMEASURED = 0.3;

    private static final Map<String, Double> TABLE = read();

    private Calibration() {}

    /** How the speaker is told: rules err least where a name stands by the cue. */
    enum Told {
        NAME,
        PRONOUN,
        DESCRIPTION,
        /** Not by the cue, but elsewhere in the article. */
        FAR,
        NOWHERE;

        private static final Set<String> PRONOUNS =
                Set.of("he", "she", "they", "it", "him", "her", "them", "his", "their", "its", "who", "i", "we", "you");

        /** By the words that name the speaker. */
        static Told by(String words) {
            if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
                return PRONOUN;
            }
            String[] parts = words.split("[\\s\\p{Z}]+");
            for (int i = parts.length == 1 ? 0 : 1; i < parts.length; i++) {
                if (!parts[i].isEmpty() && Character.isUpperCase(parts[i].codePointAt(0))) {
                    return NAME;
                }
            }
            return DESCRIPTION;
        }
    }

    private static Map<String, Double> read() {
        Map<String, Double> table = new HashMap<>();
        for (List<String> row : Lexicon.rows("calibration")) {
            table.put(row.get(0) + "/" + row.get(1), Double.valueOf(row.get(2)));
        }
        return table;
    }

    /** From 0 to 1. */
    static double of(String rule, Told told) {
        return TABLE.getOrDefault(rule + "/" + told, UNMEASURED);
    }
}
