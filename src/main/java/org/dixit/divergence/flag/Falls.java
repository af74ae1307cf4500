package org.dixit.divergence.flag;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Point;
import org.dixit.divergence.Series;
import org.dixit.text.Capitalised;
import org.jspecify.annotations.Nullable;

/**
 * A claimant's total that lies wholly below what the same claimant gave for an earlier day. After a fall, later days
 * are held against the fallen figure: a claimant who takes a total back is flagged once. Stale figures do not count.
 */
final class Falls {

    private final Told told;
    private final List<Flag> flags = new ArrayList<>();

    /** The point with the highest lower bound so far, or the one that fell last. */
    private @Nullable Point top;

    private Falls(Told told) {
        this.told = told;
    }

    static Stream<Flag> in(Told told) {
        return told.claimants().flatMap(series -> new Falls(told).in(series));
    }

    private Stream<Flag> in(Series series) {
        series.points().stream()
                .filter(point -> point.day() != null && !told.stale().is(point))
                .collect(groupingBy(Point::day, TreeMap::new, toList()))
                .values()
                .forEach(this::day);
        return flags.stream();
    }

    private void day(List<Point> points) {
        @Nullable Point before = top;
        List<Point> fallen = before == null
                ? List.of()
                : points.stream()
                        .filter(point -> told.read(point).isBelow(told.read(before)))
                        .toList();
        if (before != null) {
            fallen.forEach(point -> flags.add(flag(before, point)));
        }
        top = highest(fallen.isEmpty() ? withTop(points) : fallen);
    }

    private Collection<Point> withTop(List<Point> points) {
        return top == null
                ? points
                : Stream.concat(Stream.of(top), points.stream()).toList();
    }

    private @Nullable Point highest(Collection<Point> points) {
        return points.stream()
                .filter(point -> told.read(point).low() != null)
                .max(Comparator.comparing(this::low))
                .orElse(null);
    }

    private BigDecimal low(Point point) {
        @Nullable BigDecimal low = told.read(point).low();
        return low == null ? BigDecimal.ZERO : low;
    }

    private static Flag flag(Point before, Point after) {
        Figure earlier = before.first();
        Figure later = after.first();
        String words = earlier.voice().inFull() + ": " + Wording.quoted(earlier) + " " + Wording.when(earlier)
                + ", then " + Wording.quoted(later) + " " + Wording.when(later) + ".";
        return new Flag(
                FlagKind.FALLING_TOTAL,
                Capitalised.of(words),
                earlier.isDayStated() && later.isDayStated(),
                List.of(earlier, later));
    }
}
