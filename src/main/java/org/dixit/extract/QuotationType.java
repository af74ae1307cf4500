package org.dixit.extract;

/** How words are given as another's. */
public enum QuotationType {
    /** A whole utterance in quotation marks. */
    DIRECT,
    /** An attributed clause with quotation marks around a part of it. */
    MIXED,
    /** Reported speech without quotation marks. */
    INDIRECT
}
