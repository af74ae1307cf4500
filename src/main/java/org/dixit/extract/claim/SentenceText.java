package org.dixit.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.extract.document.Document;
import org.dixit.extract.document.Token;
import org.dixit.extract.lexicon.Calendar;
import org.dixit.extract.quantity.QuantityMention;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence with the quantities among them, safe to ask beyond both ends. */
final class SentenceText {

    private static final Token NOTHING = new Token(new Span(0, 0), " ", "X");
    private static final Set<String> DAYS = Stream.of(Calendar.DAYS, Calendar.MONTHS, Set.of("today", "yesterday"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "'ve");

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the");

    private final Document document;
    private final int index;
    private final List<Token> tokens;
    private final List<Figure> figures;
    private final int[] figureOf;

    SentenceText(Document document, int index, List<QuantityMention> quantities) {
        this.document = document;
        this.index = index;
        this.tokens = document.tokens(index);
        this.figures = new ArrayList<>();
        this.figureOf = new int[tokens.size()];
        int at = 0;
        for (QuantityMention quantity : quantities) {
            while (at < tokens.size() && tokens.get(at).end() <= quantity.span().start()) {
                at++;
            }
            int from = at;
            while (at < tokens.size()
                    && tokens.get(at).start() < quantity.span().end()) {
                figureOf[at++] = figures.size() + 1;
            }
            if (at > from) {
                figures.add(new Figure(quantity, from, at));
            }
        }
    }

    int index() {
        return index;
    }

    Document document() {
        return document;
    }

    Span span() {
        return document.sentences().get(index).span();
    }

    int size() {
        return tokens.size();
    }

    List<Figure> figures() {
        return figures;
    }

    Token token(int i) {
        return i < 0 || i >= tokens.size() ? NOTHING : tokens.get(i);
    }

    /** The word in lower case, a blank beyond the ends. */
    String word(int i) {
        return token(i).lower();
    }

    boolean is(int i, String... words) {
        for (String word : words) {
            if (word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Part of speech; for words of closed classes, which a tagger that hurries gets wrong, by the word. */
    private String tag(int i) {
        if (AUXILIARIES.contains(word(i))) {
            return "AUX";
        }
        if (DETERMINERS.contains(word(i))) {
            return "DET";
        }
        boolean mark = token(i).isTagged("PUNCT", "SYM")
                && Character.isLetter(token(i).text().charAt(0));
        return mark ? "ADJ" : token(i).tag();
    }

    boolean isTag(int i, String... tags) {
        String said = tag(i);
        for (String tag : tags) {
            if (said.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its tokens is among some words. */
    boolean has(Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.lower()));
    }

    /** Index of the figure that holds a token, -1 if none does. */
    int figureAt(int i) {
        return i < 0 || i >= figureOf.length ? -1 : figureOf[i] - 1;
    }

    /** Whether a token names a day or month. */
    boolean isDay(int i) {
        String word = word(i);
        return DAYS.contains(word) && !(word.equals("may") && !token(i).isCapitalised())
                || word.endsWith("days") && DAYS.contains(word.substring(0, word.length() - 1));
    }

    /** Where some of its words stand first, as the article writes them; null where it writes them otherwise. */
    @Nullable
    Span find(String words) {
        int at = document.text(span()).indexOf(words);
        return at < 0 ? null : new Span(span().start() + at, span().start() + at + words.length());
    }

    Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    String text(int from, int to) {
        return text(span(from, to));
    }

    /** Words of the article on one line, this sentence's or another's. */
    String text(Span words) {
        return document.text(words).replaceAll("\\s+", " ");
    }
}
