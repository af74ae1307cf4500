package org.dixit.tally;

/** The scale of a chart's numbers, as an address asks for it. */
public enum Scale {
    LINEAR,
    LOGARITHMIC
}
