package org.dixit.extract.quotation;

import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.ReportingVerb;
import org.jspecify.annotations.Nullable;

/** Tells reporting verbs that report nothing: "should have said", "was told", what the writer thinks, what is asked. */
final class Unsaid {

    private final Passage passage;

    Unsaid(Passage passage) {
        this.passage = passage;
    }

    /** Whether a cue reports nothing. */
    boolean isOne(Cue cue, @Nullable Phrase subject) {
        return !cue.takes(Frame.SAYS) && (isUnreal(cue) || isOwnVoice(subject) || isAsked())
                || isUnsaid(cue)
                || isNobody(subject);
    }

    /** "Nobody says", "no one had said". */
    private boolean isNobody(@Nullable Phrase subject) {
        return subject != null
                && (passage.is(subject.start(), "nobody")
                        || passage.is(subject.start(), "none")
                        || passage.is(subject.start(), "no") && passage.is(subject.start() + 1, "one"));
    }

    /** "to show", "would find": nobody has shown or found it. */
    private boolean isUnreal(Cue cue) {
        int before = pastNegation(cue.at() - 1);
        boolean modal = passage.at(before).isTagged("AUX")
                && cue.verb().form() == ReportingVerb.Form.BASE
                && !passage.at(before).lower().startsWith("d");
        return passage.is(before, "to") || modal;
    }

    /** Going back from an index, the first token that is no adverb or negation. */
    private int pastNegation(int index) {
        int i = index;
        while (passage.at(i).isTagged("ADV") || passage.is(i, "n't") || passage.is(i, "not")) {
            i--;
        }
        return i;
    }

    /** "should have said", "could say": what was not said. */
    private boolean isUnsaid(Cue cue) {
        int before = cue.at() - 1;
        while (passage.at(before).isTagged("ADV") || passage.is(before, "have") || passage.is(before, "not")) {
            before--;
        }
        return passage.is(before, "should")
                || passage.is(before, "could")
                || passage.is(before, "might")
                || passage.is(before, "must");
    }

    /** Whether the passage is a question of the article's own. */
    private boolean isAsked() {
        return passage.size() > 0 && passage.is(passage.size() - 1, "?");
    }

    /** What the writer or anybody thinks is no report. */
    private boolean isOwnVoice(@Nullable Phrase subject) {
        return subject != null
                && switch (passage.at(subject.start()).lower()) {
                    case "one" -> subject.end() - subject.start() == 1;
                    case "i", "we", "you", "none", "nobody", "everyone", "anyone", "this", "these", "that", "those" ->
                        true;
                    default -> false;
                };
    }

    /** "was told", "is expected": whoever says it is not the subject. */
    boolean isPassive(Cue cue) {
        if (cue.verb().form() != ReportingVerb.Form.PAST && cue.verb().form() != ReportingVerb.Form.PARTICIPLE) {
            return false;
        }
        if (passage.is(cue.end(), "by") && passage.at(cue.at() - 1).isTagged("NOUN", "PROPN")) {
            return true;
        }
        if (passage.is(cue.end(), "of") && !cue.takes(Frame.SAYS)) {
            return true;
        }
        return isPassiveForm(cue);
    }

    /** "was told": a participle behind a form of "be". */
    boolean isPassiveForm(Cue cue) {
        if (cue.verb().form() != ReportingVerb.Form.PAST && cue.verb().form() != ReportingVerb.Form.PARTICIPLE) {
            return false;
        }
        return switch (passage.at(pastNegation(cue.at() - 1)).lower()) {
            case "is", "are", "was", "were", "be", "been", "being", "get", "got", "'s", "'re" -> true;
            default -> false;
        };
    }
}
