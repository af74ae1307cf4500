package org.dixit.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** From days to places along the chart; figures of no known day stand in a column of their own, on the left. */
public final class DayScale {

    private static final int[] STEPS = {1, 2, 3, 4, 5, 7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600};
    private static final double EDGE = 34;

    /** The width of a letter of a day, and what keeps two days apart. */
    private static final double LETTER = 6.8;

    private static final double GAP = 8;
    private static final double UNDATED_COLUMN = 66;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final LocalDate first;
    private final LocalDate last;
    private final double left;
    private final Frame frame;

    private DayScale(LocalDate first, LocalDate last, double left, Frame frame) {
        this.first = first;
        this.last = last;
        this.left = left;
        this.frame = frame;
    }

    /**
     * A scale from the first of the days to the last.
     *
     * @param undated whether there are figures of no known day
     * @throws IllegalArgumentException without any day
     */
    public static DayScale of(Collection<LocalDate> days, boolean undated, Frame frame) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A scale without a day");
        }
        TreeSet<LocalDate> sorted = new TreeSet<>(days);
        return new DayScale(sorted.first(), sorted.last(), frame.left() + (undated ? UNDATED_COLUMN : 0), frame);
    }

    /** The middle of the column for figures of no known day. */
    static double undated(Frame frame) {
        return frame.left() + UNDATED_COLUMN / 2;
    }

    /** The place of a day; the middle of the chart if there is only one. */
    public double x(LocalDate day) {
        if (first.equals(last)) {
            return (left + frame.right()) / 2;
        }
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return left + EDGE + share * (frame.right() - left - 2 * EDGE);
    }

    /** The days written under it, at most as many as the frame allows. */
    public List<Tick> ticks() {
        long length = ChronoUnit.DAYS.between(first, last);
        for (int step : STEPS) {
            if (length / step < frame.dayTicks()) {
                List<Tick> ticks = written(Stream.iterate(first, day -> day.plusDays(step)));
                if (isLegible(ticks)) {
                    return ticks;
                }
            }
        }
        return months();
    }

    private static boolean isLegible(List<Tick> ticks) {
        for (int i = 1; i < ticks.size(); i++) {
            Tick before = ticks.get(i - 1);
            Tick tick = ticks.get(i);
            double letters = (before.label().length() + tick.label().length()) / 2.0;
            if (tick.at() - before.at() < letters * LETTER + GAP) {
                return false;
            }
        }
        return true;
    }

    private List<Tick> written(Stream<LocalDate> days) {
        List<Tick> ticks = new ArrayList<>();
        int year = 0;
        for (LocalDate day : days.takeWhile(each -> !each.isAfter(last)).toList()) {
            ticks.add(new Tick(x(day), (day.getYear() == year ? DAY : DAY_OF_YEAR).format(day)));
            year = day.getYear();
        }
        return ticks;
    }

    private List<Tick> months() {
        LocalDate start = first.withDayOfMonth(1).plusMonths(first.getDayOfMonth() == 1 ? 0 : 1);
        long months = ChronoUnit.MONTHS.between(start, last);
        int step = 0;
        while (step < MONTHS.length - 1 && months / MONTHS[step] >= frame.dayTicks()) {
            step++;
        }
        int every = MONTHS[step];
        return Stream.iterate(start, day -> day.plusMonths(every))
                .takeWhile(day -> !day.isAfter(last))
                .map(day -> new Tick(x(day), MONTH.format(day)))
                .toList();
    }
}
