package org.dixit.extract.quotation;

import java.util.Set;

/** The conjunctions of a clause that leads the main one, which follows behind a comma: "When Ann Roe left, ...". */
final class Leads {

    private static final Set<String> CONJUNCTIONS = Set.of(
            "when", "after", "as", "if", "although", "though", "while", "before", "since", "once", "because", "until");

    private Leads() {}

    static boolean isOne(Passage passage, int i) {
        return CONJUNCTIONS.contains(passage.at(i).lower());
    }

    /** The conjunction that opens the clause of a token: the first of the sentence, or behind a comma or "and"; -1 if none does. */
    static int before(Passage passage, int token) {
        for (int i = token - 1; i >= 0 && !passage.is(i, ",") && !passage.isQuote(i); i--) {
            boolean opens =
                    i == 0 || passage.is(i - 1, ",") || passage.at(i - 1).isTagged("CCONJ");
            if (opens && isOne(passage, i)) {
                return i;
            }
        }
        return -1;
    }
}
