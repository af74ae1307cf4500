package org.dixit.divergence;

import java.util.ArrayList;
import java.util.List;

/**
 * Two claimants' latest figures beside each other, under one rule set.
 *
 * @param certain whether both state the day; otherwise the verdict is no more than possible
 */
public record Pair(Point one, Point other, Verdict verdict, boolean certain) {

    /** What can be said of the two. */
    public enum Verdict {
        /** No number is allowed by both. */
        EXCLUDE,
        /** Both may hold. */
        COMPATIBLE,
        /** They are for different days, or for none that is known. */
        NOT_COMPARED
    }

    /** Each two of the points. */
    static List<Pair> among(List<Point> points, RuleSet rules) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (Point other : points.subList(i + 1, points.size())) {
                pairs.add(of(points.get(i), other, rules));
            }
        }
        return List.copyOf(pairs);
    }

    /**
     * The latest figures of each two claimants. A figure without a day of its own that is reported again is no older
     * or newer for that: two meet on the last day on which both were reported.
     */
    static List<Pair> amongLatest(List<Series> claimants, RuleSet rules) {
        List<List<Point>> latest =
                claimants.stream().map(Series::latestAndRepeated).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < latest.size(); i++) {
            for (List<Point> other : latest.subList(i + 1, latest.size())) {
                pairs.add(onTheirLastDay(latest.get(i), other, rules));
            }
        }
        return List.copyOf(pairs);
    }

    private static Pair onTheirLastDay(List<Point> one, List<Point> other, RuleSet rules) {
        return one.stream()
                .flatMap(point -> other.stream().map(each -> of(point, each, rules)))
                .filter(Pair::isCompared)
                .findFirst()
                .orElseGet(() -> of(one.get(0), other.get(0), rules));
    }

    static Pair of(Point one, Point other, RuleSet rules) {
        boolean sameDay = one.day() != null && one.day().equals(other.day());
        return new Pair(
                one,
                other,
                sameDay ? verdict(one, other, rules) : Verdict.NOT_COMPARED,
                sameDay && one.isDayStated() && other.isDayStated());
    }

    private static Verdict verdict(Point one, Point other, RuleSet rules) {
        return rules.read(one.first()).excludes(rules.read(other.first())) ? Verdict.EXCLUDE : Verdict.COMPATIBLE;
    }

    public boolean isExcluding() {
        return verdict == Verdict.EXCLUDE;
    }

    public boolean isCompared() {
        return verdict != Verdict.NOT_COMPARED;
    }
}
