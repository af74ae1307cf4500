package org.dixit.divergence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the claimants of one tally agree and part in the course of time.
 *
 * @param days those for which two claimants or more give a number, in order; figures for different days are never set
 *     against each other
 * @param silences claimants who have stopped reporting, the longest silent first
 */
public record Course(List<DaySpread> days, List<Silence> silences) {

    /** Shorter silences are none. */
    private static final long WEEK = 7;

    /**
     * A claimant that gave no further figure while others went on.
     *
     * @param last its latest figure
     * @param until the latest day of another claimant's figure
     */
    public record Silence(Point last, LocalDate until) {

        /** For how long, by the others' days. */
        public long days() {
            return ChronoUnit.DAYS.between(day(last), until);
        }
    }

    public static Course of(Divergence divergence) {
        List<Series> claimants = divergence.series().stream()
                .filter(series -> series.voice().isClaimant())
                .toList();
        return new Course(days(claimants, divergence.rules()), silences(claimants));
    }

    private static List<DaySpread> days(List<Series> claimants, RuleSet rules) {
        List<DaySpread> days = new ArrayList<>();
        claimants.stream()
                .flatMap(series -> series.latestOfEachDay().stream())
                .collect(groupingBy(Course::day, TreeMap::new, toList()))
                .forEach((day, points) -> Spread.of(points, rules)
                        .ifPresent(spread -> days.add(new DaySpread(day, spread, Pair.among(points, rules)))));
        return days;
    }

    private static List<Silence> silences(List<Series> claimants) {
        return claimants.stream()
                .flatMap(series -> silence(series, claimants).stream())
                .sorted(Comparator.comparing(Silence::days)
                        .reversed()
                        .thenComparing(silence -> silence.last().voice().name()))
                .toList();
    }

    /** A claimant is silent once others report for longer than a week, and than its own longest pause, after its last figure. */
    private static Optional<Silence> silence(Series series, List<Series> claimants) {
        List<Point> own = series.latestOfEachDay();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Point last = own.get(own.size() - 1);
        return claimants.stream()
                .filter(other -> !other.voice().sharesSideWith(series.voice()))
                .map(other -> other.latest().day())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(until -> new Silence(last, until))
                .filter(silence -> silence.days() > Math.max(WEEK, longestPause(own)))
                .filter(silence -> noneOfItsSideGoesOn(series, claimants));
    }

    private static boolean noneOfItsSideGoesOn(Series series, List<Series> claimants) {
        return claimants.stream()
                .noneMatch(other -> other.voice().sharesSideWith(series.voice())
                        && series.latest().isOlderThan(other.latest()));
    }

    private static long longestPause(List<Point> points) {
        long longest = 0;
        for (int i = 1; i < points.size(); i++) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(day(points.get(i - 1)), day(points.get(i))));
        }
        return longest;
    }

    private static LocalDate day(Point point) {
        return Objects.requireNonNull(point.day());
    }

    /** The first of the days since which the figures for every day part; empty if those for the last day meet. */
    public Optional<LocalDate> partedSince() {
        Optional<LocalDate> since = Optional.empty();
        for (int i = days.size() - 1; i >= 0 && days.get(i).spread().isApart(); i--) {
            since = Optional.of(days.get(i).day());
        }
        return since;
    }
}
