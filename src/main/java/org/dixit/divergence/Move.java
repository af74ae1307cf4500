package org.dixit.divergence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dixit.text.Capitalised;
import org.jspecify.annotations.Nullable;

/**
 * A claimant's figure that is new or another than its last.
 *
 * @param before its figure before; null where this is its first
 * @param day on which the figure was first reported
 */
public record Move(Point now, @Nullable Point before, LocalDate day) {

    private static final Comparator<Move> IN_TIME = Comparator.comparing(Move::day)
            .thenComparing(move -> move.before != null)
            .thenComparing(Move::now, Point.IN_TIME);

    /** The latest among the figures of all claimants, a changed one rather than a first; empty where none has a day. */
    public static Optional<Move> latest(Divergence divergence) {
        return divergence.series().stream()
                .filter(series -> series.voice().isClaimant())
                .flatMap(series -> last(series.points()).stream())
                .max(IN_TIME);
    }

    /** The last time that a claimant said something else than before. */
    private static Optional<Move> last(List<Point> points) {
        for (int i = points.size() - 1; i >= 0; i--) {
            Point now = points.get(i);
            @Nullable Point before = i == 0 ? null : points.get(i - 1);
            if (before == null || differ(now, before)) {
                return Optional.ofNullable(now.first().report().day()).map(day -> new Move(now, before, day));
            }
        }
        return Optional.empty();
    }

    private static boolean differ(Point one, Point other) {
        boolean sameNumber = one.first().said().equals(other.first().said())
                && Interval.asSaid(one.quantity()).equals(Interval.asSaid(other.quantity()));
        return !sameNumber || one.first().isVague() && !one.innerWords().equals(other.innerWords());
    }

    /** "Northmark: nearly 9,000, up from 5,840." */
    public String words() {
        return Capitalised.of(now.voice().inFull()) + ": " + now.innerWords() + ", " + against() + ".";
    }

    private String against() {
        if (before == null) {
            return "its first figure here";
        }
        int order = now.hasNumber() && before.hasNumber() ? number(now).compareTo(number(before)) : 0;
        String after = order > 0 ? "up from " : order < 0 ? "down from " : "after ";
        return after + before.innerWords();
    }

    private static BigDecimal number(Point point) {
        return Objects.requireNonNull(point.first().mostSaid().orElse(null));
    }
}
