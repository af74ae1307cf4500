package org.dixit.chart;

import java.util.List;
import java.util.Optional;
import org.dixit.divergence.Divergence;

/**
 * The figures of a tally over its days, as the shapes to draw; all places are in the units of its frame.
 *
 * @param values ticks of the scale of numbers, {@code at} a height
 * @param days ticks of the scale of days, {@code at} a place from the left
 * @param marks one for each point, in order of series and time
 * @param lines one for each voice that has two points or more with a number
 * @param labels the latest figure of each voice
 * @param legend the voices with their styles, for a frame whose labels have no names; otherwise empty
 * @param undated whether there is a column for figures of no known day
 * @param omitted how many earlier points were left out, as the chart would be too full
 */
public record Timeline(
        Frame frame,
        boolean logarithmic,
        List<Tick> values,
        List<Tick> days,
        List<Mark> marks,
        List<Line> lines,
        List<Label> labels,
        List<Legend> legend,
        boolean undated,
        int omitted) {

    private static final double UNDER_THE_PLOT = 52;
    private static final double KEY_AT = 30;
    private static final double KEY_RADIUS = 6;

    /**
     * One line under a chart.
     *
     * @param y of the middle of the line
     */
    public record Legend(Style style, String name, double y) {

        /** Path data of the shape before the name. */
        public String shape() {
            return style.shape().path(KEY_AT, y, KEY_RADIUS);
        }
    }

    /**
     * Draws a tally.
     *
     * @param logarithmic the scale of numbers; empty for what suits them
     * @return empty if no figure has a number, or none has a day
     */
    public static Optional<Timeline> of(Divergence divergence, Optional<Boolean> logarithmic, Frame frame) {
        return Draughtsman.of(divergence, logarithmic, frame).map(Draughtsman::draw);
    }

    /** Where the legend begins. */
    static double legendTop(Frame frame) {
        return frame.bottom() + UNDER_THE_PLOT;
    }

    /** Height of the whole drawing. */
    public double height() {
        double ground = legendTop(frame);
        return legend.isEmpty() ? ground : legend.get(legend.size() - 1).y() + Labels.LINE;
    }

    /** The middle of the column for figures of no known day. */
    public double undatedAt() {
        return DayScale.undated(frame);
    }
}
