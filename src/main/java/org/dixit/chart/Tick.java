package org.dixit.chart;

/** A place on a scale, with what is written there. */
public record Tick(double at, String label) {}
