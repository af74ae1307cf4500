package org.dixit.importing;

/**
 * What became of the claims and quotations that people had decided on or added, when their article changed.
 *
 * @param over how many were taken over into the new version
 * @param returned how many were not: they wait for a person again, if the article still says them at all
 */
record Carried(int over, int returned) {

    static final Carried NONE = new Carried(0, 0);

    Carried plus(Carried other) {
        return new Carried(over + other.over, returned + other.returned);
    }
}
