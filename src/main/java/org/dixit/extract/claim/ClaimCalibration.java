package org.dixit.extract.claim;

import java.util.Map;
import org.dixit.extract.lexicon.Lexicon;

/**
 * How often a rule for claims is right, in number, measure and claimant, as measured on the annotated articles for
 * development; the table is {@code lexicon/claim-calibration.txt}, written by {@code src/bench/calibrate-claims}.
 */
final class ClaimCalibration {

    private static final Map<String, Double> TABLE = Lexicon.numbers("claim-calibration");

    private ClaimCalibration() {}

    /** Where the article says on whose word a figure stands. */
    enum Told {
        /** In the same sentence. */
        HERE,
        /** In another one. */
        FAR,
        NOWHERE;

        static Told of(ClaimDraft claim) {
            return claim.claimant == null ? NOWHERE : claim.attributedHere ? HERE : FAR;
        }
    }

    /**
     * From 0 to 1.
     *
     * @param unmeasured what a rule has that the annotated articles show too rarely
     */
    static double of(ClaimDraft claim, double unmeasured) {
        return TABLE.getOrDefault(claim.rule + "/" + Told.of(claim), unmeasured);
    }
}
