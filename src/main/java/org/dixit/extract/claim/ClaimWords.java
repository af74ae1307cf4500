package org.dixit.extract.claim;

import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extract.lexicon.Lexicon;

/** The words of {@code claim-words.txt}. */
final class ClaimWords {

    static final Set<String> TOLL = of("toll");
    static final Set<String> CHANGE = of("change");
    static final Set<String> LINK = of("link");
    static final Set<String> BEFORE = of("before");
    static final Set<String> TIME = of("time");
    static final Set<String> AVERT = of("avert");
    static final Set<String> SITE = of("site");
    static final Set<String> FEAST = of("feast");
    static final Set<String> REPORTER = of("reporter");
    static final Set<String> WEAPON = of("weapon");
    static final Set<String> OCCASION = of("occasion");
    static final Set<String> ILLNESS = of("illness");
    static final Set<String> LABOUR = of("labour");
    static final Set<String> AMOUNT = of("amount");
    static final Set<String> SHIFT = of("shift");
    static final Set<String> MOVE = of("move");
    static final Set<String> SPEND = of("spend");
    static final Set<String> RUN_UP = of("run-up");
    static final Set<String> GROWTH = of("growth");
    static final Set<String> FORECAST = of("forecast");
    static final Set<String> COMPARED = of("compared");
    static final Set<String> BETWEEN = of("between");
    static final Set<String> DIMENSION = of("dimension");
    static final Set<String> PAST = of("past");
    static final Set<String> PIECE = of("piece");
    static final Set<String> LEVEL = of("level");
    static final Set<String> SUM = of("sum");
    static final Set<String> RANK = of("rank");
    static final Set<String> LEAD_IN = of("lead-in");

    private ClaimWords() {}

    private static Set<String> of(String use) {
        return Lexicon.rows("claim-words").stream()
                .filter(row -> row.get(0).equals(use))
                .flatMap(row -> Lexicon.items(row, 1).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
