package org.dixit.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.text.Sentence;
import org.dixit.text.Span;

/** The words of a sentence as names are read from them, by their index; marks are words of their own. */
final class SentenceWords {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "da", "di", "dos", "das", "van", "von", "der", "den", "bin", "bint", "ibn", "al",
            "el", "la", "le", "ter", "ten", "of", "for", "&");

    /** "al-Roe", "d'Roe": a small particle written together with the name. */
    private static final Pattern PREFIXED =
            Pattern.compile("(?:a[ldrstznh]|ash|adh|ath|el|ul|ur|abu|bin|ibn|de|da|di|d|l|t|van)[-']\\p{Lu}.*");

    private final Document document;
    private final List<Span> spans;
    private final List<String> words;

    SentenceWords(Document document, Sentence sentence) {
        this.document = document;
        this.spans = document.split(sentence.span());
        this.words = spans.stream().map(document::word).toList();
    }

    int size() {
        return words.size();
    }

    String get(int i) {
        return words.get(i);
    }

    /** Those from an index up to another, exclusive. */
    List<String> subList(int from, int to) {
        return words.subList(from, to);
    }

    String joined(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    String lower(int from, int to) {
        return joined(from, to).toLowerCase(Locale.ROOT);
    }

    /** As they stand in the text, where {@link #joined} has straight apostrophes. */
    String written(int from, int end) {
        return document.text(span(from, end)).replaceAll("\\s+", " ");
    }

    /** Where they stand in the article. */
    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** Whether there is such a word and it is in upper case; a small particle may be written together with it. */
    boolean isCapital(int i) {
        return i >= 0
                && i < words.size()
                && (Character.isUpperCase(words.get(i).charAt(0)) || isPrefixed(words.get(i)));
    }

    private static boolean isPrefixed(String word) {
        return (word.indexOf('-') > 0 || word.indexOf('\'') > 0)
                && PREFIXED.matcher(word).matches();
    }

    /** Whether a word may join two others to one name. */
    boolean isParticle(int i) {
        return PARTICLES.contains(words.get(i));
    }

    /** Whether it is the "'s" or the apostrophe behind whoever has something. */
    boolean isPossessive(int i) {
        String word = words.get(i);
        return word.length() == 2 && word.endsWith("s") && !Character.isLetter(word.charAt(0))
                || word.equals("\u2019")
                || word.equals("'");
    }

    /** Whether it ends an apposition. */
    boolean isStop(int i) {
        return ",.;()\u2014\u2013\"\u201C".indexOf(words.get(i).charAt(0)) >= 0;
    }

    /** A few letters in upper case throughout. */
    boolean isAcronym(int i) {
        String word = words.get(i);
        return word.length() > 1
                && word.length() < 7
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    /** Behind a bracket of a word or two that opens at an index, where a name follows it; 0 if there is none. */
    int bracketed(int at) {
        for (int i = at + 2; i < at + 5 && i + 1 < words.size() && words.get(at).equals("("); i++) {
            if (words.get(i).equals(")")) {
                return isCapital(i + 1) ? i + 1 : 0;
            }
        }
        return 0;
    }
}
