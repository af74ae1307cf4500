package org.dixit.extract;

/** What kind of voice a speaker is. */
public enum SpeakerKind {
    PERSON,
    ORGANISATION,
    /** A state, or the capital or palace that stands for it. */
    GOVERNMENT,
    /** Known by a description alone ("a senior defence official", "residents"). */
    ANONYMOUS
}
