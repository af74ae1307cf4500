package org.dixit.extract;

/** A part of a claim that the engine reads from words of its own. */
public enum ClaimPart {
    FIGURE,
    MEASURE,
    POPULATION,
    PLACE,
    EVENT,
    PERIOD,
    AS_OF,
    CLAIMANT,
    REPORTED_BY,
    COUNT_TYPE,
    HEDGE,
    NEGATED
}
