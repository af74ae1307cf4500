package org.dixit.divergence.flag;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Point;
import org.dixit.divergence.SamePoint;
import org.dixit.text.Capitalised;

/**
 * A report of a figure that does not fit another.
 *
 * @param figure the one that is amiss
 * @param source what it is held against
 */
record Mismatch(Figure figure, Figure source) {

    private static final Comparator<Mismatch> EARLIEST_FIRST =
            Comparator.comparing(Mismatch::figure, Point.WHO_HAD_IT_FIRST);

    /** One flag for all reports of one point: a repeat adds evidence, and no flag. */
    static Stream<Flag> flags(FlagKind kind, List<Mismatch> found, Function<Mismatch, String> words) {
        return found.stream().sorted(EARLIEST_FIRST).collect(groupingBy(Mismatch::point)).values().stream()
                .map(alike -> flag(kind, alike, words));
    }

    private SamePoint point() {
        return SamePoint.of(figure);
    }

    private static Flag flag(FlagKind kind, List<Mismatch> alike, Function<Mismatch, String> words) {
        Mismatch first = alike.get(0);
        int more = independent(alike) - 1;
        String others = more == 0 ? "" : more == 1 ? " So has one more report." : " So have " + more + " more reports.";
        return new Flag(
                kind,
                Capitalised.of(words.apply(first)) + others,
                alike.stream().anyMatch(Mismatch::hasDays),
                Stream.concat(alike.stream().map(Mismatch::figure), Stream.of(first.source))
                        .toList());
    }

    /** How many reports there are if those with the same text count as one. */
    private static int independent(List<Mismatch> alike) {
        return (int) alike.stream()
                .map(mismatch -> mismatch.figure().report().original())
                .distinct()
                .count();
    }

    private boolean hasDays() {
        return figure.report().day() != null && source.report().day() != null;
    }
}
