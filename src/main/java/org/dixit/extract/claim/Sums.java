package org.dixit.extract.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.Measure;

/**
 * Knows the parts of a total by their sum: where an article tells of 31 killed, and then of 10 on the bus and 21 others, these are
 * the 31.
 */
final class Sums {

    /** Small numbers add up by chance. */
    private static final BigDecimal CHANCE = BigDecimal.TEN;

    private record Total(Measure measure, BigDecimal value) {}

    private Sums() {}

    /** Makes an addition with the figure right before it, and what they repeat, parts of the total told before that they add up to. */
    static void assign(List<ClaimDraft> claims) {
        Map<Total, ClaimDraft> totals = new HashMap<>();
        ClaimDraft before = null;
        for (ClaimDraft claim : claims) {
            BigDecimal value = claim.quantity().value();
            if (before != null && value != null && isAdded(before, claim)) {
                BigDecimal sum = value.add(before.quantity().value());
                ClaimDraft whole = totals.get(new Total(claim.measure, sum));
                if (whole != null && sum.compareTo(CHANCE) > 0 && whole.sentence.index() < claim.sentence.index()) {
                    part(before, whole, claims);
                    part(claim, whole, claims);
                }
            }
            if (claim.role == ClaimRole.TOTAL && claim.repeats == null && value != null) {
                totals.putIfAbsent(new Total(claim.measure, value), claim);
            }
            before = claim;
        }
    }

    private static boolean isAdded(ClaimDraft before, ClaimDraft claim) {
        return claim.role == ClaimRole.ADDITION
                && claim.isHarm()
                && before.measure == claim.measure
                && before.quantity().value() != null
                && claim.sentence.index() - before.sentence.index() <= 1;
    }

    private static void part(ClaimDraft part, ClaimDraft whole, List<ClaimDraft> claims) {
        ClaimDraft first = part.repeats == null ? part : part.repeats;
        claims.stream()
                .filter(claim -> claim == first || claim.repeats == first)
                .filter(claim -> claim.role != ClaimRole.PART && claim != whole)
                .forEach(claim -> {
                    claim.role = ClaimRole.PART;
                    claim.whole = whole;
                });
    }
}
