package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;

/** Finds the reporting verbs of a passage outside its quotation marks. */
final class Cues {

    private final Passage passage;

    private Cues(Passage passage) {
        this.passage = passage;
    }

    static List<Cue> in(Passage passage) {
        Cues finder = new Cues(passage);
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.isQuoted(i)) {
                finder.addTo(cues, i);
            }
        }
        return cues;
    }

    private void addTo(List<Cue> cues, int i) {
        ReportingVerb verb =
                ReportingVerbs.find(passage.at(i).lower(), passage.at(i + 1).lower());
        if (verb != null && isVerb(i, verb)) {
            cues.add(new Cue(i, i + (verb.particle() == null ? 1 : 2), verb));
        }
    }

    private boolean isVerb(int i, ReportingVerb verb) {
        String lemma = verb.lemma();
        if (passage.at(i - 1).isTagged("DET")
                || passage.is(i - 1, "'s") && passage.at(i).isTagged("NOUN")) {
            return false;
        }
        boolean speech = lemma.equals("say") || lemma.equals("tell");
        boolean verbal =
                passage.at(i).isTagged("VERB") || speech && !passage.at(i).isTagged("NOUN");
        return verbal || isMistagged(i, verb);
    }

    /** Next to a quotation a verb of saying is often taken for a name or a noun. */
    private boolean isMistagged(int i, ReportingVerb verb) {
        boolean finite = verb.form() == ReportingVerb.Form.PAST || verb.form() == ReportingVerb.Form.THIRD;
        boolean beside = passage.isQuote(i - 1)
                || passage.isQuote(i + 1)
                || passage.is(i + 1, ":")
                || passage.isQuote(i + 2) && passage.is(i + 1, ",");
        boolean led =
                passage.at(i - 1).isTagged("PROPN", "PRON") && passage.is(i + 1, "that") && verb.takes(Frame.CLAUSE);
        boolean named =
                passage.at(i - 1).isTagged("PROPN", "PRON") && passage.isQuote(i - 2) && verb.takes(Frame.QUOTATION);
        boolean gerund = verb.isGerund()
                && (verb.takes(Frame.SAYS) || verb.takes(Frame.NOUN_PHRASE))
                && passage.at(i - 1).isTagged("PROPN");
        return finite && (beside && verb.takes(Frame.QUOTATION) || led || named) || gerund;
    }
}
