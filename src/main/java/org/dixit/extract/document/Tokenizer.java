package org.dixit.extract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dixit.text.Span;

/**
 * Parts a sentence into words, numbers and marks. Every character that is not white space lies in one token.
 *
 * <p>Hyphened words stay whole ("long-term"), ranges of digits do not ("40-60" is three). Clitics stand alone as in
 * the Universal Dependencies treebanks: "do|n't", "Kyiv|'s", "they|'ll". A number keeps the letters that follow it
 * ("600m", "1990s") and leaves the currency sign before it.
 */
final class Tokenizer {

    private static final Set<String> CLITICS = Set.of("s", "ll", "re", "ve", "d", "m");

    private final String text;
    private final int end;
    private final List<Span> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, Span range) {
        this.text = text;
        this.at = range.start();
        this.end = range.end();
    }

    /** The tokens of a part of a text. */
    static List<Span> tokens(String text, Span range) {
        Tokenizer tokenizer = new Tokenizer(text, range);
        while (tokenizer.at < tokenizer.end) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
    }

    private void next() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (Character.isDigit(c)) {
            number();
        } else if (isWordPart(c) || isHandle(c)) {
            word();
        } else {
            mark(c);
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** "@PortDad", by which somebody goes on a social network. */
    private boolean isHandle(char c) {
        return c == '@' && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void number() {
        int start = at;
        while (at < end && (isWordPart(text.charAt(at)) || isInnerNumberMark())) {
            at++;
        }
        if (at < end && text.charAt(at) == '-' && at + 1 < end && Character.isLetter(text.charAt(at + 1))) {
            hyphened();
        }
        add(start, at);
        clitic();
    }

    private boolean isInnerNumberMark() {
        char c = text.charAt(at);
        return (c == ',' || c == '.' || c == ':')
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < end
                && Character.isDigit(text.charAt(at + 1));
    }

    private void word() {
        int start = at;
        hyphened();
        if (at < end && isAbbreviationDot(start)) {
            at++;
        }
        if (!splitNegation(start)) {
            add(start, at);
        }
        clitic();
    }

    /** Letters with hyphens, inner apostrophes (O'Brien) and inner dots (U.S) between them. */
    private void hyphened() {
        while (at < end && (isWordPart(text.charAt(at)) || isInnerMark())) {
            at++;
        }
    }

    private boolean isInnerMark() {
        if (at + 1 >= end || !isWordPart(text.charAt(at + 1))) {
            return false;
        }
        char c = text.charAt(at);
        return switch (c) {
            case '-', '\u2010', '\u2011', '@', '_', '&' -> true;
            case '.' -> !isGluedSentence();
            default -> isApostrophe(c) && !isClitic(at + 1);
        };
    }

    /** "difference.Vladimir": two sentences with no space between them. */
    private boolean isGluedSentence() {
        return Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
    }

    private boolean isClitic(int start) {
        int stop = start;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        String letters = text.substring(start, stop).toLowerCase(Locale.ROOT);
        return CLITICS.contains(letters);
    }

    /** A dot that belongs to the word: an initial, an abbreviation, a word with dots inside it. */
    private boolean isAbbreviationDot(int start) {
        if (text.charAt(at) != '.') {
            return false;
        }
        String word = text.substring(start, at);
        return word.length() == 1 || word.indexOf('.') > 0 || Abbreviations.isOne(word);
    }

    private boolean splitNegation(int start) {
        if (at - start < 4 || !isNegation()) {
            return false;
        }
        add(start, at - 3);
        add(at - 3, at);
        return true;
    }

    private boolean isNegation() {
        return isApostrophe(text.charAt(at - 2))
                && (text.charAt(at - 1) == 't' || text.charAt(at - 1) == 'T')
                && (text.charAt(at - 3) == 'n' || text.charAt(at - 3) == 'N');
    }

    private void clitic() {
        if (at + 1 < end && isApostrophe(text.charAt(at)) && isClitic(at + 1)) {
            int start = at++;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            add(start, at);
        }
    }

    private void mark(char c) {
        int start = at++;
        while ((c == '.' || c == '-') && at < end && text.charAt(at) == c) {
            at++;
        }
        add(start, at);
    }

    private void add(int start, int stop) {
        tokens.add(new Span(start, stop));
    }
}
