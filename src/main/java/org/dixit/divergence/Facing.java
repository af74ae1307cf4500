package org.dixit.divergence;

import java.util.List;
import java.util.Optional;

/**
 * One claimant's figure for a day, held against another claimant's for that day.
 *
 * @param other the other claimant's
 * @param spread between the two
 * @param pair whether both can hold
 */
public record Facing(Point other, Spread spread, Pair pair) {

    static Optional<Facing> of(Point own, Point other, RuleSet rules) {
        return Spread.of(List.of(own, other), rules)
                .map(spread -> new Facing(other, spread, Pair.of(own, other, rules)));
    }

    /** Whether the claimant's own figure is the larger one. */
    public boolean isAbove() {
        return spread.isApart() && spread.smallest().equals(other);
    }

    /** Whether the claimant's own figure is the smaller one. */
    public boolean isBelow() {
        return spread.isApart() && spread.largest().equals(other);
    }

    /** "18 times", or "12 more" where there is no ratio. */
    String apart() {
        return spread.ratioWords().map(times -> times + " times").orElseGet(() -> Written.number(spread.difference()));
    }
}
