package org.dixit.extract.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An office as somebody is called by it.
 *
 * @param noun in lower case ("secretary")
 * @param ranks words before it that make it another's: "shadow", "former", "deputy"
 * @param fields what it is for: "health"
 */
record Office(String noun, Set<String> ranks, Set<String> fields) {

    /** @param before the words before the noun, in lower case */
    static Office of(List<String> before, String noun) {
        Set<String> ranks = new HashSet<>();
        Set<String> fields = new HashSet<>();
        for (String word : before) {
            if (Words.isRank(word, noun)) {
                ranks.add(word);
            } else if (Words.isOfficeWord(word)) {
                fields.add(word);
            }
        }
        return new Office(noun, ranks, fields);
    }

    /** Whether the holder of one may be called by the other: "the secretary" for a health secretary, and the other way round. */
    boolean mayBe(Office other) {
        return noun.equals(other.noun)
                && ranks.equals(other.ranks)
                && (fields.isEmpty() || other.fields.isEmpty() || other.fields.containsAll(fields));
    }
}
