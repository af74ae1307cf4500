package org.dixit.review;

/** Who found a claim or quotation. */
public enum Origin {
    ENGINE,
    PERSON
}
