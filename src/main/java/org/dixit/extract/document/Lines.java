package org.dixit.extract.document;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Span;

/**
 * The lines of a text that are not blank. Lines of a hard-wrapped text, whose paragraphs are parted by blank lines and
 * broken at some seventy characters, are joined.
 */
final class Lines {

    private static final int SHORTEST_WRAP = 45;
    private static final int LONGEST_WRAP = 100;
    /** So many lines of a text must go on in lower case before it is taken for hard-wrapped. */
    private static final double WRAPPED_SHARE = 0.4;

    private Lines() {}

    static List<Line> of(String text) {
        List<Span> spans = spans(text);
        if (isWrapped(text, spans)) {
            spans = joined(text, spans);
        }
        return spans.stream().map(span -> Line.of(text, span)).toList();
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                addTrimmed(spans, text, start, i);
                start = i + 1;
            }
        }
        return spans;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static void addTrimmed(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isWrapped(String text, List<Span> spans) {
        int runs = 0;
        for (int i = 1; i < spans.size(); i++) {
            runs += goesOn(text, spans.get(i - 1), spans.get(i)) ? 1 : 0;
        }
        return spans.size() > 4 && runs >= spans.size() * WRAPPED_SHARE;
    }

    private static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        Span previous = null;
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (previous != null && isAdjacent(text, previous, span) && isWrapLong(previous)) {
                joined.set(last, joined.get(last).union(span));
            } else {
                joined.add(span);
            }
            previous = span;
        }
        return joined;
    }

    private static boolean goesOn(String text, Span line, Span next) {
        return isAdjacent(text, line, next) && isWrapLong(line) && Character.isLowerCase(text.charAt(next.start()));
    }

    private static boolean isWrapLong(Span line) {
        return line.length() >= SHORTEST_WRAP && line.length() <= LONGEST_WRAP;
    }

    /** Whether no blank line stands between two lines. */
    private static boolean isAdjacent(String text, Span line, Span next) {
        String between = text.substring(line.end(), next.start());
        return between.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> isBreak((char) c))
                        .count()
                == 1;
    }
}
