package org.dixit.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of several words with what each of them means; of two that fit, the longer one counts. */
final class Phrases<T> {

    /**
     * A phrase found.
     *
     * @param from index of its first lexeme
     * @param to index after its last lexeme
     */
    record Match<T>(int from, int to, T meaning) {}

    private record Phrase<T>(List<Lexeme> lexemes, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    void add(String words, T meaning) {
        Phrase<T> phrase = new Phrase<>(Lexer.lex(words), meaning);
        List<Lexeme> lexemes = phrase.lexemes();
        put(byFirst, lexemes.get(0).word(), phrase);
        put(byLast, lexemes.get(lexemes.size() - 1).word(), phrase);
    }

    private void put(Map<String, List<Phrase<T>>> map, String word, Phrase<T> phrase) {
        List<Phrase<T>> list = map.computeIfAbsent(word, w -> new ArrayList<>());
        list.add(phrase);
        list.sort(Comparator.comparing(p -> -p.lexemes().size()));
    }

    /** The longest phrase whose first lexeme is the one at {@code from}. */
    @Nullable
    Match<T> startingAt(Lexemes text, int from) {
        for (Phrase<T> phrase : byFirst.getOrDefault(text.word(from), List.of())) {
            if (text.matches(from, phrase.lexemes())) {
                return new Match<>(from, from + phrase.lexemes().size(), phrase.meaning());
            }
        }
        return null;
    }

    /** The longest phrase whose last lexeme is the one before {@code to}. */
    @Nullable
    Match<T> endingAt(Lexemes text, int to) {
        for (Phrase<T> phrase : byLast.getOrDefault(text.word(to - 1), List.of())) {
            int from = to - phrase.lexemes().size();
            if (text.matches(from, phrase.lexemes())) {
                return new Match<>(from, to, phrase.meaning());
            }
        }
        return null;
    }
}
