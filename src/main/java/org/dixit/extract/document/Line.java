package org.dixit.extract.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dixit.text.Span;

/**
 * A line of the article with the marks of layout by which its kind is told.
 *
 * @param span without the white space around it
 * @param text its characters
 * @param lower the same in lower case with straight apostrophes and plain spaces
 * @param words how many it has
 */
record Line(Span span, String text, String lower, int words) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CLOSED = Pattern.compile(
            ".*[.!?\u2026:;](?:[\\s\\p{Z}]?[\"'\u201D\u2019\u00BB)\\]])*|.*[,\u2014-][\"\u201D]", Pattern.DOTALL);
    /** A quotation with a dash and a name behind it. */
    private static final Pattern SIGNED =
            Pattern.compile("[\"\u201C].*[\"\u201D] ?[\u2014\u2013\u2015-]+ ?\\p{Lu}.*", Pattern.DOTALL);

    private static final int FEWEST_WORDS_OF_PROSE = 4;
    /** So long a line is prose even without a full stop. */
    private static final int MANY_WORDS = 35;

    static Line of(String text, Span span) {
        String words = text.substring(span.start(), span.end());
        String lower = SPACES.matcher(words.replace('\u2019', '\'').replace('\u2018', '\''))
                .replaceAll(" ");
        return new Line(span, words, lower.toLowerCase(Locale.ROOT), SPACES.split(words).length);
    }

    /** Whether it ends as a sentence does. */
    boolean isClosed() {
        return CLOSED.matcher(text).matches() || SIGNED.matcher(text).matches();
    }

    /** Whether it looks like a sentence or more, not like a headline, caption or menu entry. */
    boolean isProse() {
        return words >= MANY_WORDS || words >= FEWEST_WORDS_OF_PROSE && isClosed();
    }
}
