package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.ReportingNouns;
import org.dixit.extract.lexicon.ReportingVerb;
import org.dixit.extract.lexicon.ReportingVerbs;

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
                || passage.is(i - 1, "'s") && (passage.at(i).isTagged("NOUN") || isParticipleOfNoun(i, verb))) {
            return false;
        }
        if (lemma.equals("know") && passage.is(i + 1, "as")) {
            return false;
        }
        if (lemma.equals("call") && isNaming(i)) {
            return false;
        }
        if (isTitle(i, verb)) {
            return false;
        }
        boolean speech = lemma.equals("say") || lemma.equals("tell");
        if (!speech && isAttribute(i, verb)) {
            return false;
        }
        boolean verbal =
                passage.at(i).isTagged("VERB") || speech && !passage.at(i).isTagged("NOUN");
        return verbal || isMistagged(i, verb);
    }

    /** "Asked on Friday, state labour minister Ann Roe ...": behind a comma no verb without an ending stands before a noun. */
    private boolean isTitle(int i, ReportingVerb verb) {
        return verb.form() == ReportingVerb.Form.BASE
                && passage.is(i - 1, ",")
                && passage.at(i + 1).isTagged("NOUN", "PROPN");
    }

    /** "Testland's ruling party". */
    private boolean isParticipleOfNoun(int i, ReportingVerb verb) {
        return verb.isGerund()
                && passage.at(i - 1).isTagged("PART")
                && passage.at(i + 1).isTagged("NOUN");
    }

    /** "a man called Roe said": no report, but a name, since another verb follows it. */
    private boolean isNaming(int i) {
        int behind = i + 1;
        while (passage.at(behind).isTagged("PROPN")) {
            behind++;
        }
        return behind > i + 1 && passage.at(i - 1).isTagged("NOUN", "NUM") && passage.isVerb(behind);
    }

    /** "a hurriedly called meeting": a participle before the noun it describes. */
    private boolean isAttribute(int i, ReportingVerb verb) {
        if (verb.form() == ReportingVerb.Form.BASE || verb.form() == ReportingVerb.Form.THIRD) {
            return false;
        }
        int before = i - 1;
        while (passage.at(before).isTagged("ADV", "ADJ")) {
            before--;
        }
        boolean possessive = passage.at(before).isTagged("PRON")
                && (passage.is(before, "his") || passage.is(before, "their") || passage.is(before, "its"));
        return (passage.at(before).isTagged("DET") || possessive)
                && passage.at(i + 1).isTagged("NOUN", "ADJ");
    }

    /** "The paper on its site states that", "officials affirm that": the only verb of its clause, taken for a noun. */
    private boolean isMainVerb(int i, ReportingVerb verb) {
        boolean clausal = verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT_CLAUSE) || verb.takes(Frame.EVIDENCE);
        boolean third = verb.form() == ReportingVerb.Form.THIRD
                && !ReportingNouns.isOne(passage.at(i).lower())
                && !passage.at(i - 1).isTagged("DET", "NUM")
                && !passage.at(i - 1).isTagged("ADJ", "ADP");
        boolean plural = verb.form() == ReportingVerb.Form.BASE
                && passage.at(i - 1).isTagged("NOUN")
                && passage.at(i - 1).lower().endsWith("s");
        if (!third && !plural || !clausal || !passage.is(i + 1, "that") || passage.isVerb(i + 2)) {
            return false;
        }
        int start = i - 1;
        while (start >= 0 && !passage.is(start, ",") && !passage.at(start).isTagged("CCONJ")) {
            if (passage.isVerb(start)) {
                return false;
            }
            start--;
        }
        return i > 0;
    }

    /** "The road is closed, the agency adds." */
    private boolean closesReport(int i) {
        boolean last = i + 1 >= passage.size() || passage.is(i + 1, ".") && i + 2 >= passage.size();
        Phrase subject = last ? new NounPhrases(passage).endingAt(i) : new Phrase(0, 0);
        return !subject.isEmpty() && passage.is(subject.start() - 1, ",");
    }

    /** Next to a quotation a verb of saying is often taken for a name or a noun. */
    private boolean isMistagged(int i, ReportingVerb verb) {
        boolean finite = verb.form() == ReportingVerb.Form.PAST || verb.form() == ReportingVerb.Form.THIRD;
        boolean beside = passage.isQuote(i - 1)
                || passage.isQuote(i + 1)
                || passage.is(i + 1, ":")
                || passage.isQuote(i + 2) && passage.is(i + 1, ",");
        boolean led = passage.at(i - 1).isTagged("PROPN", "PRON")
                && passage.is(i + 1, "that")
                && (verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT_CLAUSE));
        boolean named =
                passage.at(i - 1).isTagged("PROPN", "PRON") && passage.isQuote(i - 2) && verb.takes(Frame.QUOTATION);
        boolean gerund = verb.isGerund()
                && (verb.takes(Frame.SAYS) || verb.takes(Frame.NOUN_PHRASE))
                && (passage.at(i - 1).isTagged("PROPN")
                        || passage.isVerb(i - 1) && passage.is(i + 1, ":")
                        || passage.is(i - 1, ",") && (beside || passage.is(i + 1, "that")));
        boolean reports = verb.takes(Frame.SAYS) && verb.takes(Frame.CLAUSE) || verb.takes(Frame.EVIDENCE);
        boolean closing = finite && reports && closesReport(i);
        boolean phrasal = finite
                && verb.particle() != null
                && verb.takes(Frame.QUOTATION)
                && passage.at(i - 1).isCapitalised();
        return finite && (beside && verb.takes(Frame.QUOTATION) || led || named)
                || gerund
                || phrasal
                || closing
                || isMainVerb(i, verb);
    }
}
