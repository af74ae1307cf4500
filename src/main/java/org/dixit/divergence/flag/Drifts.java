package org.dixit.divergence.flag;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Interval;
import org.dixit.divergence.Point;
import org.dixit.divergence.Series;
import org.dixit.divergence.Written;
import org.dixit.text.Capitalised;

/**
 * One claimant, one day, and different numbers in outlets of which none gives both. Numbers differ where the figures
 * exclude each other, or are bounded alike ("at least 40", "at least 50") by different numbers. What is a slip or stale
 * is flagged as that.
 */
final class Drifts {

    private final Told told;

    private Drifts(Told told) {
        this.told = told;
    }

    static Stream<Flag> in(Told told) {
        Drifts drifts = new Drifts(told);
        return told.claimants().flatMap(series -> drifts.in(series));
    }

    private Stream<Flag> in(Series series) {
        return series.points().stream()
                .filter(point -> point.day() != null && !told.stale().is(point))
                .collect(groupingBy(Point::day))
                .values()
                .stream()
                .flatMap(points -> day(points).stream());
    }

    private Optional<Flag> day(List<Point> points) {
        List<Point> drifting = points.stream()
                .filter(point -> points.stream().anyMatch(other -> drift(point, other)))
                .toList();
        return drifting.isEmpty() ? Optional.empty() : Optional.of(flag(drifting));
    }

    private boolean drift(Point one, Point other) {
        return numbersDiffer(one, other) && Outlets.differ(one, other) && !ScaleSlips.isSlip(one, other);
    }

    private boolean numbersDiffer(Point one, Point other) {
        Interval first = told.read(one);
        Interval second = told.read(other);
        return first.excludes(second)
                || isBoundedAlike(first, second)
                        && !one.first().said().equals(other.first().said());
    }

    /** Whether both are open on one side, the same. */
    private static boolean isBoundedAlike(Interval one, Interval other) {
        boolean ends = (one.low() == null) != (one.high() == null);
        return ends
                && (one.low() == null) == (other.low() == null)
                && (one.high() == null) == (other.high() == null)
                && one.lowInclusive() == other.lowInclusive()
                && one.highInclusive() == other.highInclusive();
    }

    private static Flag flag(List<Point> points) {
        Figure first = points.get(0).first();
        LocalDate day = Objects.requireNonNull(first.day());
        String numbers = points.stream()
                .map(Point::first)
                .map(figure -> Wording.quoted(figure) + " in " + Wording.innerOutlet(figure))
                .collect(joining(", "));
        String words = first.voice().inFull() + ", " + Written.day(day) + ": " + numbers + ".";
        return new Flag(
                FlagKind.NUMBER_DRIFT,
                Capitalised.of(words),
                points.stream().allMatch(Point::isDayStated),
                points.stream().flatMap(point -> point.reports().stream()).toList());
    }
}
