package org.dixit.wording;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import org.dixit.extract.lexicon.Lexicon;

/**
 * What is told, without how: the words that carry meaning, by their stems, so that "searching" and "searched" are
 * one. By it tellings of one utterance are known that were translated, or put into other words.
 */
public record Sense(Set<String> words) {

    private static final Set<String> FUNCTION_WORDS = Lexicon.words("function-words");

    /** Fewer words in common are chance. */
    private static final int FEWEST = 3;

    private static final double LEAST_SHARE = 0.5;

    public Sense {
        words = Set.copyOf(words);
    }

    public static Sense of(String text) {
        PorterStemmer stemmer = new PorterStemmer();
        return new Sense(Words.of(text).stream()
                .filter(word -> !FUNCTION_WORDS.contains(word))
                .map(stemmer::stem)
                .collect(Collectors.toSet()));
    }

    /** Whether nothing but function words is told. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether both may tell of one utterance, if one speaker is said to have said both at about one time. */
    public boolean isLike(Sense other) {
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        int smaller = Math.min(words.size(), other.words.size());
        return both.size() >= FEWEST && both.size() >= LEAST_SHARE * smaller;
    }

    /** The words of both tellings that carry meaning. */
    Sense shared(Sense other) {
        return new Sense(words.stream().filter(other.words::contains).collect(Collectors.toSet()));
    }
}
