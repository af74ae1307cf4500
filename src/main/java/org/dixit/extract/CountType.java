package org.dixit.extract;

/** Over what a figure was counted. */
public enum CountType {
    /** A running total ("have been killed since", "the toll rose to 57"). */
    CUMULATIVE,
    /** One event. */
    INCIDENT,
    /** So many per day, per cent. */
    RATE,
    UNSTATED
}
