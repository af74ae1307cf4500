package org.dixit.divergence.flag;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Point;
import org.dixit.text.Capitalised;
import org.jspecify.annotations.Nullable;

/**
 * The same digits 10, 100 or 1,000 times as large, for one day and by one claimant or, in an outlet that names none, by
 * nobody. A single digit ("40" and "400") counts only where one claimant is named in both.
 */
final class ScaleSlips {

    private static final int MOST_ZEROS = 3;

    private ScaleSlips() {}

    static Stream<Flag> in(Divergence divergence) {
        return divergence.series().stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> digits(point.first()).signum() > 0)
                .collect(groupingBy(point -> digits(point.first())))
                .values()
                .stream()
                .flatMap(ScaleSlips::among);
    }

    /** Holds points against those with more zeros alone: most points of one number have the same. */
    private static Stream<Flag> among(List<Point> alike) {
        TreeMap<Integer, List<Point>> byZeros =
                alike.stream().collect(groupingBy(point -> zeros(point.first()), TreeMap::new, toList()));
        return byZeros.entrySet().stream().flatMap(small -> small.getValue().stream()
                .flatMap(one -> byZeros.tailMap(small.getKey(), false).values().stream()
                        .flatMap(List::stream)
                        .filter(other -> isSlip(one, other))
                        .map(other -> flag(one.first(), other.first()))));
    }

    /** Whether one may be the other with zeros too many or too few. */
    static boolean isSlip(Point one, Point other) {
        int apart = Math.abs(zeros(one.first()) - zeros(other.first()));
        return apart >= 1
                && apart <= MOST_ZEROS
                && digits(one.first()).signum() > 0
                && digits(one.first()).equals(digits(other.first()))
                && voicesFit(one, other)
                && Outlets.mayShareDay(one.first(), other.first())
                && Outlets.differ(one, other);
    }

    private static boolean voicesFit(Point one, Point other) {
        if (one.voice().equals(other.voice())) {
            return one.voice().isClaimant();
        }
        boolean telling = digits(one.first()).compareTo(BigInteger.TEN) > 0;
        return telling && !(one.voice().isClaimant() && other.voice().isClaimant());
    }

    /** The number without the zeros at its end; 0 for what is no single number. */
    private static BigInteger digits(Figure figure) {
        @Nullable BigDecimal value = figure.quantity().value();
        return value == null ? BigInteger.ZERO : value.stripTrailingZeros().unscaledValue();
    }

    private static int zeros(Figure figure) {
        @Nullable BigDecimal value = figure.quantity().value();
        return value == null ? 0 : -value.stripTrailingZeros().scale();
    }

    private static Flag flag(Figure small, Figure large) {
        String words = Wording.outlet(large) + " has " + Wording.quoted(large) + " where " + Wording.innerOutlet(small)
                + " has " + Wording.quoted(small) + by(small, large) + ": the same digits, " + times(small, large)
                + " times as large.";
        return new Flag(
                FlagKind.SLIP,
                Capitalised.of(words),
                small.isDayStated() && large.isDayStated(),
                List.of(small, large));
    }

    private static String by(Figure small, Figure large) {
        Figure named = small.voice().isClaimant() ? small : large;
        return " (" + named.voice().inFull() + ")";
    }

    private static String times(Figure small, Figure large) {
        int zeros = zeros(large) - zeros(small);
        return zeros == 1 ? "10" : zeros == 2 ? "100" : "1,000";
    }
}
