package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.lexicon.ReportingNouns;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of nouns: "the mayor's warning that ...", "her claim that ...". */
final class ReportingNounClauses {

    private final Passage passage;
    private final NounPhrases phrases;
    private final Contents contents;

    ReportingNounClauses(Passage passage, Contents contents) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
        this.contents = contents;
    }

    /** "the mayor's warning that ...", "her claim that ...", "her answer was that ...". */
    List<Attribution> read() {
        List<Attribution> found = new ArrayList<>();
        for (int i = 1; i < passage.size(); i++) {
            boolean noun = ReportingNouns.isOne(passage.at(i).lower()) && !passage.isQuoted(i);
            int that = noun ? thatBehind(i) : -1;
            Phrase owner = that < 0 ? null : ownerOf(i);
            if (owner != null) {
                int end = contents.end(that);
                found.add(Attribution.of(
                        List.of(passage.span(that, end)),
                        passage.span(i, i + 1),
                        passage.spanOf(owner),
                        false,
                        "noun-clause",
                        0.8));
            }
        }
        return found;
    }

    /** Index of "that" behind a noun, or behind "is" or "was" and an adverb; -1 if there is none. */
    private int thatBehind(int noun) {
        int i = noun + 1;
        if (passage.is(i, "is") || passage.is(i, "was")) {
            i = passage.at(i + 1).isTagged("ADV") ? i + 2 : i + 1;
        }
        return passage.is(i, "that") ? i : -1;
    }

    private @Nullable Phrase ownerOf(int noun) {
        int i = noun - 1;
        while (i > 0 && passage.at(i).isTagged("ADJ", "NOUN")) {
            i--;
        }
        if (passage.is(i, "his") || passage.is(i, "her") || passage.is(i, "their") || passage.is(i, "its")) {
            return new Phrase(i, i + 1);
        }
        Phrase owner = passage.is(i, "'s") || passage.is(i, "'") ? phrases.endingAt(i) : null;
        return owner == null || owner.isEmpty() ? null : owner;
    }
}
