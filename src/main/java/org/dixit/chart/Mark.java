package org.dixit.chart;

import org.dixit.divergence.Point;

/**
 * A figure on the chart.
 *
 * @param y the height of its number; of the middle of a range; of the middle of the plot for words without a number
 * @param outline path data of its shape; of two small ones at the ends of a range; empty for words without a number
 * @param whiskers path data of the bar of an interval and of the arrows of open ends; empty for a bare number
 * @param band whether it is a phrase without a number ("dozens"), shown as a pale band over the whole height
 */
public record Mark(Point point, Style style, double x, double y, String outline, String whiskers, boolean band) {

    /** Whether it is drawn hollow: its own day is not stated, and it stands at that of the report. */
    public boolean isHollow() {
        return !point.isDayStated();
    }
}
