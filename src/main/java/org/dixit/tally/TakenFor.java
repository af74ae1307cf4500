package org.dixit.tally;

import java.util.Optional;
import java.util.Set;
import org.dixit.extract.Measure;

/**
 * What two tallies of the same people and event count, where articles take one for the other: a part of the casualties for
 * all of them, or one unit for another.
 *
 * @param here what the one counts, as words after a number
 * @param there what the other counts
 */
record TakenFor(String here, String there) {

    private static final Set<Measure> PARTS_OF_CASUALTIES = Set.of(Measure.KILLED, Measure.WOUNDED);

    static Optional<TakenFor> of(Tally one, Tally other) {
        boolean sameUnit = one.unit.equals(other.unit);
        if (sameUnit && (isPart(one, other) || isPart(other, one))) {
            return Optional.of(new TakenFor("as " + one.measure.label(), "as " + other.measure.label()));
        }
        return one.measure == other.measure && !sameUnit
                ? Optional.of(new TakenFor("in " + one.unit, "in " + other.unit))
                : Optional.empty();
    }

    private static boolean isPart(Tally one, Tally whole) {
        return whole.measure == Measure.CASUALTIES && PARTS_OF_CASUALTIES.contains(one.measure);
    }
}
