package org.dixit.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Marks in a text as well-formed nested pieces, whatever way the marked spans nest or overlap. Where two marks cross,
 * the one that began later is closed before the end of the other and opened again behind it.
 *
 * @param <M> what is marked
 */
public final class Marking<M> {

    /** A span to mark, and what it stands for. */
    public record Mark<M>(M meaning, Span span) {}

    /** A piece of the marked text; in order they make up the whole. */
    public sealed interface Piece<M> {

        /**
         * A mark begins, or goes on after it was cut.
         *
         * @param first whether the mark begins here
         */
        record Open<M>(M meaning, boolean first) implements Piece<M> {}

        /** The mark opened last ends, or is cut. */
        record Close<M>(M meaning) implements Piece<M> {}

        /**
         * Text under the marks now open.
         *
         * @param innermost the marks now open, the one opened last in front
         */
        record Words<M>(Span span, List<M> innermost) implements Piece<M> {}
    }

    private static final Comparator<Mark<?>> OUTER_FIRST = Comparator.<Mark<?>>comparingInt(
                    mark -> mark.span().start())
            .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder());

    private final Span whole;
    private final Iterator<Mark<M>> waiting;
    private final Deque<Mark<M>> open = new ArrayDeque<>();
    private final List<Piece<M>> pieces = new ArrayList<>();

    private Marking(Span whole, List<Mark<M>> marks) {
        this.whole = whole;
        this.waiting = marks.iterator();
    }

    /** The pieces of {@code whole}, with the parts of the marks that lie in it. Empty parts are left out. */
    public static <M> List<Piece<M>> of(Span whole, List<Mark<M>> marks) {
        return new Marking<>(
                        whole,
                        marks.stream()
                                .filter(mark ->
                                        !mark.span().isEmpty() && mark.span().overlaps(whole))
                                .sorted(OUTER_FIRST)
                                .toList())
                .pieces();
    }

    private List<Piece<M>> pieces() {
        int at = whole.start();
        while (waiting.hasNext()) {
            Mark<M> next = waiting.next();
            at = moveTo(Math.max(at, next.span().start()), at);
            begin(next, next.span().start() >= whole.start());
        }
        moveTo(whole.end(), at);
        closeAt(whole.end());
        return pieces;
    }

    /** Writes the text between the two, ending marks on the way; gives {@code to}. */
    private int moveTo(int to, int from) {
        int at = from;
        while (at < to) {
            closeAt(at);
            int stop = to;
            for (Mark<M> mark : open) {
                stop = Math.min(stop, mark.span().end());
            }
            pieces.add(new Piece.Words<>(
                    new Span(at, stop), open.stream().map(Mark::meaning).toList()));
            at = stop;
        }
        closeAt(at);
        return at;
    }

    /** Ends the marks that end here; those opened after them are cut, and go on. */
    private void closeAt(int offset) {
        if (open.stream().noneMatch(mark -> ends(mark, offset))) {
            return;
        }
        Deque<Mark<M>> cut = new ArrayDeque<>();
        while (open.stream().anyMatch(mark -> ends(mark, offset))) {
            Mark<M> last = open.pop();
            pieces.add(new Piece.Close<>(last.meaning()));
            if (!ends(last, offset)) {
                cut.push(last);
            }
        }
        cut.forEach(mark -> begin(mark, false));
    }

    private boolean ends(Mark<M> mark, int offset) {
        return Math.min(mark.span().end(), whole.end()) <= offset;
    }

    private void begin(Mark<M> mark, boolean first) {
        open.push(mark);
        pieces.add(new Piece.Open<>(mark.meaning(), first));
    }
}
