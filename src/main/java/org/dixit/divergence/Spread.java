package org.dixit.divergence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the figures of several claimants lie apart, by the numbers they count by under one rule set.
 *
 * @param smallest the point whose largest number is the smallest
 * @param largest the point whose smallest number is the largest
 * @param least the largest number counted for {@code smallest}
 * @param most the smallest number counted for {@code largest}; not below {@code least} where the figures part
 */
public record Spread(Point smallest, Point largest, BigDecimal least, BigDecimal most) {

    private static final Comparator<Counted> BY_WORDS = Comparator.comparing(
                    (Counted counted) -> counted.point().words())
            .thenComparing(counted -> counted.point().voice().name());
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** A point with the numbers it counts by. */
    private record Counted(Point point, Ends ends) {

        BigDecimal least() {
            return ends.least();
        }

        BigDecimal most() {
            return ends.most();
        }
    }

    /** The spread of the points that have a number; empty with fewer than two of them. */
    static Optional<Spread> of(List<Point> points, RuleSet rules) {
        List<Counted> counted = points.stream()
                .flatMap(point -> rules.ends(point.first()).map(ends -> new Counted(point, ends)).stream())
                .toList();
        if (counted.size() < 2) {
            return Optional.empty();
        }
        Counted smallest = counted.stream()
                .min(Comparator.comparing(Counted::most).thenComparing(BY_WORDS))
                .orElseThrow();
        Counted largest = counted.stream()
                .max(Comparator.comparing(Counted::least).thenComparing(BY_WORDS))
                .orElseThrow();
        return Optional.of(new Spread(smallest.point(), largest.point(), smallest.most(), largest.least()));
    }

    /** Whether the figures part ways at all. */
    public boolean isApart() {
        return most.compareTo(least) > 0;
    }

    /** The largest by the smallest number, 1 where they meet; empty where the smallest is none at all. */
    public Optional<BigDecimal> ratio() {
        if (!isApart()) {
            return Optional.of(BigDecimal.ONE);
        }
        return least.signum() <= 0 ? Optional.empty() : Optional.of(most.divide(least, MathContext.DECIMAL64));
    }

    /** The largest less the smallest number; 0 where they meet. */
    public BigDecimal difference() {
        return isApart() ? most.subtract(least) : BigDecimal.ZERO;
    }

    /** The order in which tallies are shown: the ratio, with none counted as one. */
    public BigDecimal rank() {
        return ratio().orElse(most);
    }

    /** The ratio as people say it: "18", "2.4", "1.04"; empty where there is none. */
    public Optional<String> ratioWords() {
        return ratio().map(Spread::rounded);
    }

    private static String rounded(BigDecimal ratio) {
        int digits = ratio.compareTo(TEN) >= 0 ? 0 : ratio.compareTo(new BigDecimal("1.1")) >= 0 ? 1 : 2;
        return Written.number(ratio.setScale(digits, RoundingMode.HALF_UP));
    }

    /** Whether both figures are compared by one day. */
    public boolean isSameDay() {
        return smallest.day() != null && smallest.day().equals(largest.day());
    }
}
