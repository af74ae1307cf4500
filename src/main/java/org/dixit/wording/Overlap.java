package org.dixit.wording;

import java.util.Set;

/**
 * How much of two texts is the same, in runs of words.
 *
 * @param shared runs that stand in both
 * @param one runs of the one
 * @param other runs of the other
 */
public record Overlap(int shared, int one, int other) {

    /** Less than this is a passage that two texts share, such as a statement that both quote. */
    private static final int FEWEST_RUNS = 20;

    /** From here on the shorter is a copy of the longer, or both are of a third: papers cut what agencies send. */
    private static final double COPY = 0.5;

    /** The same where one of them says whose it is. */
    private static final double CREDITED_COPY = 0.3;

    public static Overlap of(Shingles one, Shingles other) {
        Set<Long> ones = one.distinct();
        Set<Long> others = other.distinct();
        int shared = (int) ones.stream().filter(others::contains).count();
        return new Overlap(shared, ones.size(), others.size());
    }

    /** How much of the shorter stands in the longer, from 0 to 1. */
    public double containment() {
        return share(shared, Math.min(one, other));
    }

    /** How much of all that stands in either stands in both, from 0 to 1. */
    public double resemblance() {
        return share(shared, one + other - shared);
    }

    /**
     * Whether two texts are so much the same that they are one report.
     *
     * @param credited whether one of them says that it is from the publisher of the other, or both from one agency
     */
    public boolean isCopy(boolean credited) {
        return shared >= FEWEST_RUNS && containment() >= (credited ? CREDITED_COPY : COPY);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
