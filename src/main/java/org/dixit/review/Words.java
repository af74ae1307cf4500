package org.dixit.review;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/** Finds the places in an article that a reviewer means. */
final class Words {

    /** A quotation's outer marks and the space around them are no part of it. */
    private static final String AROUND = "“”‘’\"'«»„‟";

    private Words() {}

    /** Every place where the words stand, in order; runs of white space count as one space. */
    static List<Span> places(Snapshot text, String words) {
        String pattern = Stream.of(new Snapshot(words).flat().strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile(pattern)
                .matcher(text.flat())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(span -> collapsed(text.slice(span)).equals(collapsed(words)))
                .toList();
    }

    /** The place without white space around it. */
    static Span trimmed(Snapshot text, Span span) {
        return cut(text, span, "");
    }

    /** The runs of a quotation: one a paragraph, without white space and quotation marks around it. */
    static List<Span> segments(Snapshot text, Span span) {
        return Pattern.compile("[^\\n\\r]+")
                .matcher(text.flat())
                .region(span.start(), span.end())
                .results()
                .map(line -> cut(text, new Span(line.start(), line.end()), AROUND))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static Span cut(Snapshot text, Span span, String unwanted) {
        int start = span.start();
        int end = span.end();
        while (start < end && isUnwanted(text.flat().charAt(start), unwanted)) {
            start++;
        }
        while (start < end && isUnwanted(text.flat().charAt(end - 1), unwanted)) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isUnwanted(char c, String unwanted) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || unwanted.indexOf(c) >= 0;
    }

    private static String collapsed(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
