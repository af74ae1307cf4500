package org.dixit.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dixit.divergence.Point;
import org.jspecify.annotations.Nullable;

/**
 * A figure on the chart.
 *
 * @param y the height of its number; of the middle of a range; of the middle of its band for words without a number
 * @param outline path data of its shape; of two small ones at the ends of a range; empty for words without a number
 * @param whiskers path data of the bar of an interval and of the arrows of open ends; empty for a bare number
 * @param band the pale band that a phrase without a number ("dozens") is drawn as; null for every other figure
 */
public record Mark(
        Point point,
        Style style,
        double x,
        double y,
        String outline,
        String whiskers,
        @Nullable Band band) {

    /** A stretch of height. */
    public record Band(double top, double height) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** What it is, for those who point at it or can't see it. */
    public String title() {
        int more = point.independent() - 1;
        return point.words() + ", " + point.voice().inFull() + ", " + day() + " ("
                + point.first().report().publisherName() + (more == 0 ? "" : " and " + more + " more") + ")";
    }

    private String day() {
        @Nullable LocalDate day = point.day();
        if (day == null) {
            return "no day known";
        }
        return point.isDayStated() ? "as of " + DAY.format(day) : "reported " + DAY.format(day) + ", day not stated";
    }

    /** Whether it is drawn hollow: its own day is not stated, and it stands at that of the report. */
    public boolean isHollow() {
        return !point.isDayStated();
    }
}
