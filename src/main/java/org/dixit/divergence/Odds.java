package org.dixit.divergence;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.dixit.text.Capitalised;

/** What is at odds in a tally, in one breath: "Southmark: 498. Northmark: nearly 9,000. 18 times apart, reported the same day." */
public final class Odds {

    private Odds() {}

    /** The words for one tally; empty where its figures do not part. */
    public static Optional<String> of(Divergence divergence) {
        return divergence.spread().filter(Spread::isApart).map(Odds::words);
    }

    private static String words(Spread spread) {
        String apart = spread.ratioWords().map(times -> times + " times apart").orElse("None against some");
        return says(spread.smallest()) + says(spread.largest()) + apart + when(spread) + ".";
    }

    private static String says(Point point) {
        return Capitalised.of(point.voice().inFull()) + ": " + point.innerWords() + ". ";
    }

    private static String when(Spread spread) {
        Point one = spread.smallest();
        Point other = spread.largest();
        if (one.day() == null || other.day() == null) {
            return ", for days that are not known";
        }
        if (!spread.isSameDay()) {
            long days = Math.abs(ChronoUnit.DAYS.between(one.day(), Objects.requireNonNull(other.day())));
            return ", " + (days == 1 ? "a day" : days + " days") + " from each other";
        }
        if (one.isDayStated() != other.isDayStated()) {
            return ", possibly for the same day";
        }
        return one.isDayStated() ? ", for the same day" : ", reported the same day";
    }
}
