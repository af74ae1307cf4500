package org.dixit.extract;

import java.util.Locale;

/** What a claim counts. */
public enum Measure {
    KILLED,
    WOUNDED,
    MISSING,
    /** Killed and wounded together, or not told apart. */
    CASUALTIES,
    CAPTURED,
    DETAINED,
    /** Fled, evacuated, refugees, homeless. */
    DISPLACED,
    AFFECTED,
    DESTROYED,
    SUPPLIED,
    DEPLOYED,
    MONEY,
    DISTANCE,
    MAGNITUDE,
    PERCENTAGE,
    OTHER;

    /** The measure's name in data: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
