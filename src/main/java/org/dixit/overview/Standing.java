package org.dixit.overview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many claims and quotations stand, and how many of them nobody has decided on. */
@Embeddable
public record Standing(
        int claims,
        @Column(name = "waiting_claims") int waitingClaims,
        int quotations,
        @Column(name = "waiting_quotations") int waitingQuotations) {

    static final Standing NONE = new Standing(0, 0, 0, 0);

    Standing plus(Standing other) {
        return new Standing(
                claims + other.claims,
                waitingClaims + other.waitingClaims,
                quotations + other.quotations,
                waitingQuotations + other.waitingQuotations);
    }

    Standing minus(Standing other) {
        return new Standing(
                claims - other.claims,
                waitingClaims - other.waitingClaims,
                quotations - other.quotations,
                waitingQuotations - other.waitingQuotations);
    }
}
