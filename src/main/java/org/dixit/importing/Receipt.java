package org.dixit.importing;

import org.jspecify.annotations.Nullable;

/**
 * What became of one thing that was brought in.
 *
 * @param name as whoever brought it calls it
 * @param outcome null if it was refused
 * @param reason why it was refused, a sentence; null if it was taken
 */
public record Receipt(
        String name, @Nullable Outcome outcome, @Nullable String reason) {

    static Receipt taken(String name, Outcome outcome) {
        return new Receipt(name, outcome, null);
    }

    static Receipt refused(String name, String reason) {
        return new Receipt(name, null, reason);
    }

    public boolean isRefused() {
        return reason != null;
    }
}
