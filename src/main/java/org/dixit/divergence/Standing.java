package org.dixit.divergence;

/** What reviewers hold of a claim, as far as rule sets ask. */
public enum Standing {
    UNREVIEWED,
    /** A reviewer holds that the article says it. */
    REVIEWED,
    /** Independent evidence supports it. */
    CORROBORATED
}
