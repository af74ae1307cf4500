package org.dixit.importing;

/** Says why something can't be taken in, in words for whoever brought it: what is wrong, and what would mend it. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RefusedException(String reason) {
        super(reason);
    }

    /** The reason: a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
