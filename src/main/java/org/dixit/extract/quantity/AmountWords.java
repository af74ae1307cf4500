package org.dixit.extract.quantity;

import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extract.lexicon.Lexicon;

/** The words of {@code amount-words.txt}. */
final class AmountWords {

    static final Set<String> CHANGE = of("change");
    static final Set<String> CLIMB = of("climb");
    static final Set<String> DISPUTE = of("dispute");
    static final Set<String> AFTER_SCORES = of("after-scores");
    static final Set<String> NO_SHARE = of("no-share");
    static final Set<String> BEFORE_WHOLE = of("before-whole");
    static final Set<String> BEFORE_ONE = of("before-one");
    static final Set<String> AFTER_NO = of("after-no");
    static final Set<String> BEFORE_YEAR = of("before-year");

    private AmountWords() {}

    private static Set<String> of(String use) {
        return Lexicon.rows("amount-words").stream()
                .filter(row -> row.get(0).equals(use))
                .flatMap(row -> Lexicon.items(row, 1).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
