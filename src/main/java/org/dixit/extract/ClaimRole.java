package org.dixit.extract;

/** The part a figure plays beside others of its article. Only a TOTAL enters a series. */
public enum ClaimRole {
    TOTAL,
    /** "including 10 children" */
    PART,
    /** "another 20" */
    ADDITION,
    /** "up from 15" */
    EARLIER
}
