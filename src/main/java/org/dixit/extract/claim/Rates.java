package org.dixit.extract.claim;

import java.math.BigDecimal;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.CountType;
import org.jspecify.annotations.Nullable;

/** Tells sums told per unit: "41 cents a share", "£150 each", "costs per tonne of $12, compared with $10". */
final class Rates {

    /** What is compared is told in the same unit where neither is more than so many times the other. */
    private static final BigDecimal LIKE = BigDecimal.TEN;

    /** "Costs per tonne stood at $12": so many tokens before the sum. */
    private static final int REACH = 6;

    private Rates() {}

    /** Whether a sum is told per unit, itself or by the one that it is compared with. */
    static boolean isRate(ClaimDraft claim, @Nullable ClaimDraft previous) {
        SentenceText sentence = claim.sentence;
        int at = claim.figure.to();
        int end = end(sentence, at);
        if (end > at) {
            claim.readFrom(ClaimPart.COUNT_TYPE, sentence.span(at, end));
            return true;
        }
        int next = sentence.is(at, "to", "and") ? sentence.figureAt(at + 1) : -1;
        return next >= 0 && isFirstOfTwo(claim, sentence.figures().get(next))
                || isPerBefore(claim)
                || previous != null && previous.countType == CountType.RATE && isComparedWith(claim, previous);
    }

    /** Index after the words right behind a sum that tell it per unit; {@code at} where there are none. */
    static int end(SentenceText sentence, int at) {
        if (sentence.is(at, "each", "apiece")) {
            return at + 1;
        }
        int unit = sentence.is(at, "for", "to") && sentence.is(at + 1, "each", "every") ? at + 2 : at + 1;
        boolean per = unit > at + 1 || sentence.is(at, "per", "a", "an", "every");
        boolean ago = sentence.is(unit + 1, "earlier", "ago", "later", "before", "after", "on", "old");
        return per && sentence.isTag(unit, "NOUN", "PROPN") && !ago ? unit + 1 : at;
    }

    /** "$10 to $12 a share": the unit stands behind both. */
    private static boolean isFirstOfTwo(ClaimDraft claim, Figure second) {
        return second.kind().equals("money")
                && end(claim.sentence, second.to()) > second.to()
                && isLike(claim.figure, second);
    }

    private static boolean isPerBefore(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        for (int i = claim.figure.from() - 1; i >= Math.max(1, claim.figure.from() - REACH); i--) {
            if (sentence.figureAt(i) >= 0 || sentence.is(i, ",", ";")) {
                return false;
            }
            if (sentence.is(i, "per") && sentence.isTag(i - 1, "NOUN", "PROPN")) {
                claim.readFrom(ClaimPart.COUNT_TYPE, sentence.span(i, i + 2));
                return true;
            }
        }
        return false;
    }

    private static boolean isComparedWith(ClaimDraft claim, ClaimDraft previous) {
        return isLike(claim.figure, previous.figure) && compares(previous, claim);
    }

    /** Whether the words between two amounts compare them: "$10, up from $8", "missing estimates of $12". */
    static boolean compares(ClaimDraft previous, ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        boolean compared = false;
        for (int i = previous.figure.to(); i < claim.figure.from(); i++) {
            boolean comparing = sentence.is(
                    i, "from", "to", "or", "compared", "against", "versus", "than", "missing", "beating", "topping");
            compared |= comparing;
            if (sentence.is(i, ";") || sentence.isTag(i, "VERB") && !comparing) {
                return false;
            }
        }
        return compared;
    }

    /** Whether two amounts are of one unit, and neither is far larger. */
    static boolean isLike(Figure one, Figure other) {
        BigDecimal first = size(one);
        BigDecimal second = size(other);
        return one.mention().quantity().unit().equals(other.mention().quantity().unit())
                && first != null
                && second != null
                && first.compareTo(second.multiply(LIKE)) < 0
                && second.compareTo(first.multiply(LIKE)) < 0;
    }

    private static @Nullable BigDecimal size(Figure figure) {
        BigDecimal value = figure.mention().quantity().value();
        return value == null ? figure.mention().quantity().high() : value;
    }
}
