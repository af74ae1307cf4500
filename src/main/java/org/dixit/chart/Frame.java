package org.dixit.chart;

/**
 * The sheet that a chart is drawn on, in SVG user units; about one CSS pixel each at the width it is meant for.
 *
 * @param width of the whole drawing
 * @param left of the plot, after the numbers of its scale
 * @param right of the plot, before the labels of its series
 * @param top of the plot
 * @param bottom of the plot, above the days
 * @param dayTicks the most days that are written under it
 * @param named whether labels have room for the name beside the figure; otherwise names stand in a legend
 */
public record Frame(double width, double left, double right, double top, double bottom, int dayTicks, boolean named) {

    /** For screens from about 600 px. */
    public static final Frame WIDE = new Frame(980, 64, 650, 16, 300, 7, true);

    /** For phones: narrow and tall, so that text keeps its size. */
    public static final Frame TALL = new Frame(360, 50, 240, 16, 380, 3, false);
}
