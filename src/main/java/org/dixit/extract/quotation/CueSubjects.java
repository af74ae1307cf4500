package org.dixit.extract.quotation;

import java.util.List;
import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.Papers;
import org.dixit.extract.lexicon.ReportingNouns;
import org.dixit.extract.lexicon.ReportingVerb;
import org.jspecify.annotations.Nullable;

/** Tells whose reporting verb it is: the subject before it or behind it, and through whom the words come. */
final class CueSubjects {

    private final Passage passage;
    private final List<Cue> cues;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final Nominals nominals;
    private final Clauses clauses;
    private final Contents contents;

    CueSubjects(Passage passage, List<Cue> cues, Contents contents) {
        this.passage = passage;
        this.cues = cues;
        this.subjects = new Subjects(passage);
        this.phrases = new NounPhrases(passage);
        this.nominals = new Nominals(passage);
        this.clauses = new Clauses(passage);
        this.contents = contents;
    }

    /** By whom a passive says it was said, right behind the cue or behind the words: "was called “a danger” by Ann Roe". */
    @Nullable
    Phrase agent(Cue cue, int behindWords) {
        int by = passage.is(cue.end(), "by") ? cue.end() : passage.is(behindWords, "by") ? behindWords : -1;
        return by < 0 ? null : phrases.fullStartingAt(by + 1);
    }

    /** Whether the subject stands behind the cue: "..., said Ann Roe". */
    boolean isInverted(Cue cue) {
        boolean finite =
                cue.verb().form() == ReportingVerb.Form.PAST || cue.verb().form() == ReportingVerb.Form.THIRD;
        boolean behind = passage.isQuoted(cue.at() - 1)
                || passage.is(cue.at() - 1, ",") && passage.isQuoted(cue.at() - 2)
                || endsClause(cue) && clauses.isMainClause(0, cue.at() - 1) && isLast(cue);
        int next = cue.end();
        boolean listener = cue.takes(Frame.LISTENER) && passage.is(cue.at() - 1, ",");
        return finite
                && behind
                && !listener
                && !isComparison(next)
                && cue.takes(Frame.SAYS)
                && nominals.isNominal(next)
                && !nominals.isRelative(next);
    }

    /** "said more than 300 people": a number, nobody. */
    private boolean isComparison(int i) {
        return (passage.is(i, "more") || passage.is(i, "fewer") || passage.is(i, "less")) && passage.is(i + 1, "than")
                || passage.at(i).isTagged("SYM");
    }

    /** Whether a comma stands before a cue, or was lost: "... claimed lives overnight said agency head Ann Roe". */
    private boolean endsClause(Cue cue) {
        if (passage.is(cue.at() - 1, ",") || !passage.lacksCommas() || cue.takes(Frame.LISTENER)) {
            return passage.is(cue.at() - 1, ",");
        }
        Phrase subject = inverted(cue);
        return subject != null
                && subject.end() >= clauses.lastWord(passage.size())
                && !passage.at(cue.end()).isTagged("PRON")
                && phrases.isActor(subject);
    }

    /** Whether only a name or description, and when and where, stands behind a cue. */
    private boolean isLast(Cue cue) {
        Phrase subject = inverted(cue);
        return subject != null
                && !passage.isVerb(subject.end())
                && !passage.isQuoted(subject.end())
                && !clauses.isClause(subject.start(), subject.end())
                && !isSubject(subject.end());
    }

    /** "said delays like hers were rare": a phrase that goes on to a verb is what is said, not who says it. */
    private boolean isSubject(int end) {
        int i = end;
        while (passage.at(i).isTagged("ADP") && phrases.startingAt(i + 1).end() > i + 1) {
            i = phrases.startingAt(i + 1).end();
        }
        return i > end && passage.at(i).isTagged("AUX");
    }

    /** The subject behind a cue, null if none is. */
    @Nullable
    Phrase inverted(Cue cue) {
        int from = cue.end();
        while (passage.at(from).isTagged("ADV")) {
            from++;
        }
        return subjects.after(from);
    }

    /** The subject of a cue that stands before it, null if none does. */
    @Nullable
    Phrase subjectOf(Cue cue) {
        if (isParticipialLead(cue)) {
            return MainSubject.behindLead(passage);
        }
        if (cue.verb().isGerund()) {
            return ofGerund(cue);
        }
        Phrase before = subjects.before(cue.at());
        return contents.isFurtherVerb(cue) && !phrases.isActor(before)
                ? MainSubject.first(passage, cue.at() - 1)
                : before;
    }

    /** "Conceding that ..., Ann Roe left", "Having said that ..., Ann Roe left". */
    private boolean isParticipialLead(Cue cue) {
        return cue.at() == 0 && cue.verb().isGerund() || cue.at() == 1 && passage.is(0, "having");
    }

    /** Whoever the main verb before a gerund belongs to: "Ann Roe went on, saying that ...". */
    private @Nullable Phrase ofGerund(Cue cue) {
        if (isAsSaying(cue)) {
            return quotedAsSaying(cue);
        }
        int before = cue.at() - 1;
        while (passage.at(before).isTagged("ADV")) {
            before--;
        }
        if (isObserved(before)) {
            return subjects.before(before);
        }
        if (passage.at(before).isTagged("AUX")) {
            return subjects.before(cue.at());
        }
        before = subjects.behindNominal(before + 1) - 1;
        if (passage.at(before).isTagged("NOUN", "PROPN")) {
            Phrase own = ofPlace(phrases.endingAt(before + 1));
            if (isListener(own)) {
                return ofMainVerb(cue);
            }
            return phrases.isVoice(own) ? issuer(own) : ofVerbBefore(own, cue);
        }
        return ofMainVerb(cue);
    }

