package org.dixit.export;

import java.util.List;
import org.dixit.text.Selector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where words stand, as a target of the W3C Web Annotation Data Model.
 *
 * @param source address of the article version whose text the offsets count into
 * @param selector the place, told by position and by words
 */
public record Target(
        String source,

        @Schema(
                description = "A TextPositionSelector, then a TextQuoteSelector of the same words",
                oneOf = {Position.class, Quote.class})
        List<Place> selector) {

    /** The place in the text of the version at {@code source}. */
    public static Target of(String source, Selector selector) {
        return new Target(source, List.of(Position.of(selector), Quote.of(selector)));
    }

    /** One way to tell a place. */
    public sealed interface Place {}

    /** The place by its offsets. */
    public Position position() {
        return (Position) selector.get(0);
    }

    /**
     * W3C Web Annotation Data Model, 4.2.5.
     *
     * @param start first code point, inclusive
     * @param end last code point, exclusive
     */
    @Schema(name = "TextPositionSelector")
    public record Position(String type, int start, int end) implements Place {

        static Position of(Selector selector) {
            return new Position(
                    "TextPositionSelector",
                    selector.position().start(),
                    selector.position().end());
        }
    }

    /** The words themselves. */
    public String exact() {
        return ((Quote) selector.get(1)).exact;
    }

    /** W3C Web Annotation Data Model, 4.2.4. */
    @Schema(name = "TextQuoteSelector")
    public record Quote(String type, String exact, String prefix, String suffix) implements Place {

        static Quote of(Selector selector) {
            return new Quote("TextQuoteSelector", selector.exact(), selector.prefix(), selector.suffix());
        }
    }
}
