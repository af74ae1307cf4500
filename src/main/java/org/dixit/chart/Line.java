package org.dixit.chart;

/**
 * The steps from one figure of a voice to its next.
 *
 * @param path SVG path data
 */
public record Line(Style style, String path) {}
