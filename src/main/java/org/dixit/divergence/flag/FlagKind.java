package org.dixit.divergence.flag;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be amiss among the figures of one tally, and with words that several articles quote. */
public enum FlagKind {
    CONTRADICTION("two claims exclude each other", "No number is allowed by both, for one day."),
    FALLING_TOTAL("falling total", "A claimant’s later total lies wholly below an earlier one."),
    NUMBER_DRIFT("number drift", "One claimant, one day, and different numbers in different outlets."),
    SLIP(
            "unit or scale slip",
            "The same digits 10, 100 or 1,000 times as large, in another unit, or for another harm."),
    LOST_ATTRIBUTION("lost attribution", "One outlet says as fact what another attributes."),
    LOST_BOUND("lost bound or hedge", "One outlet gives as exact what another bounds or doubts."),
    HEADLINE("headline against body", "The headline gives a number that no figure of its text bears out."),
    STALE("stale figure", "An outlet gives a claimant’s older figure though a newer one was out."),
    TWO_SPEAKERS("words given to two speakers", "Two articles quote the same words, and of two persons.");

    private final String label;
    private final String explained;

    FlagKind(String label, String explained) {
        this.label = label;
        this.explained = explained;
    }

    /** Those that figures of a tally can have. */
    public static List<FlagKind> ofFigures() {
        return Stream.of(values()).filter(kind -> kind != TWO_SPEAKERS).toList();
    }

    /** Its name on pages. */
    public String label() {
        return label;
    }

    /** What it means, in a sentence for readers. */
    public String explained() {
        return explained;
    }

    /** Its name in addresses and data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
