package org.dixit.review;

/** What was entered can't be taken; the message says what is wrong with it and how to mend it. */
public final class InvalidValueException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String input;

    /** @param input the input that it is about: "value", "note", "evidence" ... */
    public InvalidValueException(String input, String message) {
        super(message);
        this.input = input;
    }

    /** A value that a field can't take. */
    public static InvalidValueException of(String message) {
        return new InvalidValueException("value", message);
    }

    public String input() {
        return input;
    }

    /** The same, told as of an input of another name. */
    public InvalidValueException at(String otherInput) {
        return new InvalidValueException(otherInput, String.valueOf(getMessage()));
    }
}
