package org.dixit.review;

import java.util.Locale;

/** What waits in the review queue. */
public enum ItemKind {
    CLAIM(Subject.CLAIM, ClaimField.STATUS),
    QUOTATION(Subject.QUOTATION, QuotationField.STATUS);

    private final Subject<?> subject;
    private final Field<?> status;

    ItemKind(Subject<?> subject, Field<?> status) {
        this.subject = subject;
        this.status = status;
    }

    public Subject<?> subject() {
        return subject;
    }

    /** The field in which its status stands. */
    public Field<?> status() {
        return status;
    }

    /** Its word in addresses and forms: "claim". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its word in the paths of pages: "claims". */
    public String plural() {
        return word() + "s";
    }

    /**
     * The kind of a word or path, "claim" or "claims".
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ItemKind fromString(String word) {
        return valueOf((word.endsWith("s") ? word.substring(0, word.length() - 1) : word).toUpperCase(Locale.ROOT));
    }
}
