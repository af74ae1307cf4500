package org.dixit.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

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

    /** Where two tellings differ: words of the first, in whose place the second has others; either may be none. */
    private record Gap(int firstFrom, int firstTo, int secondFrom, int secondTo) {

        static Gap of(AbstractDelta<String> delta) {
            int first = delta.getSource().getPosition();
            int second = delta.getTarget().getPosition();
            return new Gap(
                    first,
                    first + delta.getSource().size(),
                    second,
                    second + delta.getTarget().size());
        }

        Gap to(Gap later) {
            return new Gap(firstFrom, later.firstTo, secondFrom, later.secondTo);
        }

        boolean isExchange() {
            return firstFrom < firstTo && secondFrom < secondTo;
        }
    }

    private record Aligner(Telling first, Telling second) {

        /** So many words between two that were exchanged are the same by chance, if they carry no meaning. */
        private static final int MOST_BY_CHANCE = 2;

        Alignment align() {
            List<Gap> differences = joined(
                    DiffUtils.diff(first.plain, second.plain, new MyersDiffWithLinearSpace<String>())
                            .getDeltas()
                            .stream()
                            .map(Gap::of)
                            .toList(),
                    (gap, next) -> gap.secondTo == next.secondFrom && gap.firstTo == next.firstFrom);
            int shared = second.size()
                    - differences.stream()
                            .mapToInt(gap -> gap.secondTo - gap.secondFrom)
                            .sum();
            return new Alignment(
                    pieces(joined(differences, this::isByChance)), shared, Math.min(first.size(), second.size()));
        }

        /** The gaps, those that belong together as one. */
        private static List<Gap> joined(List<Gap> gaps, BiPredicate<Gap, Gap> together) {
            List<Gap> joined = new ArrayList<>();
            for (Gap gap : gaps) {
                int last = joined.size() - 1;
                if (last >= 0 && together.test(joined.get(last), gap)) {
                    joined.set(last, joined.get(last).to(gap));
                } else {
                    joined.add(gap);
                }
            }
            return joined;
        }

        private boolean isByChance(Gap gap, Gap next) {
            return (gap.isExchange() || next.isExchange())
                    && next.secondFrom - gap.secondTo <= MOST_BY_CHANCE
                    && Sense.of(second.text(gap.secondTo, next.secondFrom)).isEmpty();
        }

        private List<Piece> pieces(List<Gap> gaps) {
            List<Piece> pieces = new ArrayList<>();
            int told = 0;
            for (Gap gap : gaps) {
                boolean edge = gap.firstFrom == 0 || gap.firstTo == first.size();
                pieces.add(new Piece(Kind.SAME, second.text(told, gap.secondFrom)));
                pieces.add(new Piece(edge ? Kind.CUT : Kind.LEFT_OUT, first.text(gap.firstFrom, gap.firstTo)));
                pieces.add(new Piece(Kind.ADDED, second.text(gap.secondFrom, gap.secondTo)));
                told = gap.secondTo;
            }
            pieces.add(new Piece(Kind.SAME, second.text(told, second.size())));
            return pieces.stream().filter(piece -> !piece.text.isEmpty()).toList();
        }
    }
}
