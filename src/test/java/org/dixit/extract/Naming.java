package org.dixit.extract;

/** How a quotation's speaker was told. */
enum Naming {
    RIGHT,
    WRONG,
    /** Left open. */
    UNKNOWN
}
