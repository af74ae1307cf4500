package org.dixit.divergence.flag;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Point;
import org.dixit.divergence.Series;
import org.dixit.divergence.Written;
import org.dixit.extract.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Reports of a claimant's older figure though a newer one had been reported on an earlier day. Where a figure states no
 * day, it is as old as the first report of the same figure by that claimant. An article that gives the newer one too
 * knows it, and is not flagged.
 */
final class Stale {

    private final List<Mismatch> found;
    private final Set<Long> ids;

    private Stale(List<Mismatch> found) {
        this.found = found;
        this.ids = found.stream().map(mismatch -> mismatch.figure().id()).collect(toSet());
    }

    static Stale among(Told told) {
        return new Stale(told.claimants()
                .flatMap(series -> new Reader(series, told).read())
                .toList());
    }

    Stream<Flag> flags() {
        return Mismatch.flags(FlagKind.STALE, found, Stale::words);
    }

    /** Whether every report of the point is stale. */
    boolean is(Point point) {
        return point.reports().stream().allMatch(figure -> ids.contains(figure.id()));
    }

    private static String words(Mismatch stale) {
        Figure figure = stale.figure();
        Figure newer = stale.source();
        String published = figure.report().day() == null
                ? ""
                : " on " + Written.day(figure.report().day());
        return Wording.outlet(figure) + " has " + Wording.quoted(figure) + " by "
                + figure.voice().inFull() + published + "; a newer figure, " + Wording.quoted(newer) + " "
                + Wording.when(newer) + ", was out before.";
    }

    /** Reads one series in the order in which its points came out. */
    private static final class Reader {

        private final Told told;
        private final List<Point> published;
        private final Map<Quantity, LocalDate> firstDays = new HashMap<>();
        private final Comparator<Point> byAge = Comparator.comparing(
                        this::age, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Point.WITHIN_A_DAY);

        Reader(Series series, Told told) {
            this.told = told;
            this.published = series.points().stream()
                    .filter(point -> out(point) != null)
                    .sorted(Comparator.comparing(
                            Reader::out, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                    .toList();
            series.points().stream()
                    .filter(point -> point.day() != null)
                    .forEach(point ->
                            firstDays.merge(point.quantity(), Objects.requireNonNull(point.day()), Reader::earlier));
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        /** The day of the first report. */
        private static @Nullable LocalDate out(Point point) {
            return point.first().report().day();
        }

        Stream<Mismatch> read() {
            List<Figure> reports = published.stream()
                    .flatMap(point -> point.reports().stream())
                    .filter(figure -> figure.report().day() != null)
                    .sorted(Point.WHO_HAD_IT_FIRST)
                    .toList();
            List<Mismatch> found = new ArrayList<>();
            int next = 0;
            @Nullable Point newest = null;
            for (Figure figure : reports) {
                while (next < published.size()
                        && isBefore(out(published.get(next)), figure.report().day())) {
                    newest = newer(newest, published.get(next++));
                }
                if (newest != null && isStale(figure, newest)) {
                    found.add(new Mismatch(figure, newest.first()));
                }
            }
            return found.stream();
        }

        private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one != null && other != null && one.isBefore(other);
        }

        private Point newer(@Nullable Point one, Point other) {
            return one == null || byAge.compare(one, other) < 0 ? other : one;
        }

        /** The day for which a point is: where it states none, that of the first report of its number. */
        private @Nullable LocalDate age(Point point) {
            return point.isDayStated() ? point.day() : firstDays.get(point.quantity());
        }

        private boolean isStale(Figure figure, Point newest) {
            LocalDate from = figure.asOf() != null ? figure.asOf() : firstDays.get(figure.quantity());
            return isBefore(from, age(newest))
                    && !newest.quantity().equals(figure.quantity())
                    && told.besides(figure).stream().noneMatch(other -> isNewer(other, figure, newest));
        }

        private static boolean isNewer(Figure other, Figure figure, Point newest) {
            return other.voice().equals(figure.voice())
                    && (other.quantity().equals(newest.quantity()) || isBefore(figure.asOf(), other.asOf()));
        }
    }
}
