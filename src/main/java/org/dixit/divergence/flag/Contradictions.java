package org.dixit.divergence.flag;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Pair;
import org.dixit.divergence.Written;
import org.dixit.text.Capitalised;

/** Two claimants' latest figures for one day, of which one at most can hold. */
final class Contradictions {

    private Contradictions() {}

    static Stream<Flag> in(Divergence divergence) {
        return divergence.pairs().stream().filter(Pair::isExcluding).map(Contradictions::flag);
    }

    private static Flag flag(Pair pair) {
        Figure one = pair.one().first();
        Figure other = pair.other().first();
        LocalDate day = Objects.requireNonNull(one.day());
        String words = side(one) + " and " + side(other) + ", for " + Written.day(day) + ", can’t both hold"
                + (pair.certain() ? "." : ", if both are for that day.");
        return new Flag(FlagKind.CONTRADICTION, Capitalised.of(words), pair.certain(), List.of(one, other));
    }

    private static String side(Figure figure) {
        return Wording.quoted(figure) + " by " + figure.voice().inFull();
    }
}
