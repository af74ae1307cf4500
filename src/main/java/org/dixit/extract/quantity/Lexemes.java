package org.dixit.extract.quantity;

import java.util.List;
import org.dixit.text.Span;

/** The lexemes of one text, safe to ask beyond both ends. */
record Lexemes(CharSequence text, List<Lexeme> list) {

    private static final Lexeme NOTHING = new Lexeme(0, 0, " ", "", Lexeme.Kind.MARK, null);

    static Lexemes of(CharSequence text) {
        return new Lexemes(text, Lexer.lex(text));
    }

    int size() {
        return list.size();
    }

    Lexeme at(int index) {
        return index < 0 || index >= list.size() ? NOTHING : list.get(index);
    }

    String word(int index) {
        return at(index).word();
    }

    /** Whether nothing stands between the lexeme and the one before it. */
    boolean joined(int index) {
        return index > 0 && index < size() && at(index - 1).end() == at(index).start();
    }

    /** Whether the lexeme and the one before it stand in one line, close together. */
    boolean adjacent(int index) {
        if (index <= 0 || index >= size()) {
            return false;
        }
        int from = at(index - 1).end();
        int to = at(index).start();
        return to - from <= 2 && text.subSequence(from, to).chars().noneMatch(c -> c == '\n' || c == '\r');
    }

    /** Whether the lexemes of a phrase stand here, and what it writes together ("A$") stands together. */
    boolean matches(int from, List<Lexeme> phrase) {
        if (from < 0 || from + phrase.size() > size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!word(from + i).equals(phrase.get(i).word()) || i > 0 && !follows(from + i, phrase, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean follows(int index, List<Lexeme> phrase, int i) {
        boolean together = phrase.get(i - 1).end() == phrase.get(i).start();
        return together ? joined(index) : adjacent(index);
    }

    /** The code points of the lexemes from {@code from} up to but without {@code to}. */
    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }
}
