package org.dixit.divergence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dixit.extract.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one voice for one day, with every report of it.
 *
 * @param reports at least one, the earliest first
 */
public record Point(List<Figure> reports) {

    private static final Comparator<LocalDate> LAST_IF_UNKNOWN = Comparator.nullsLast(Comparator.naturalOrder());

    /** The earliest report first, unknown days last; on one day copies last, then by publisher and words. */
    public static final Comparator<Figure> WHO_HAD_IT_FIRST = Comparator.comparing(
                    (Figure figure) -> figure.report().day(), LAST_IF_UNKNOWN)
            .thenComparing(figure -> figure.report().isCopy())
            .thenComparing(figure -> figure.report().publisherName())
            .thenComparing(Figure::words)
            .thenComparing(Figure::id);

    /** Those of one day: without a stated day first, then by number and words. */
    public static final Comparator<Point> WITHIN_A_DAY = Comparator.comparing(Point::isDayStated)
            .thenComparing(point -> point.first().mostSaid().orElse(BigDecimal.ONE.negate()))
            .thenComparing(point -> point.first().leastSaid().orElse(BigDecimal.ONE.negate()))
            .thenComparing(Point::words);

    /** In order of day, unknown first; on one day as {@link #WITHIN_A_DAY}. */
    public static final Comparator<Point> IN_TIME = Comparator.comparing(
                    Point::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(WITHIN_A_DAY);

    public Point {
        reports = reports.stream().sorted(WHO_HAD_IT_FIRST).toList();
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A point without a report");
        }
    }

    /** The earliest report. */
    public Figure first() {
        return reports.get(0);
    }

    /** How many reports there are if those with the same text count as one. */
    public int independent() {
        return (int) reports.stream()
                .map(figure -> figure.report().original())
                .distinct()
                .count();
    }

    public Voice voice() {
        return first().voice();
    }

    public @Nullable LocalDate day() {
        return first().day();
    }

    public boolean isDayStated() {
        return first().isDayStated();
    }

    public String words() {
        return first().words();
    }

    /** The words as they stand within a sentence: "nearly 9,000" where the article opened one with "Nearly 9,000". */
    public String innerWords() {
        return first().innerWords();
    }

    public Quantity quantity() {
        return first().quantity();
    }

    /** Whether it has a number, to be compared by; "dozens" has none. */
    public boolean hasNumber() {
        return first().mostSaid().isPresent();
    }

    /** Whether both give one reading and neither states a day: then the later repeats the earlier. */
    boolean repeats(Point other) {
        return !isDayStated()
                && !other.isDayStated()
                && SamePoint.reading(first()).equals(SamePoint.reading(other.first()));
    }

    boolean isOlderThan(Point other) {
        LocalDate day = day();
        LocalDate others = other.day();
        return others != null && (day == null || day.isBefore(others));
    }
}