    /** "a message on the board saying": the message, not the board; any other phrase as it is. */
    private Phrase ofPlace(Phrase own) {
        int preposition = own.start() - 1;
        boolean placed =
                passage.is(preposition, "on") || passage.is(preposition, "in") || passage.is(preposition, "at");
        Phrase paper = placed ? phrases.endingAt(preposition) : own;
        return !paper.isEmpty() && isPaper(paper) ? paper : own;
    }

    /** Whether a phrase is for what somebody said or wrote: "a statement", "a message". */
    private boolean isPaper(Phrase phrase) {
        String noun = passage.at(phrase.end() - 1).lower();
        return ReportingNouns.isOne(noun) || Papers.isOne(noun);
    }

    /** "Ann Roe could be heard saying", "was filmed saying". */
    private boolean isObserved(int verb) {
        return switch (passage.at(verb).lower()) {
            case "heard", "seen", "filmed", "recorded", "caught", "shown", "overheard" -> passage.isVerb(verb);
            default -> false;
        };
    }

    /** "Ann Roe sent a string of flowers on Friday saying ...": what can't speak was sent by whoever does. */
    private @Nullable Phrase ofVerbBefore(Phrase own, Cue cue) {
        Phrase subject = subjects.before(Math.max(0, verbBefore(own.start())));
        return subject != null && phrases.isActor(subject) ? subject : ofMainVerb(cue);
    }

    /** "Ann Roe emailed residents saying ...", "Ann Roe wrote to the bank calling for ...": who is spoken to does not speak. */
    private boolean isListener(Phrase phrase) {
        int to = phrase.start() - 1;
        boolean sent = passage.is(to, "to")
                && (ReportingNouns.isOne(passage.at(to - 1).lower())
                        || cues.stream().anyMatch(cue -> cue.end() == to));
        return sent
                || cues.stream()
                        .anyMatch(cue -> cue.end() == phrase.start()
                                && !cue.takes(Frame.EVIDENCE)
                                && !cue.verb().isGerund());
    }

    /** "Ann Roe issued a statement saying", "In a statement saying ..., Ann Roe ...": the statement is hers. */
    private @Nullable Phrase issuer(Phrase own) {
        boolean paper =
                !own.isEmpty() && ReportingNouns.isOne(passage.at(own.end() - 1).lower());
        boolean issued = passage.at(own.start() - 1).isTagged("VERB");
        Phrase author = paper && issued ? subjects.before(own.start() - 1) : null;
        if (paper && !issued && passage.at(0).isTagged("ADP")) {
            author = MainSubject.behindLead(passage);
        }
        return author != null ? author : own.isEmpty() ? null : own;
    }

    private @Nullable Phrase ofMainVerb(Cue cue) {
        for (int i = cues.indexOf(cue) - 1; i >= 0; i--) {
            Cue before = cues.get(i);
            if (!before.verb().isGerund() && before.takes(Frame.SAYS) && !nominals.isRelative(before.at() - 1)) {
                Phrase subject = isInverted(before) ? inverted(before) : subjects.before(before.at());
                if (subject != null) {
                    return subject;
                }
            }
        }
        return phrases.firstSubject(cue.at());
    }

    /** "quoted ... as saying": what is said follows the second verb. */
    boolean isQuoting(Cue cue) {
        return cues.stream()
                .anyMatch(
                        later -> later.at() > cue.at() && isAsSaying(later) && verbBefore(later.at() - 1) == cue.at());
    }

    /** "as saying". */
    boolean isAsSaying(Cue cue) {
        return cue.verb().isGerund() && passage.is(cue.at() - 1, "as");
    }

    /** Who passes on what another says: "state radio quoted Ann Roe as saying", "she was quoted by the paper as saying". */
    @Nullable
    Phrase goBetween(@Nullable Cue cue) {
        if (cue == null || !isAsSaying(cue)) {
            return null;
        }
        int quoting = verbBefore(cue.at() - 1);
        if (passage.is(quoting + 1, "by")) {
            return phrases.fullStartingAt(quoting + 2);
        }
        return quotedOne(quoting, cue) == null ? null : subjects.before(quoting);
    }

    /** The last full verb before an index, -1 if there is none. */
    private int verbBefore(int index) {
        int i = index - 1;
        while (i >= 0 && (!passage.isVerb(i) || passage.at(i).isTagged("AUX"))) {
            i--;
        }
        return i;
    }

    /** Who is named between "quoted" and "as saying", null if nobody is. */
    private @Nullable Phrase quotedOne(int quoting, Cue cue) {
        Phrase object = quoting < 0 ? null : subjects.after(quoting + 1);
        if (object == null) {
            return null;
        }
        int end = passage.is(object.end(), ",") ? object.end() + 1 : object.end();
        return end == cue.at() - 1 ? object : null;
    }

    /** "Ann Roe was quoted as saying", "state radio quoted Ann Roe as saying": she speaks in both. */
    private @Nullable Phrase quotedAsSaying(Cue cue) {
        int quoting = verbBefore(cue.at() - 1);
        Phrase object = quotedOne(quoting, cue);
        return object != null || quoting < 0 ? object : subjects.before(quoting);
    }
}
