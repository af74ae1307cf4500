package org.dixit.extract.quantity;

/** How a number is written. */
public enum Form {
    /** "137", "2.5 million", "$600m" */
    DIGITS,
    /** "eleven", "half a million" */
    WORDS,
    /** "dozens", "several hundred" */
    VAGUE,
    /** "no", "none", "nobody" */
    NONE,
    /** "two-thirds", "one in four" */
    FRACTION,
    /** "between 40 and 60" */
    RANGE
}
