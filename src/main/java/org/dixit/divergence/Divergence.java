package org.dixit.divergence;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of one tally agree and part, under one rule set. The same for the same figures, in whatever order
 * they came in.
 *
 * @param series one a claimant, those of one affiliation beside each other, the largest latest figure first; then the
 *     publishers' own voice, if it is there
 * @param latest the latest figure of each claimant, in the order of {@code series}; the own voice is none
 * @param current those of {@code latest} that no newer figure of the same affiliation has overtaken
 * @param spread how far the current figures lie apart; empty with fewer than two numbers
 * @param pairs each two of the current figures
 * @param apart figures that enter no series, each with its reason
 */
public record Divergence(
        RuleSet rules,
        List<Series> series,
        List<Point> latest,
        List<Point> current,
        Optional<Spread> spread,
        List<Pair> pairs,
        Counts counts,
        List<Figure> apart) {

    private static final Comparator<BigDecimal> LARGEST_FIRST = Comparator.reverseOrder();

    /** Compares the figures of one tally. */
    public static Divergence of(Collection<Figure> figures, RuleSet rules) {
        List<Figure> judged = judged(figures, rules);
        List<Figure> compared =
                judged.stream().filter(figure -> figure.apart() == null).toList();
        List<Series> series = series(compared, rules);
        List<Point> latest = series.stream()
                .filter(each -> each.voice().isClaimant())
                .map(Series::latest)
                .toList();
        List<Point> current = current(latest);
        return new Divergence(
                rules,
                series,
                latest,
                current,
                Spread.of(current, rules),
                Pair.amongLatest(
                        series.stream()
                                .filter(each -> current.contains(each.latest()))
                                .toList(),
                        rules),
                Counts.of(compared),
                apart(judged));
    }

    /** The figures, those apart that the rule set keeps out of every series. */
    private static List<Figure> judged(Collection<Figure> figures, RuleSet rules) {
        List<Figure> judged =
                figures.stream().map(figure -> judged(figure, rules)).toList();
        return rules == RuleSet.LATEST_ONLY ? latestOnly(judged) : judged;
    }

    private static Figure judged(Figure figure, RuleSet rules) {
        Apart reason = figure.apart() == null ? rules.excludes(figure) : null;
        return reason == null ? figure : figure.asApart(reason);
    }

    private static List<Figure> latestOnly(List<Figure> figures) {
        List<Figure> compared =
                figures.stream().filter(figure -> figure.apart() == null).toList();
        Set<Figure> latest = series(compared, RuleSet.LATEST_ONLY).stream()
                .flatMap(series -> series.latest().reports().stream())
                .collect(Collectors.toSet());
        return figures.stream()
                .map(figure ->
                        figure.apart() != null || latest.contains(figure) ? figure : figure.asApart(Apart.OUTDATED))
                .toList();
    }

    private static List<Series> series(List<Figure> figures, RuleSet rules) {
        List<Series> series = new ArrayList<>();
        figures.stream()
                .collect(groupingBy(Figure::voice))
                .forEach((voice, said) -> series.add(new Series(voice, points(said))));
        series.sort(byVoice(rules));
        return besideTheirSide(series);
    }

    private static Comparator<Series> byVoice(RuleSet rules) {
        return Comparator.comparing((Series each) -> !each.voice().isClaimant())
                .thenComparing(each -> most(each.latest(), rules), LARGEST_FIRST)
                .thenComparing(each -> each.voice().name())
                .thenComparing(each -> id(each.voice().claimant()));
    }

    /** The larger of the numbers that a point counts by; less than any if it has none. */
    private static BigDecimal most(Point point, RuleSet rules) {
        return rules.ends(point.first()).map(Ends::most).orElse(BigDecimal.ONE.negate());
    }

    private static long id(@Nullable Party party) {
        return party == null ? 0 : party.id();
    }

    private static List<Series> besideTheirSide(List<Series> series) {
        var sides = new LinkedHashMap<Object, List<Series>>();
        series.forEach(each -> sides.computeIfAbsent(side(each.voice()), side -> new ArrayList<>())
                .add(each));
        return sides.values().stream().flatMap(List::stream).toList();
    }

    private static Object side(Voice voice) {
        return voice.affiliation() == null ? voice : voice.affiliation();
    }

    private static List<Point> points(List<Figure> figures) {
        return figures.stream().collect(groupingBy(SamePoint::of)).values().stream()
                .map(Point::new)
                .toList();
    }

    private static List<Point> current(List<Point> latest) {
        return latest.stream()
                .filter(point -> latest.stream()
                        .noneMatch(other -> point.voice().sharesSideWith(other.voice()) && point.isOlderThan(other)))
                .toList();
    }

    private static List<Figure> apart(Collection<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.apart() != null)
                .sorted(Comparator.comparing(Figure::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Figure::words)
                        .thenComparing(Figure::id))
                .toList();
    }

    /** What the publishers give as their own, no claimant named. */
    public Optional<Series> ownVoice() {
        return series.stream().filter(each -> !each.voice().isClaimant()).findFirst();
    }

    public boolean isEmpty() {
        return series.isEmpty();
    }

    /** How many pairs of claimants can be compared: for one day. */
    public long comparedPairs() {
        return pairs.stream().filter(Pair::isCompared).count();
    }

    /** How many of them exclude each other. */
    public long excludingPairs() {
        return pairs.stream().filter(Pair::isExcluding).count();
    }

    /** Whether a newer figure of the same affiliation stands beside it. */
    public boolean isOvertaken(Point point) {
        return !current.contains(point);
    }
}
