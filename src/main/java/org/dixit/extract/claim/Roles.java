package org.dixit.extract.claim;

import java.util.List;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.Quantity;
import org.jspecify.annotations.Nullable;

/** Tells totals from parts, additions and earlier figures. */
final class Roles {

    /** A part may stand so many sentences behind its whole. */
    private static final int REACH = 3;
    /** "Four of the victims" may stand farther behind. */
    private static final int FAR = 12;
    /** So many tokens lie between a figure and "among the dead". */
    private static final int NEAR = 3;

    private Roles() {}

    static void assign(List<ClaimDraft> claims) {
        ClaimDraft before = null;
        for (int i = 0; i < claims.size(); i++) {
            ClaimDraft claim = claims.get(i);
            if (claim.role == ClaimRole.TOTAL) {
                assign(claim, isOutOfGroup(claim) ? whole(claims, i) : null, before);
            }
            before = claim.role == ClaimRole.PART ? before : claim;
        }
    }

    /**
     * @param before the claim before, no part of another; "six more wounded" behind the dead are all the wounded
     */
    private static void assign(ClaimDraft claim, @Nullable ClaimDraft whole, @Nullable ClaimDraft before) {
        if (whole != null) {
            claim.role = ClaimRole.PART;
            claim.whole = whole;
        } else if (isEarlier(claim)) {
            claim.role = ClaimRole.EARLIER;
        } else if (isAdded(claim) && before != null && before.measure == claim.measure) {
            claim.role = ClaimRole.ADDITION;
        }
    }

    /** "six women were among those killed", "14 of the dead were fighters". */
    static boolean isOutOfGroup(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        boolean ofGroup = sentence.is(claim.figure.to(), "of")
                && sentence.is(claim.figure.to() + 1, "the", "those", "them", "these")
                && claim.isHarm();
        return sentence.is(claim.trigger, "among")
                || ofGroup
                || claim.isHarm() && isAmong(claim)
                || Ellipsis.namedBefore(sentence, claim.figure) != null;
    }

    /** "The three others among the dead", "among at least 25 injured, eight were badly hurt". */
    private static boolean isAmong(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        for (int i = claim.figure.to(); i <= claim.figure.to() + NEAR; i++) {
            if (sentence.is(i, "among")) {
                return sentence.is(i + 1, "the", "those") && isVictims(sentence, i + 2);
            }
        }
        return claim.figureIndex > 0
                && isAmongBefore(sentence, sentence.figures().get(claim.figureIndex - 1), claim.figure.from());
    }

    private static boolean isAmongBefore(SentenceText sentence, Figure all, int figure) {
        boolean among = false;
        for (int i = all.from() - 1; i >= 0 && i >= all.from() - 2; i--) {
            among |= sentence.is(i, "among", "of");
        }
        int from = figure;
        while (from > all.to() && sentence.is(from - 1, ",", "the", "at", "least")) {
            from--;
        }
        return among && sentence.isTag(0, "ADP") && isVictims(sentence, from - 1) && from - all.to() <= NEAR;
    }

    private static boolean ofAll(ClaimDraft claim) {
        return claim.sentence.is(claim.figure.to(), "of")
                && claim.sentence.is(claim.figure.to() + 1, "the")
                && isVictims(claim.sentence, claim.figure.to() + 2);
    }

    private static boolean isVictims(SentenceText sentence, int i) {
        return sentence.is(i, "victims", "dead", "killed", "wounded", "injured", "casualties", "missing");
    }

    private static @Nullable ClaimDraft whole(List<ClaimDraft> claims, int part) {
        ClaimDraft claim = claims.get(part);
        for (int i = part - 1; i >= 0; i--) {
            ClaimDraft other = claims.get(i);
            if (claim.sentence.index() - other.sentence.index() > (ofAll(claim) || isAmong(claim) ? FAR : REACH)) {
                return null;
            }
            if (other.measure == claim.measure
                    && other.role == ClaimRole.TOTAL
                    && isMore(other.quantity(), claim.quantity())) {
                return other;
            }
        }
        return null;
    }

    private static boolean isMore(Quantity whole, Quantity part) {
        return whole.value() == null || part.value() == null || whole.value().compareTo(part.value()) > 0;
    }

    /** "up from 41", "down from 60", "from 40 to 57", "a previous toll of 41". */
    private static boolean isEarlier(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        int before = claim.figure.from() - 1;
        if (sentence.is(before, "from")) {
            return isBehindNewFigure(claim, before)
                    || sentence.is(
                            before - 1,
                            "up",
                            "down",
                            "rose",
                            "risen",
                            "rising",
                            "rises",
                            "increased",
                            "fell",
                            "dropped",
                            "climbed",
                            "jumped",
                            "revised",
                            "raised",
                            "grew");
        }
        for (int i = before; i >= 0 && i > before - 6; i--) {
            if (sentence.is(i, "previous", "previously", "earlier", "initially", "compared")) {
                return claim.rule.equals("toll") || sentence.is(i, "compared");
            }
        }
        return false;
    }

    /** "cut the price to $19 from $27" */
    private static boolean isBehindNewFigure(ClaimDraft claim, int from) {
        int other = claim.sentence.figureAt(from - 1);
        return other >= 0
                && claim.sentence.is(claim.sentence.figures().get(other).from() - 1, "to", "at");
    }

    private static boolean isAdded(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        int before = claim.figure.from() - 1;
        boolean another = sentence.is(before, "another", "additional")
                || sentence.is(before, "further") && sentence.is(before - 1, "a");
        boolean more = sentence.is(claim.figure.to(), "more", "others", "other", "further", "additional");
        return another || more;
    }
}
