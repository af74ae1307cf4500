package org.dixit.extract.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The nouns of {@code lexicon/organisations.txt}, by which names of bodies, places and papers are known. */
public final class Organisations {

    private static final Map<String, String> KINDS = Lexicon.rows("organisations").stream()
            .collect(Collectors.toUnmodifiableMap((List<String> row) -> row.get(0), row -> row.get(1)));

    private Organisations() {}

    /** Whether a word in lower case is such a noun of any kind. */
    public static boolean isNoun(String word) {
        return KINDS.containsKey(word);
    }

    /** Whether it is one of a body: "ministry", "bank". */
    public static boolean isBody(String word) {
        return "body".equals(KINDS.get(word));
    }

    /** Whether it is one of a paper that speaks: "report". */
    public static boolean isPaper(String word) {
        return "paper".equals(KINDS.get(word));
    }

    /** Those that can speak: all but places. */
    static Set<String> speaking() {
        return KINDS.entrySet().stream()
                .filter(noun -> !noun.getValue().equals("place"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
