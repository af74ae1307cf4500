package org.dixit.divergence;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose losses a claimant counts. */
public enum Stance {
    OWN_SIDE("counts its own side"),
    OTHER_SIDE("counts the other side"),
    /** One of several parties on another. */
    ANOTHER_PARTY("counts another party"),
    THIRD_PARTY("a third party"),
    UNKNOWN("");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    /** In plain English, empty where it is not known. */
    public String words() {
        return words;
    }

    /**
     * The stance of one who speaks for {@code affiliation} and counts {@code side}.
     *
     * @param parties the sides whose fighters are counted in the event; with fewer than two of them nobody knows who
     *     else is a party
     */
    public static Stance of(@Nullable Party affiliation, @Nullable String side, Set<String> parties) {
        if (affiliation == null || side == null) {
            return UNKNOWN;
        }
        String own = affiliation.name().toLowerCase(Locale.ROOT);
        if (own.equals(side.toLowerCase(Locale.ROOT))) {
            return OWN_SIDE;
        }
        if (parties.size() < 2) {
            return UNKNOWN;
        }
        if (parties.stream().noneMatch(party -> party.toLowerCase(Locale.ROOT).equals(own))) {
            return THIRD_PARTY;
        }
        return parties.size() == 2 ? OTHER_SIDE : ANOTHER_PARTY;
    }
}
