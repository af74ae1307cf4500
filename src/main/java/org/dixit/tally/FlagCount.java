package org.dixit.tally;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dixit.divergence.flag.FlagKind;

/**
 * How many claims flags of one kind rest on.
 *
 * @param waiting how many of them nobody has decided on
 */
@Embeddable
public record FlagCount(@Enumerated(EnumType.STRING) FlagKind kind, long claims, long waiting) {

    /** Both together. */
    FlagCount plus(FlagCount other) {
        return new FlagCount(kind, claims + other.claims, waiting + other.waiting);
    }

    /** As many fewer. */
    FlagCount negated() {
        return new FlagCount(kind, -claims, -waiting);
    }
}
