package org.dixit.extract.quotation;

/**
 * A run of tokens of a passage.
 *
 * @param start index of the first token
 * @param end index behind the last
 */
record Phrase(int start, int end) {

    boolean isEmpty() {
        return start >= end;
    }
}
