package org.dixit.likeness;

/**
 * How two names are alike.
 *
 * @param evidence in plain words
 * @param enough whether it counts without anything further: a surname or an initial alone does not
 */
record Match(String evidence, boolean enough) {

    static Match enough(String evidence) {
        return new Match(evidence, true);
    }

    static Match onlyWithMore(String evidence) {
        return new Match(evidence, false);
    }
}
