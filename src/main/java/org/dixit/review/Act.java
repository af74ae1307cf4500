package org.dixit.review;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wants to stand in a field, and why. Blank counts as nothing.
 *
 * @param value the new value as the field writes it; null for nothing
 * @param note at most {@value #LONGEST} characters
 * @param evidence an http or https address of at most {@value #LONGEST} characters
 * @param expectedRevision the revision at which they saw the thing they decide on
 * @throws InvalidValueException if the note or evidence can't be taken
 */
public record Act(
        @Nullable String value,
        @Nullable String note,
        @Nullable String evidence,
        int expectedRevision) {

    private static final int LONGEST = 2000;

    public Act {
        value = stripped(value);
        note = stripped(note);
        evidence = stripped(evidence);
        if (note != null && note.length() > LONGEST) {
            throw new InvalidValueException("note", "The note has " + note.length() + " characters; keep it to 2,000.");
        }
        if (evidence != null && (evidence.length() > LONGEST || !isWebAddress(evidence))) {
            throw new InvalidValueException(
                    "evidence",
                    "“" + evidence + "” is no address of evidence: give one that begins with https:// or http://.");
        }
    }

    /** A new value, without note and evidence. */
    public static Act of(@Nullable String value, int expectedRevision) {
        return new Act(value, null, null, expectedRevision);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
