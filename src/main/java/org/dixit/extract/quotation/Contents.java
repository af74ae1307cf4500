package org.dixit.extract.quotation;

import java.util.List;
import java.util.Set;
import org.dixit.extract.document.Token;
import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.ReportingVerb;
import org.dixit.extract.lexicon.ReportingVerbs;
import org.jspecify.annotations.Nullable;

/** Finds where the words that a cue reports end. */
final class Contents {

    /** Behind a comma these lead back to the article's own account. */
    private static final Set<String> BREAKS =
            Set.of("while", "as", "after", "amid", "following", "despite", "prompting", "although", "though", "before");

    private static final int SHORT_REMARK = 7;

    private final Passage passage;
    private final NounPhrases phrases;
    private final Nominals nominals;
    private final Clauses clauses;
    private final Adjuncts adjuncts;
    private final List<Cue> cues;

    Contents(Passage passage, List<Cue> cues) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
        this.nominals = new Nominals(passage);
        this.clauses = new Clauses(passage);
        this.adjuncts = new Adjuncts(passage);
        this.cues = cues;
    }

    /** Where what a cue reports from a token on ends, at the latest where the clause ends that the cue itself stands in. */
    int end(Cue cue, int from) {
        int end = end(from);
        if (nominals.isRelative(cue.at() - 1) && !passage.is(cue.at() - 2, ",")) {
            return beforeMainVerb(from, end);
        }
        boolean leads = isLed(cue.at());
        if (!leads && !isWithinRelative(cue.at())) {
            return end;
        }
        for (int i = clauses.commaBehind(from); i >= 0 && i < end; i = clauses.commaBehind(i + 1)) {
            if (leads ? opensMainClause(i + 1) : passage.isVerb(clauses.pastAdverb(i + 1))) {
                return i;
            }
        }
        return end;
    }

    /** Whether a subject with its verb, or with a clause that describes it, begins at a token. */
    private boolean opensMainClause(int i) {
        Phrase subject = phrases.fullStartingAt(clauses.pastAdverb(i));
        int behind = clauses.pastAdverb(subject.end());
        boolean mistagged = ReportingVerbs.isForm(passage.at(behind - 1).lower()) && passage.is(behind, "that");
        return !subject.isEmpty() && (passage.isVerb(behind) || passage.is(behind, "who") || mistagged);
    }

    /** "The woman who said she was hurt has gone": before a second verb with no subject or conjunction of its own. */
    private int beforeMainVerb(int from, int to) {
        boolean complete = false;
        int relatives = 0;
        for (int i = from + 1; i < to; i++) {
            boolean closed = passage.at(i - 1).isTagged("NOUN", "PROPN")
                    || passage.at(i - 1).isTagged("VERB", "PRON")
                    || passage.at(i - 1).isTagged("ADJ");
            if (complete && closed && isSecondVerb(i)) {
                if (relatives == 0) {
                    return i;
                }
                relatives--;
            }
            relatives += nominals.isRelative(i) && passage.at(i - 1).isTagged("NOUN", "PROPN") ? 1 : 0;
            boolean opens = passage.at(i).isTagged("SCONJ", "CCONJ") || nominals.isRelative(i) || passage.is(i, ",");
            complete = !opens && (complete || isFullVerb(i));
        }
        return to;
    }

    /** An auxiliary, or a verb with an object: "was the harbour supported Ann Roe". */
    private boolean isSecondVerb(int i) {
        Token token = passage.at(i);
        boolean transitive = token.isTagged("VERB")
                && !token.lower().endsWith("ing")
                && !passage.isVerb(i - 1)
                && passage.at(i + 1).isTagged("PROPN", "DET");
        return token.isTagged("AUX") && !token.lower().startsWith("be") || transitive;
    }

    /** A verb that is no auxiliary of another. */
    private boolean isFullVerb(int i) {
        int next = i + 1;
        while (passage.at(next).isTagged("ADV", "PART")) {
            next++;
        }
        return passage.at(i).isTagged("VERB") || passage.at(i).isTagged("AUX") && !passage.isVerb(next);
    }

    /**
     * "When Ann Roe said that ..., he left", "Having said that ..., he left", "Conceding that ..., he left": a cue before
     * the main clause.
     */
    private boolean isLed(int cue) {
        boolean participle =
                passage.at(0).isTagged("VERB") || passage.at(0).lower().endsWith("ing") && cue <= 1;
        int comma = clauses.commaBehind(0);
        return Leads.before(passage, cue) >= 0 || participle && (comma < 0 || comma > cue);
    }

    /** "Ann Roe, who asked to ..., said": a cue in a relative clause between commas. */
    private boolean isWithinRelative(int cue) {
        for (int i = cue - 1; i > 0 && !passage.is(i, ","); i--) {
            if (nominals.isRelative(i) || passage.is(i, "whose")) {
                return passage.is(i - 1, ",");
            }
        }
        return false;
    }

    /** Where the content that begins at {@code from} ends: before the next report, the article's own remark, or the full stop. */
    int end(int from) {
        int last = passage.size();
        for (int i = from + 1; i < last; i++) {
            if (!passage.isQuoted(i) && stops(i, from)) {
                return i;
            }
        }
        return clauses.lastWord(last);
    }

    /** Where a noun phrase in a stretch ends: before a second verb of its subject, "announced the plan but declined to ...". */
    int endOfPhrase(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (isApposition(i)) {
                return i;
            }
            if (nominals.isRelative(i)) {
                return to;
            }
            if (passage.at(i).isTagged("CCONJ") && isVerbOfSubject(i + 1)) {
                return beforeConjunction(i);
            }
            boolean finite = passage.isVerb(i) && !passage.at(i).lower().endsWith("ing") && !passage.isQuoted(i);
            if (finite) {
                return passage.at(i - 1).isTagged("CCONJ") ? beforeConjunction(i - 1) : to;
            }
        }
        return to;
    }

    /** Whether a subject and its verb begin at a token: called it “old” and she left. */
    private boolean isVerbOfSubject(int i) {
        Phrase subject = phrases.fullStartingAt(i);
        return !subject.isEmpty()
                && passage.isVerb(subject.end())
                && !passage.at(subject.end()).lower().endsWith("ing");
    }

    private int beforeConjunction(int conjunction) {
        return passage.is(conjunction - 1, ",") ? conjunction - 1 : conjunction;
    }

    /** A comma behind quoted words and a remark on them: called it “a folly”, a word that stuck. */
    private boolean isApposition(int comma) {
        return passage.is(comma, ",")
                && !passage.isQuoted(comma)
                && passage.isQuoted(comma - 1)
                && passage.at(comma + 1).isTagged("DET");
    }

    private boolean stops(int i, int from) {
        if (closesWithComma(i - 1) && (isAddedCue(i) || passage.is(i, "according"))) {
            return true;
        }
        if (passage.is(i, ";") || passage.is(i, ":") && passage.isQuote(i + 1)) {
            return true;
        }
        if (passage.is(i, ",") || isDash(i)) {
            return stopsAtComma(i);
        }
        return (passage.is(i, "and") || passage.is(i, "but")) && isCoordinatedCue(i + 1, from);
    }

    /** A closing mark with a comma before it, as American papers write: called it "a fantasy," he said that ... */
    private boolean closesWithComma(int mark) {
        return passage.isQuoted(mark) && !passage.isQuote(mark) && passage.is(mark - 1, ",");
    }

    private boolean isDash(int i) {
        return (passage.is(i, "\u2013") || passage.is(i, "\u2014")) && passage.size() - i < SHORT_REMARK;
    }

    private boolean stopsAtComma(int i) {
        if (isDash(i)) {
            return true;
        }
        int next = passage.is(i + 1, "and") || passage.is(i + 1, "but") ? i + 2 : i + 1;
        String word = passage.at(next).lower();
        if (word.equals("according") || isAddedCue(next) || next > i + 1 && isOtherReport(next)) {
            return true;
        }
        int lead = word.equals("even") ? next + 1 : next;
        return next == i + 1
                && BREAKS.contains(passage.at(lead).lower())
                && passage.at(lead).isTagged("SCONJ", "ADP");
    }

    /** ", adding that", ", he added", ", she claimed that". */
    private boolean isAddedCue(int i) {
        Cue cue = cueAt(passage.at(i).isTagged("ADV", "AUX") ? i + 1 : i);
        if (cue != null) {
            return cue.verb().isGerund()
                    || isFurtherVerb(cue)
                    || passage.is(i - 1, "and")
                    || passage.is(i - 1, "but")
                    || isInvertedEnd(cue);
        }
        Cue said = cueOf(phrases.startingAt(i));
        if (said == null) {
            return false;
        }
        boolean closes = isEndOrComma(adjuncts.skipAdjuncts(said.end(), said.takes(Frame.LISTENER)));
        return said.takes(Frame.SAYS) && (closes || passage.is(said.end(), "that"))
                || said.takes(Frame.EVIDENCE) && closes;
    }

    /** ", called him “a fool” and left": one more verb of whoever speaks. */
    boolean isFurtherVerb(Cue cue) {
        return passage.is(cue.at() - 1, ",")
                && cue.verb().form() == ReportingVerb.Form.PAST
                && cue.takes(Frame.NOUN_PHRASE)
                && nominals.isObjectPronoun(cue.end());
    }

    /** ", and Bob Day said the road would follow", ", but the Greens accuse the council of ...". */
    private boolean isOtherReport(int i) {
        Phrase subject = phrases.fullStartingAt(i);
        Cue cue = cueOf(subject);
        return cue != null
                && !cue.verb().isGerund()
                && phrases.isActor(subject)
                && (cue.takes(Frame.SAYS) || !nominals.isSubjectPronoun(i) && cue.takes(Frame.NOUN_PHRASE));
    }

    /** The cue behind a subject, or its last word: "the court heard" may be taken for three nouns. */
    private @Nullable Cue cueOf(Phrase subject) {
        if (subject.isEmpty()) {
            return null;
        }
        int verb = passage.at(subject.end()).isTagged("AUX") ? subject.end() + 1 : subject.end();
        Cue behind = cueAt(verb);
        return behind != null || subject.end() - subject.start() < 2 ? behind : cueAt(subject.end() - 1);
    }

    /** "..., said Ann Roe, the mayor." */
    private boolean isInvertedEnd(Cue cue) {
        boolean finite =
                cue.verb().form() == ReportingVerb.Form.PAST || cue.verb().form() == ReportingVerb.Form.THIRD;
        Phrase subject = phrases.fullStartingAt(cue.end());
        return finite && cue.takes(Frame.SAYS) && !subject.isEmpty() && isEndOrComma(subject.end());
    }

    private boolean isEndOrComma(int i) {
        return i >= passage.size() - 1 || passage.is(i, ",") || passage.is(i, ".");
    }

    private boolean isCoordinatedCue(int i, int from) {
        Cue cue = cueAt(passage.at(i).isTagged("ADV") || passage.at(i).isTagged("AUX") ? i + 1 : i);
        return cue != null
                && (cue.takes(Frame.SAYS) || cue.takes(Frame.NOUN_PHRASE))
                && (cue.verb().form() == ReportingVerb.Form.PAST || cue.verb().form() == ReportingVerb.Form.THIRD)
                && i > from + 2;
    }

    private @Nullable Cue cueAt(int i) {
        for (Cue cue : cues) {
            if (cue.at() == i) {
                return cue;
            }
        }
        return null;
    }
}
