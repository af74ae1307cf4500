package org.dixit.extract.lexicon;

import java.util.EnumSet;
import java.util.Set;

/** What may stand beside a reporting verb; the letters are those of {@code lexicon/reporting-verbs.txt}. */
public enum Frame {
    /** Reports as strongly as "say". */
    SAYS('s'),
    QUOTATION('q'),
    /** A clause, with or without "that". */
    CLAUSE('c'),
    /** A clause behind "that" alone: "held that", but not "held a meeting". */
    THAT_CLAUSE('d'),
    /** A listener before the clause: "told reporters that". */
    LISTENER('o'),
    /** whether, how, what ... */
    QUESTION('w'),
    TO_DO('t'),
    /** "urged them to". */
    SOMEBODY_TO_DO('p'),
    NOUN_PHRASE('n'),
    /** Thought rather than said. */
    THOUGHT('k'),
    /** A paper may be its subject: "the report shows". */
    EVIDENCE('e');

    private final char letter;

    Frame(char letter) {
        this.letter = letter;
    }

    static Set<Frame> of(String letters) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (Frame frame : values()) {
            if (letters.indexOf(frame.letter) >= 0) {
                frames.add(frame);
            }
        }
        return frames;
    }
}
