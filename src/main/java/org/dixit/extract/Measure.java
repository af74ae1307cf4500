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

    /** Whether it is done to people: where no others are named, they are meant. */
    public boolean isOfPeople() {
        return compareTo(AFFECTED) <= 0;
    }

    /** The measure's name in data: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
