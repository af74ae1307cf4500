package org.dixit.importing;

import java.time.LocalDate;
import org.dixit.extract.Source;
import org.dixit.text.Shortened;
import org.dixit.text.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is brought in. Blank fields are unknown ones.
 *
 * @param publisher the outlet, up to {@value #MAX_PUBLISHER} characters
 * @param headline up to {@value #MAX_HEADLINE} characters; where it is not known, the text's first line stands for it
 * @param published day of publication
 * @param address where it was published, http or https
 * @param notice what a reader must know of the text, up to {@value #MAX_NOTICE} characters
 * @param text with line ends as \n; what no database can hold (NUL, half a code point) becomes U+FFFD
 */
public record IncomingArticle(
        @Nullable String publisher,
        @Nullable String headline,
        @Nullable LocalDate published,
        @Nullable String address,
        @Nullable String notice,
        String text) {

    static final int MAX_PUBLISHER = 200;
    static final int MAX_HEADLINE = 500;
    static final int MAX_NOTICE = 500;

    /** @throws RefusedException if there is no text, or a field is too long or no address */
    public IncomingArticle {
        publisher = line("publisher", publisher, MAX_PUBLISHER);
        headline = line("headline", headline, MAX_HEADLINE);
        notice = line("notice", notice, MAX_NOTICE);
        address = address == null || address.isBlank() ? null : WebAddress.parse(storable(address));
        text = storable(text).stripTrailing();
        if (text.isBlank()) {
            throw new RefusedException("There is no text in it.");
        }
    }

    /** A text of which nothing else is known. */
    public static IncomingArticle of(String text) {
        return new IncomingArticle(null, null, null, null, null, text);
    }

    /** As the engine takes it. */
    Source source() {
        return new Source(new Snapshot(text), publisher, published, headline);
    }

    /** The headline; where none was given, the first line that is not blank. */
    String headlineOrFirstLine() {
        return headline != null
                ? headline
                : Shortened.to(
                        MAX_HEADLINE,
                        text.lines()
                                .map(String::strip)
                                .filter(l -> !l.isEmpty())
                                .findFirst()
                                .orElseThrow());
    }

    private static @Nullable String line(String name, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String line = storable(value).strip().replaceAll("\\s+", " ");
        if (line.length() > max) {
            throw new RefusedException(
                    "The " + name + " has " + line.length() + " characters; shorten it to " + max + ".");
        }
        return line;
    }

    private static String storable(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        words.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> kept.appendCodePoint(storable(c)));
        return kept.toString();
    }

    private static int storable(int codePoint) {
        boolean half = Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
        return codePoint == 0 || half ? 0xFFFD : codePoint;
    }
}
