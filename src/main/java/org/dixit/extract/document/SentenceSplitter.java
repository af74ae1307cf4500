package org.dixit.extract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.lexicon.ReportingVerbs;
import org.dixit.text.Span;

/**
 * Parts a block into sentences. Knows abbreviations, initials, decimals, marks that close behind the full stop, and
 * sentences run together without a space.
 */
final class SentenceSplitter {

    /** No sentence of a newspaper is longer, in characters. */
    private static final int LONGEST = 1500;

    private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]";
    private static final String OPENERS = "\"'\u201C\u2018\u00AB([\u2013\u2014-\u2022*\u201E";
    /** Behind a quoted question: "Why?" Ms Roe asked. The sentence goes on. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}'\u2019.-]+");
    /** So many words may name who reports. */
    private static final int LONGEST_NAME = 6;

    private final String text;
    private final int end;

    private SentenceSplitter(String text, Span block) {
        this.text = text;
        this.end = block.end();
    }

    /** The sentences of a block, in order, without white space around them. */
    static List<Span> sentences(String text, Span block) {
        return new SentenceSplitter(text, block).split(block.start());
    }

    private List<Span> split(int from) {
        List<Span> sentences = new ArrayList<>();
        int start = skipSpace(from);
        for (int i = start; i < end; i++) {
            if (isTerminator(text.charAt(i))) {
                int stop = closed(i);
                if (isBoundary(i, stop)) {
                    add(sentences, start, stop);
                    start = skipSpace(stop);
                }
                i = Math.max(i, stop - 1);
            }
        }
        int stop = trimmed(start);
        if (start < stop) {
            add(sentences, start, stop);
        }
        return sentences;
    }

    /** Adds a sentence; one beyond all measure is cut between words, so that the later stages' work stays in bounds. */
    private void add(List<Span> sentences, int start, int stop) {
        int from = start;
        while (stop - from > LONGEST) {
            int cut = from + LONGEST;
            while (cut > from + LONGEST / 2 && !isSpace(text.charAt(cut))) {
                cut--;
            }
            sentences.add(new Span(from, cut));
            from = skipSpace(cut);
        }
        if (from < stop) {
            sentences.add(new Span(from, stop));
        }
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    /** Behind the terminators and closing marks at an offset. */
    private int closed(int at) {
        int stop = at;
        while (stop < end && isTerminator(text.charAt(stop))) {
            stop++;
        }
        while (stop < end && CLOSERS.indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        return stop;
    }

    private boolean isBoundary(int at, int stop) {
        int next = skipSpace(stop);
        if (next >= end) {
            return true;
        }
        if (next == stop) {
            return isGlued(at, stop);
        }
        int word = next;
        while (word < end && OPENERS.indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        return word < end && opensSentence(text.charAt(word)) && !goesOn(at, stop, word);
    }

    private static boolean opensSentence(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "$£€@#\uFFFC".indexOf(c) >= 0 || isOtherLetter(c);
    }

    private static boolean isOtherLetter(char c) {
        return Character.getType(c) == Character.OTHER_LETTER;
    }

    private boolean goesOn(int at, int stop, int next) {
        char terminator = text.charAt(at);
        if (terminator == '.' && stop == at + 1) {
            String word = wordBefore(at);
            return !word.isEmpty() && !isPlatform(word, at) && Abbreviations.goesOn(word, wordAt(next));
        }
        boolean question = terminator == '?' || terminator == '!';
        return stop > at + 1 && (question || isSpeechMark(stop - 1)) && reports(next, question);
    }

    /** "posted on X": no initial, as "Francis X." is. */
    private boolean isPlatform(String word, int at) {
        String before = word.equals("X") && at > 2 ? wordBefore(at - 2) : "";
        return !before.isEmpty() && Character.isLowerCase(before.charAt(0));
    }

    private boolean isSpeechMark(int at) {
        return "\"\u201D\u2019'".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * Whether a report of what was quoted begins here: a few words for who, and a reporting verb. Behind a quoted full
     * stop it must be all of its sentence: "I came." Ann Roe said.
     */
    private boolean reports(int from, boolean open) {
        Matcher words = WORDS.matcher(text).region(from, end);
        int behind = from;
        for (int count = 0; count <= LONGEST_NAME && words.find(); count++) {
            if (text.substring(behind, words.start()).strip().length() > (count == 0 ? 0 : 1)) {
                return false;
            }
            String word = words.group().toLowerCase(Locale.ROOT);
            if (count == 0 && ReportingVerbs.isForm(word)) {
                return false;
            }
            if (count > 0
                    && ReportingVerbs.introducesQuotation(
                            word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
                return open || word.endsWith(".") || words.end() == end;
            }
            if (word.length() > 3 && word.endsWith(".")) {
                return false;
            }
            behind = words.end();
        }
        return false;
    }

    /** "all the difference.Vladimir": a lower-case word, a full stop, a capitalised word, and no address. */
    private boolean isGlued(int at, int stop) {
        return at > 0
                && text.charAt(at) == '.'
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(stop))
                && stop + 1 < end
                && Character.isLowerCase(text.charAt(stop + 1))
                && wordBefore(at).length() > 2
                && wordBefore(at).indexOf('.') < 0;
    }

    private String wordBefore(int at) {
        int start = at;
        while (start > 0 && isWordOrDot(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at);
    }

    private static boolean isWordOrDot(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private String wordAt(int at) {
        int stop = at;
        while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        return text.substring(at, Math.max(stop, Math.min(at + 1, end)));
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimmed(int start) {
        int stop = end;
        while (stop > start && isSpace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
