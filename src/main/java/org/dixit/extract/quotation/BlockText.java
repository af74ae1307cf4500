package org.dixit.extract.quotation;

import org.dixit.text.Span;

/**
 * The characters of one block, as those who read its quotation marks ask for them. Outside the block all is space. Every
 * question looks at a bounded number of characters, or no further than the next that is no space.
 */
final class BlockText {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";
    private static final String OPENING = "([{\u00A1\u00BF\u201C\u201E\u201F\u00AB\u2018\u201B\u201A\u2039";
    private static final String PAUSE = ".,;:!?\u2026";
    private static final String SENTENCE_END = ".!?\u2026";
    private static final String CLOSING = "\"'\u201D\u2019\u00BB\u203A)]";

    private final CharSequence text;
    private final int start;
    private final int end;

    BlockText(CharSequence text, Span block) {
        this.text = text;
        this.start = block.start();
        this.end = block.end();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The character at an offset, a space outside the block. */
    char at(int i) {
        return i < start || i >= end ? ' ' : text.charAt(i);
    }

    boolean isSpace(int i) {
        return isSpace(at(i));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isLetter(int i) {
        return Character.isLetter(at(i));
    }

    boolean isWord(int i) {
        return Character.isLetterOrDigit(at(i));
    }

    boolean isDigit(int i) {
        char c = at(i);
        return Character.isDigit(c) || c >= '\u00BC' && c <= '\u00BE';
    }

    boolean isDash(int i) {
        return DASHES.indexOf(at(i)) >= 0;
    }

    /** A full stop, comma and the like. */
    boolean isPause(int i) {
        return PAUSE.indexOf(at(i)) >= 0;
    }

    boolean isEllipsis(int i) {
        return at(i) == '\u2026' || at(i) == '.' && at(i + 1) == '.';
    }

    /** Whether a mark at an offset has nothing before it to close: a space, a bracket, another mark that opens, mark-up's =. */
    boolean isFreeBefore(int i) {
        char c = at(i - 1);
        boolean openingMark = (c == '"' || c == '\'') && isSpace(i - 2);
        return isSpace(c) || c == '/' || c == '=' || OPENING.indexOf(c) >= 0 || openingMark;
    }

    /** Whether no word goes on at an offset. */
    boolean isFreeBehind(int i) {
        return !isWord(i) && OPENING.indexOf(at(i)) < 0;
    }

    /** The offset of the last character before another that is no space; below the block's start if there is none. */
    int lastBefore(int i) {
        int last = i - 1;
        while (last >= start && isSpace(last)) {
            last--;
        }
        return last;
    }

    /** The first offset from here on that is no space, or the block's end. */
    int skipSpace(int i) {
        int next = i;
        while (next < end && isSpace(next)) {
            next++;
        }
        return next;
    }

    /** Whether an utterance may begin at an offset: at the block's start, or behind punctuation. */
    boolean isBehindPause(int i) {
        int last = lastBefore(i);
        return last < start || !isWord(last);
    }

    boolean isBehindSentence(int i) {
        int last = lastBefore(i);
        int stop = Math.max(start, last - 2);
        while (last > stop && CLOSING.indexOf(at(last)) >= 0) {
            last--;
        }
        return last >= start && SENTENCE_END.indexOf(at(last)) >= 0;
    }

    /** The word at an offset in lower case, no more than {@code max} characters of it. */
    String word(int from, int max) {
        StringBuilder word = new StringBuilder();
        for (int i = from; i < from + max && isLetter(i); i++) {
            word.append(Character.toLowerCase(at(i)));
        }
        return word.toString();
    }
}
