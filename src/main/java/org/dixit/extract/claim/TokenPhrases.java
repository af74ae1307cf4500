package org.dixit.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases over the tokens of a sentence; of two that begin at the same token, the longer one counts. */
final class TokenPhrases<T> {

    /** Stands in a phrase for the name of a place. */
    private static final String PLACE = "@place";

    /**
     * A phrase found.
     *
     * @param from index of its first token
     * @param to index after its last token
     */
    record Match<T>(int from, int to, T meaning) {}

    private record Phrase<T>(String[] words, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    void add(String phrase, T meaning) {
        Phrase<T> entry = new Phrase<>(phrase.split(" "), meaning);
        put(byFirst, entry.words()[0], entry);
        put(byLast, entry.words()[entry.words().length - 1], entry);
    }

    private void put(Map<String, List<Phrase<T>>> map, String word, Phrase<T> entry) {
        List<Phrase<T>> list = map.computeIfAbsent(word, w -> new ArrayList<>());
        list.add(entry);
        list.sort(Comparator.comparing(p -> -p.words().length));
    }

    @Nullable
    Match<T> startingAt(SentenceText sentence, int from) {
        for (Phrase<T> phrase : byFirst.getOrDefault(sentence.word(from), List.of())) {
            if (matches(sentence, from, phrase.words())) {
                return new Match<>(from, from + phrase.words().length, phrase.meaning());
            }
        }
        return null;
    }

    /** The longest phrase whose last token is the one before {@code to}. */
    @Nullable
    Match<T> endingAt(SentenceText sentence, int to) {
        for (Phrase<T> phrase : byLast.getOrDefault(sentence.word(to - 1), List.of())) {
            int from = to - phrase.words().length;
            if (from >= 0 && matches(sentence, from, phrase.words())) {
                return new Match<>(from, to, phrase.meaning());
            }
        }
        return null;
    }

    private static boolean matches(SentenceText sentence, int from, String[] words) {
        for (int i = 0; i < words.length; i++) {
            boolean same = words[i].equals(PLACE)
                    ? sentence.isTag(from + i, "PROPN")
                    : sentence.word(from + i).equals(words[i]);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
