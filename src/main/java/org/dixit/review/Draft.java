package org.dixit.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer entered and could not be taken yet, so that they lose nothing.
 *
 * @param value the status or value they chose
 * @param input the input that must be mended; null if none
 * @param message how to mend it, or what stood in the way; null if nothing did
 * @param since what others decided in the meantime, oldest first
 */
public record Draft(
        @Nullable String value,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable String input,
        @Nullable String message,
        List<DecisionEntry> since) {

    /** Nothing entered yet. */
    public static final Draft NONE = new Draft(null, null, null, null, null, List.of());

    static Draft refused(
            @Nullable String value, @Nullable String note, @Nullable String evidence, InvalidValueException e) {
        return new Draft(value, note, evidence, e.input(), e.getMessage(), List.of());
    }

    static Draft late(
            @Nullable String value, @Nullable String note, @Nullable String evidence, List<DecisionEntry> since) {
        return new Draft(
                value,
                note,
                evidence,
                null,
                since.isEmpty()
                        ? "The program read this article anew while you looked at it."
                        : "Someone decided on this while you looked at it.",
                since);
    }

    /** Whether this input is the one to be mended. */
    public boolean concerns(String name) {
        return name.equals(input);
    }
}
