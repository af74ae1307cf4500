package org.dixit.divergence.flag;

import java.time.LocalDate;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Written;
import org.jspecify.annotations.Nullable;

/** Turns of phrase for flags. */
final class Wording {

    private Wording() {}

    /** "“at least 40”" */
    static String quoted(Figure figure) {
        return "“" + figure.innerWords() + "”";
    }

    /** "as of 5 May 2031", "reported on 5 May 2031", "on no known day". */
    static String when(Figure figure) {
        @Nullable LocalDate day = figure.day();
        if (day == null) {
            return "on no known day";
        }
        return (figure.isDayStated() ? "as of " : "reported on ") + Written.day(day);
    }

    static String outlet(Figure figure) {
        return figure.report().publisher() == null
                ? "An article of unknown publisher"
                : figure.report().publisherName();
    }

    /** The outlet within a sentence. */
    static String innerOutlet(Figure figure) {
        return figure.report().publisher() == null
                ? "an article of unknown publisher"
                : figure.report().publisherName();
    }
}
