package org.dixit.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Two tellings of one utterance, word by word: the second as it differs from the first.
 *
 * @param pieces in the order of the second telling, words it leaves out at their places
 * @param shared words that stand in both, in the same order
 * @param shorter words of the shorter telling
 */
public record Alignment(List<Piece> pieces, int shared, int shorter) {

    /** What is the matter with some words. */
    public enum Kind {
        SAME,
        /** Only in the second telling. */
        ADDED,
        /** Only in the first, with words of both before and behind. */
        LEFT_OUT,
        /** Only in the first, before or behind all that both have. */
        CUT
    }

    /** Some words in a row, with their marks. */
    public record Piece(Kind kind, String text) {}

    public Alignment {
        pieces = List.copyOf(pieces);
    }

    /** Holds a telling against another; case and marks do not matter. */
    public static Alignment of(String first, String second) {
        return new Aligner(Telling.of(first), Telling.of(second)).align();
    }

    /** How much of the shorter telling stands in the longer, from 0 to 1. */
    public double share() {
        return shorter == 0 ? 0 : (double) shared / shorter;
    }

    /** Words as they are written, and as they are compared. */
    private record Telling(List<String> written, List<String> plain) {

        static Telling of(String text) {
            List<String> written = new ArrayList<>();
            List<String> plain = new ArrayList<>();
            for (String word : text.strip().split("\\s+")) {
                List<String> words = Words.of(word);
                if (words.isEmpty() && !written.isEmpty()) {
                    written.set(written.size() - 1, written.get(written.size() - 1) + " " + word);
                } else if (!words.isEmpty()) {
                    written.add(word);
                    plain.add(String.join(" ", words));
                }
            }
            return new Telling(written, plain);
        }

        String text(int from, int to) {
            return String.join(" ", written.subList(from, to));
        }

        int size() {
            return plain.size();
        }
    }

    private static final class Aligner {

        private final Telling first;
        private final Telling second;
        private final List<Piece> pieces = new ArrayList<>();
        private int shared;
        /** Where what differs begins, in either telling, and where it ends. */
        private int firstFrom;

        private int firstTo;
        private int secondFrom;
        private int secondTo;

        Aligner(Telling first, Telling second) {
            this.first = first;
            this.second = second;
        }

        Alignment align() {
            DiffUtils.diff(first.plain, second.plain, new MyersDiffWithLinearSpace<String>())
                    .getDeltas()
                    .forEach(this::take);
            same(first.size(), second.size());
            return new Alignment(pieces, shared, Math.min(first.size(), second.size()));
        }

        private void take(AbstractDelta<String> delta) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            if (to > secondTo) {
                same(from, to);
            }
            firstTo = from + delta.getSource().size();
            secondTo = to + delta.getTarget().size();
        }

        /** Writes what differs, and behind it what is the same up to a place of either telling. */
        private void same(int firstEnd, int secondEnd) {
            boolean edge = firstFrom == 0 || firstTo == first.size();
            add(edge ? Kind.CUT : Kind.LEFT_OUT, first.text(firstFrom, firstTo));
            add(Kind.ADDED, second.text(secondFrom, secondTo));
            add(Kind.SAME, second.text(secondTo, secondEnd));
            shared += secondEnd - secondTo;
            firstFrom = firstEnd;
            firstTo = firstEnd;
            secondFrom = secondEnd;
            secondTo = secondEnd;
        }

        private void add(Kind kind, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text));
            }
        }
    }
}
