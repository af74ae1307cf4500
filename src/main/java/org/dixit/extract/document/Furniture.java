package org.dixit.extract.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.extract.lexicon.Lexicon;

/** The furniture of news pages, told by the phrases of {@code lexicon/furniture.txt}. */
enum Furniture {
    LINK,
    MENU,
    CAPTION,
    BYLINE,
    DATELINE,
    FURNITURE,
    APPEAL;

    /** Prose longer than this is never furniture because of what it begins with or contains. */
    private static final int MOST_WORDS = 40;

    private static final Map<Furniture, Phrases> PHRASES = read();

    /** Whether a line is of this kind by its words. */
    boolean marks(Line line) {
        Phrases phrases = PHRASES.getOrDefault(this, new Phrases());
        return line.words() <= MOST_WORDS && phrases.match(line.lower());
    }

    /** How many different phrases of this kind stand in a line of any length. */
    long count(Line line) {
        return PHRASES.getOrDefault(this, new Phrases()).contained.stream()
                .filter(line.lower()::contains)
                .count();
    }

    private static Map<Furniture, Phrases> read() {
        Map<Furniture, Phrases> read = new EnumMap<>(Furniture.class);
        for (List<String> row : Lexicon.rows("furniture")) {
            read.computeIfAbsent(valueOf(row.get(0)), kind -> new Phrases()).add(row.get(1), row.get(2));
        }
        return read;
    }

    /** The phrases of one kind, by where in the line they stand. */
    private static final class Phrases {

        private final Set<String> whole = new HashSet<>();
        private final List<String> first = new ArrayList<>();
        private final List<String> last = new ArrayList<>();
        private final List<String> contained = new ArrayList<>();

        void add(String where, String phrase) {
            switch (where) {
                case "is" -> whole.add(phrase);
                case "starts" -> first.add(phrase);
                case "ends" -> last.add(phrase);
                case "contains" -> contained.add(phrase);
                default -> throw new IllegalArgumentException("No place in a line: " + where);
            }
        }

        boolean match(String line) {
            return whole.contains(line)
                    || first.stream().anyMatch(line::startsWith)
                    || last.stream().anyMatch(line::endsWith)
                    || contained.stream().anyMatch(line::contains);
        }
    }
}
