package org.dixit.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/**
 * A piece of an article as the review desk shows it.
 *
 * @param before words before it, from the start of a word; empty at the beginning of the text
 * @param pieces the sentence or sentences, cut where a mark begins or ends
 * @param after words after it, to the end of a word; empty at the end of the text
 */
public record Passage(String before, List<Piece> pieces, String after) {

    private static final int CONTEXT = 300;

    /** What a run of words is. */
    public enum Role {
        PLAIN,
        FIGURE,
        QUOTED,
        WHO,
        CUE
    }

    /** A run of words. */
    public record Piece(Role role, String text) {}

    /** A place that stands out. */
    public record Mark(Role role, Span span) {}

    /** The sentence with everything that is marked; where marks overlap, the one given first is shown. */
    public static Passage of(Snapshot text, Span sentence, List<Mark> marks) {
        Span core = marks.stream().map(Mark::span).reduce(sentence, Span::union);
        return new Passage(before(text, core.start()), pieces(text, core, apart(marks)), after(text, core.end()));
    }

    private static List<Mark> apart(List<Mark> marks) {
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : marks) {
            if (apart.stream().noneMatch(other -> other.span().overlaps(mark.span()))) {
                apart.add(mark);
            }
        }
        return apart.stream()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    private static List<Piece> pieces(Snapshot text, Span core, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = core.start();
        for (Mark mark : marks) {
            pieces.add(new Piece(Role.PLAIN, text.slice(new Span(at, mark.span().start()))));
            pieces.add(new Piece(mark.role(), text.slice(mark.span())));
            at = mark.span().end();
        }
        pieces.add(new Piece(Role.PLAIN, text.slice(new Span(at, core.end()))));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static String before(Snapshot text, int end) {
        int start = Math.max(0, end - CONTEXT);
        while (0 < start && start < end && !Character.isWhitespace(text.flat().charAt(start))) {
            start++;
        }
        String words = text.slice(new Span(start, end)).strip();
        return start == 0 ? words : "… " + words;
    }

    private static String after(Snapshot text, int start) {
        int end = Math.min(text.length(), start + CONTEXT);
        while (start < end
                && end < text.length()
                && !Character.isWhitespace(text.flat().charAt(end))) {
            end--;
        }
        String words = text.slice(new Span(start, end)).strip();
        return end == text.length() ? words : words + " …";
    }

    /** The marked words as one line: the figure, or the quotation's segments. */
    public String marked() {
        return String.join(
                " … ",
                Stream.of(Role.FIGURE, Role.QUOTED)
                        .flatMap(role -> pieces.stream().filter(piece -> piece.role() == role))
                        .map(Piece::text)
                        .toList());
    }
}
