package org.dixit.review;

import java.util.Locale;

/** What reviewers hold of a claim or quotation. For a quotation they judge whether it was said. */
public enum Status {
    UNREVIEWED,
    /** The article does say it; no view on whether it is true. */
    RECORDED,
    /** Independent evidence supports it; evidence required. */
    CORROBORATED,
    /** A named party or source contradicts it; its name is required. */
    DISPUTED,
    /** Looked for, can't be decided. */
    UNPROVEN,
    /** Evidence shows that it is wrong; evidence required. */
    REFUTED,
    /** The article does not say it. */
    MISEXTRACTED;

    static final Format<Status> FORMAT = Format.oneOf(Status.class);

    /** Whether it says that the article was read rightly. */
    public boolean holdsReadingRight() {
        return this != UNREVIEWED && this != MISEXTRACTED;
    }

    public boolean needsEvidence() {
        return this == CORROBORATED || this == REFUTED;
    }

    public boolean needsNote() {
        return this == DISPUTED;
    }

    /**
     * Checks that an act which wants a status gives what that status asks for.
     *
     * @throws InvalidValueException if evidence or note is missing
     */
    static void check(Act act) {
        if (act.value() == null) {
            throw InvalidValueException.of("Choose a status.");
        }
        Status wanted = FORMAT.parse().apply(act.value());
        if (wanted.needsEvidence() && act.evidence() == null) {
            throw new InvalidValueException(
                    "evidence",
                    "“" + wanted.words() + "” needs evidence: give the address of a source other than the article.");
        }
        if (wanted.needsNote() && act.note() == null) {
            throw new InvalidValueException(
                    "note", "“" + wanted.words() + "” needs a note: name the party or source that contradicts it.");
        }
    }

    /** The status as pages write it. */
    public String words() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
