package org.dixit.review;

/** What reviewers hold of a claim or quotation. For a quotation they judge whether it was said. */
public enum Status {
    UNREVIEWED,
    /** The article does say it; no view on whether it is true. */
    RECORDED,
    /** Independent evidence supports it; evidence required. */
    CORROBORATED,
    /** A named party or source contradicts it; its name is required. */
    DISPUTED,
    /** Looked for, can't be decided. */
    UNPROVEN,
    /** Evidence shows that it is wrong; evidence required. */
    REFUTED,
    /** The article does not say it. */
    MISEXTRACTED
}
