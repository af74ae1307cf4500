package org.dixit.extract.quotation;

import java.util.List;
import org.dixit.extract.lexicon.Actors;
import org.dixit.text.Span;

/** Reads "the agency reported, citing a police source": whoever is cited speaks, and the one who cites passes it on. */
final class Cited {

    /** So few words stand between a report and "citing". */
    private static final int FEW_WORDS = 6;

    private final Passage passage;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final Nominals nominals;
    private final List<Attribution> found;

    /**
     * @param found what was read of the passage before; reports that cite are put right in it
     */
    Cited(Passage passage, List<Attribution> found) {
        this.passage = passage;
        this.subjects = new Subjects(passage);
        this.phrases = new NounPhrases(passage);
        this.nominals = new Nominals(passage);
        this.found = found;
    }

    void read() {
        for (int i = 2; i < passage.size(); i++) {
            if (passage.is(i, "citing") && !passage.isQuoted(i)) {
                readCiting(i);
            }
        }
    }

    private void readCiting(int at) {
        Phrase source = subjects.after(at + 1);
        if (source != null && isSomebody(source)) {
            found.removeIf(report -> report.rule().equals("noun-phrase") && cueOf(report) == at);
            Span who = passage.span(source.start(), source.end());
            found.replaceAll(report -> isCiting(report, at) ? report.citing(who) : report);
        }
    }

    /** Whether a phrase turns on a name or a noun for somebody: not "citing the release of Ann Roe". */
    private boolean isSomebody(Phrase phrase) {
        int head = phrases.startingAt(phrase.start()).end() - 1;
        return passage.at(head).isTagged("PROPN")
                || Actors.isOne(passage.at(head).lower());
    }

    private boolean isCiting(Attribution report, int at) {
        int cue = cueOf(report);
        Span speaker = report.speaker();
        return speaker != null
                && !report.quoted()
                && !nominals.isSubjectPronoun(passage.indexOf(speaker.start()))
                && cue >= 0
                && cue < at
                && cue >= at - FEW_WORDS;
    }

    /** Index of the token with which the cue of a report begins, -1 if it has none. */
    private int cueOf(Attribution report) {
        Span cue = report.cue();
        return cue == null ? -1 : passage.indexOf(cue.start());
    }
}
