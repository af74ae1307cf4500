package org.dixit.extract.claim;

import org.dixit.extract.ClaimRole;
import org.dixit.extract.Measure;

/**
 * What a figure was found to count.
 *
 * @param trigger index of the token that says it
 * @param whole index of the figure of the sentence of which this is a part, -1 if none
 * @param rule name of the rule
 */
record Reading(Measure measure, int trigger, ClaimRole role, int whole, String rule, double confidence) {

    static Reading total(Measure measure, int trigger, String rule, double confidence) {
        return new Reading(measure, trigger, ClaimRole.TOTAL, -1, rule, confidence);
    }

    Reading partOf(int figure) {
        return new Reading(measure, trigger, ClaimRole.PART, figure, rule, confidence);
    }
}
