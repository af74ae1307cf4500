package org.dixit.chart;

import org.dixit.divergence.Voice;

/**
 * The latest figure of a voice, written beside the plot.
 *
 * @param name whose figure it is; empty where the frame has no room for it
 * @param words the figure as said, shortened where it is very long
 * @param y of the middle of the text, moved where labels would have met
 * @param leader path data of the thin line from the mark to the text
 */
public record Label(Voice voice, Style style, String name, String words, double x, double y, String leader) {}
