package org.dixit.commandline;

/** An article or file that can't be read; the message tells why and how to mend it. */
final class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableInput(String reason) {
        super(reason);
    }
}
