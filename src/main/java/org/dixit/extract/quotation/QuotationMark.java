package org.dixit.extract.quotation;

/**
 * One quotation mark as it stands in its block, by what is beside it.
 *
 * @param start its first character
 * @param end behind its last one: two single marks may stand for a double one
 * @param shape what it can do
 * @param doubtful whether it may be no quotation mark at all: inches, a possessive, a dropped letter
 */
record QuotationMark(int start, int end, Shape shape, boolean doubtful) {

    enum Shape {
        OPENS,
        CLOSES,
        /** Opens where nothing is open, closes where something is. */
        EITHER
    }

    boolean opens() {
        return shape == Shape.OPENS;
    }

    /** Whether it closes what is open. */
    boolean closes() {
        return shape != Shape.OPENS;
    }
}
