package org.dixit.divergence;

import java.time.LocalDate;
import java.util.List;

/**
 * How far several claimants' figures for one day lie apart.
 *
 * @param spread of the figures that have a number, at least two
 * @param pairs each two of the figures for that day
 */
public record DaySpread(LocalDate day, Spread spread, List<Pair> pairs) {

    /** How many times apart, as people say it; a dash where there is no ratio. */
    public String times() {
        return spread.ratioWords().orElse("–");
    }

    /** How many of the pairs exclude each other. */
    public long excludingPairs() {
        return pairs.stream().filter(Pair::isExcluding).count();
    }
}
