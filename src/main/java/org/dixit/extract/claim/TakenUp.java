package org.dixit.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the count told before that a bare figure takes up: "The ministry put the figure at 894", "the rebels put it at 90". */
final class TakenUp {

    /** The count stands in this sentence or so many before. */
    private static final int REACH = 2;

    /** So many tokens lie between "the figure" and its number. */
    private static final int NEAR = 5;

    private TakenUp() {}

    /** The last count before, null where the words take none up. */
    static @Nullable ClaimDraft by(SentenceText sentence, Figure figure, List<ClaimDraft> before) {
        if (before.isEmpty() || trigger(sentence, figure) < 0) {
            return null;
        }
        ClaimDraft last = before.get(before.size() - 1);
        boolean near = sentence.index() - last.sentence.index() <= REACH;
        return near && last.isHarm() && last.figure.isCount() ? last : null;
    }

    /** Index of the word that takes it up, -1 where there is none. */
    static int trigger(SentenceText sentence, Figure figure) {
        int link = figure.from() - 1;
        if (!sentence.is(link, "at", "to")) {
            return -1;
        }
        for (int i = link - 1; i >= Math.max(0, link - NEAR); i--) {
            if (ClaimWords.SUM.contains(sentence.word(i))
                    && sentence.is(i - 1, "the", "that", "this", "its", "their")) {
                return i;
            }
            if (sentence.is(i, "it")) {
                return i == link - 1 && sentence.is(i - 1, "put", "puts", "putting") ? i : -1;
            }
            if (!sentence.isTag(i, "AUX", "VERB", "ADV", "ADP", "NUM")
                    && !ClaimWords.CHANGE.contains(sentence.word(i))) {
                return -1;
            }
        }
        return -1;
    }
}
