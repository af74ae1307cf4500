package org.dixit.extract.claim;

import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extract.lexicon.Lexicon;

/** The words of {@code lexicon/place-words.txt}, by their use. */
final class PlaceWords {

    static final Set<String> PREPOSITIONS = of("preposition");
    static final Set<String> AREAS = of("area");
    static final Set<String> WITHIN = of("within");
    static final Set<String> FALLING = of("falling");
    static final Set<String> PARTICLES = of("particle");
    static final Set<String> ARTICLES = of("article");
    static final Set<String> DIRECTIONS = of("direction");

    private PlaceWords() {}

    private static Set<String> of(String use) {
        return Lexicon.rows("place-words").stream()
                .filter(row -> row.get(0).equals(use))
                .flatMap(row -> Lexicon.items(row, 1).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
