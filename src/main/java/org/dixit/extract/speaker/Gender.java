package org.dixit.extract.speaker;

/** What a title, first name or role tells of its bearer. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** From the letter of a lexicon: m, f, anything else unknown. */
    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    boolean agreesWith(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
