package org.dixit.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases over the tokens of a sentence; of two that begin at the same token, the longer one counts. */
final class TokenPhrases<T> {

    /** Stands in a phrase for the name of a place. */
    private static final String PLACE = "@place";

    /** Stands at the end of a phrase for a hospital and what it is: "the government hospital in". */
    private static final String HOSPITAL = "@hospital";

    private static final Set<String> HOSPITALS =
            Set.of("hospital", "hospitals", "clinic", "clinics", "infirmary", "infirmaries");
    private static final int LONGEST_NAME = 5;

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
            int to = end(sentence, from, phrase.words());
            if (to > from) {
                return new Match<>(from, to, phrase.meaning());
            }
        }
        return null;
    }

    /** The longest phrase whose last token is the one before {@code to}. */
    @Nullable
    Match<T> endingAt(SentenceText sentence, int to) {
        for (Phrase<T> phrase : byLast.getOrDefault(sentence.word(to - 1), List.of())) {
            int from = to - phrase.words().length;
            if (from >= 0 && end(sentence, from, phrase.words()) == to) {
                return new Match<>(from, to, phrase.meaning());
            }
        }
        return null;
    }

    /** Index after the last token of a phrase that begins at a token, -1 if it does not stand there. */
    private static int end(SentenceText sentence, int from, String[] words) {
        int at = from;
        for (String word : words) {
            int next = word.equals(HOSPITAL) ? behindHospital(sentence, at) : isWord(sentence, at, word) ? at + 1 : -1;
            if (next < 0) {
                return -1;
            }
            at = next;
        }
        return at;
    }

    private static boolean isWord(SentenceText sentence, int at, String word) {
        return word.equals(PLACE)
                ? sentence.isTag(at, "PROPN")
                : sentence.word(at).equals(word);
    }

    private static int behindHospital(SentenceText sentence, int from) {
        for (int i = from; i < from + LONGEST_NAME && i < sentence.size(); i++) {
            if (HOSPITALS.contains(sentence.word(i))) {
                return i + 1;
            }
            if (!sentence.isTag(i, "DET", "ADJ", "NOUN", "PROPN", "PART")) {
                return -1;
            }
        }
        return -1;
    }
}
