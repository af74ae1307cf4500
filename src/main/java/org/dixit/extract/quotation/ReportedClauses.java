package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.Papers;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what is reported in a clause: "said that ...", "asked whether ...", "vowed to ...", "The bridge, she said, ...". */
final class ReportedClauses {

    private final Passage passage;
    private final List<Cue> cues;
    private final CueSubjects speakers;
    private final NounPhrases phrases;
    private final Nominals nominals;
    private final Adjuncts adjuncts;
    private final Clauses clauses;
    private final Contents contents;
    private final Unsaid unsaid;
    private final Hearings hearings;
    private final ClausesBefore before;
    private final List<Attribution> found = new ArrayList<>();

    ReportedClauses(Passage passage, List<Cue> cues, CueSubjects speakers, Contents contents) {
        this.passage = passage;
        this.cues = cues;
        this.speakers = speakers;
        this.phrases = new NounPhrases(passage);
        this.nominals = new Nominals(passage);
        this.adjuncts = new Adjuncts(passage);
        this.clauses = new Clauses(passage);
        this.contents = contents;
        this.unsaid = new Unsaid(passage);
        this.hearings = new Hearings(passage);
        this.before = new ClausesBefore(passage, cues, speakers, contents);
    }

    List<Attribution> read() {
        for (Cue cue : cues) {
            readClause(cue);
        }
        if (passage.lacksCommas()) {
            dropWithinClosed();
        }
        return found;
    }

    /** Where a report ends its sentence without a comma, no noun phrase of the words before reaches over it. */
    private void dropWithinClosed() {
        List<Attribution> closing = found.stream()
                .filter(report -> report.rule().equals("clause-before"))
                .toList();
        found.removeIf(weak -> weak.rule().equals("noun-phrase")
                && closing.stream().anyMatch(report -> holdsCue(weak.span(), report)));
    }

    private static boolean holdsCue(Span words, Attribution report) {
        Span cue = report.cue();
        return cue != null && words.covers(cue);
    }

    private void readClause(Cue cue) {
        if (speakers.isQuoting(cue)) {
            return;
        }
        Phrase before = speakers.subjectOf(cue);
        if (before != null && hearings.isOne(cue, before)) {
            readHearing(cue, before);
        } else if (unsaid.isPassive(cue)) {
            addFrom(cue);
        } else {
            readSaid(cue);
        }
    }

    private void readSaid(Cue cue) {
        boolean inverted = speakers.isInverted(cue);
        Phrase subject = inverted ? speakers.inverted(cue) : speakers.subjectOf(cue);
        if (unsaid.isOne(cue, subject)) {
            return;
        }
        int from = inverted && subject != null ? subject.end() : cue.end();
        int start = adjuncts.skipParenthesis(adjuncts.skipAdjuncts(from, cue.takes(Frame.LISTENER) && !inverted));
        if (isComment(cue, subject, start)) {
            add(cue, subject, start + 1, contents.end(start + 1), "as-clause", 0.8);
        } else if (clauses.isEnd(start)
                || passage.is(start, ";")
                || passage.is(start, ",") && !passage.isQuote(start + 1)
                || inverted && passage.is(start, "who")
                || isClosed(cue, start)) {
            before.read(cue, subject, inverted, start).ifPresent(found::add);
        } else if (!passage.isQuote(start) && !(passage.is(start, ":") || passage.is(start, ","))) {
            addAfter(cue, subject, from, start);
        } else if (passage.is(start, ":") && !passage.isQuote(start + 1) && cue.takes(Frame.SAYS)) {
            add(cue, subject, start + 1, clauses.lastWord(passage.size()), "colon-clause", 0.8);
        }
    }

    /** "The poll showed Ann Roe leading the field", but not "they found a woman sitting there". */
    private boolean isSmallClause(@Nullable Phrase subject, int start) {
        boolean person =
                subject != null && nominals.isSubjectPronoun(subject.start()) && !passage.is(subject.start(), "it");
        if (person || !phrases.isVoice(subject)) {
            return false;
        }
        int verb = phrases.fullStartingAt(start).end();
        return verb > start
                && passage.at(verb).isTagged("VERB")
                && passage.at(verb).lower().endsWith("ing");
    }

    /** "As Ann Roe noted, the bridge is old." */
    private boolean isComment(Cue cue, @Nullable Phrase subject, int comma) {
        boolean own = subject != null && (passage.is(subject.start(), "we") || passage.is(subject.start(), "i"));
        return passage.is(0, "as")
                && !own
                && clauses.commaBehind(0) == comma
                && !passage.isQuote(comma + 1)
                && cue.takes(Frame.SAYS)
                && !cue.verb().isGerund()
                && clauses.isClause(comma + 1, passage.size());
    }

    private void readHearing(Cue cue, Phrase listeners) {
        if (passage.is(cue.end(), "from")) {
            addFrom(cue);
            return;
        }
        int start = adjuncts.skipAdjuncts(cue.end(), false);
        if (clauses.isEnd(start) || passage.is(start, ",")) {
            before.read(cue, listeners, false, start).ifPresent(found::add);
        } else if (!passage.isQuote(start) && clauses.opensClause(start)) {
            int end = contents.end(cue, start);
            boolean that = passage.is(start, "that");
            if (that || clauses.isClause(start, end)) {
                add(cue, listeners, start, end, that ? "that-clause" : "bare-clause", 0.9);
            }
        }
    }

    /** "... the ministry said bringing the toll to 45", where commas are lost: the report lies before it. */
    private boolean isClosed(Cue cue, int next) {
        boolean goesOn = passage.isVerb(next) && passage.at(next).lower().endsWith("ing") || passage.is(next, "as");
        return passage.lacksCommas()
                && goesOn
                && cue.takes(Frame.SAYS)
                && !cue.verb().isGerund();
    }

    private void addAfter(Cue cue, @Nullable Phrase subject, int from, int start) {
        boolean clausal = cue.takes(Frame.CLAUSE) || cue.takes(Frame.THOUGHT) || cue.takes(Frame.EVIDENCE);
        String word = passage.at(start).lower();
        boolean that = word.equals("that") && (clausal || cue.takes(Frame.THAT_CLAUSE));
        boolean weak = !clausal || !cue.takes(Frame.SAYS) || Clauses.isQuestionWord(word);
        if (that && isRelative(cue, start) || weak && !phrases.isActor(subject)) {
            return;
        }
        if (isOfListener(cue, start)) {
            int behind = behindListenersClause(start);
            if (behind > start) {
                addAfter(cue, subject, from, behind);
            }
            return;
        }
        if (that) {
            addThat(cue, subject, start);
        } else if (Clauses.isQuestionWord(word) && (cue.takes(Frame.QUESTION) || clausal && word.equals("whether"))) {
            if (word.equals("when") && isBesideQuotation(cue, subject)) {
                return;
            }
            add(cue, subject, start, contents.end(cue, start), "question-clause", 0.8);
        } else if (word.equals("to") && passage.isVerb(passage.isQuoted(start + 1) ? start + 2 : start + 1)) {
            addToDo(cue, subject, start);
        } else {
            addBare(cue, subject, from, start, clausal);
        }
    }

    /** "told the children who asked": which of those who are told. */
    private boolean isOfListener(Cue cue, int relative) {
        return relative > cue.end()
                && !cue.verb().lemma().equals("ask")
                && (passage.is(relative, "who") || passage.is(relative, "which"))
                && passage.at(relative - 1).isTagged("NOUN", "PROPN");
    }

    /** Where what they are told begins: at quoted words, or at "that" behind a comma; where the clause begins if nowhere. */
    private int behindListenersClause(int relative) {
        for (int i = relative + 1; i < passage.size(); i++) {
            if (passage.isQuoted(i) || passage.is(i, "that") && passage.is(i - 1, ",")) {
                return i;
            }
        }
        return relative;
    }

    /** "“It is old,” she said when asked about it": it is told already what was said. */
    private boolean isBesideQuotation(Cue cue, @Nullable Phrase subject) {
        int before = (subject == null ? cue.at() : Math.min(cue.at(), subject.start())) - 1;
        return passage.isQuote(before) || passage.is(before, ",") && passage.isQuote(before - 1);
    }

    /** "said that ..."; "had read that book" has no clause. */
    private void addThat(Cue cue, @Nullable Phrase subject, int that) {
        int end = contents.end(cue, that);
        if (passage.at(that).isTagged("SCONJ") || clauses.isClause(that, end)) {
            add(cue, subject, that, end, "that-clause", 0.93);
        }
    }

    /** "wrote to the office that keeps the files": no clause that is reported, but one that describes. */
    private boolean isRelative(Cue cue, int that) {
        return that > cue.end()
                && passage.at(that).isTagged("PRON")
                && passage.isVerb(that + 1)
                && !passage.at(that + 1).lower().endsWith("ing")
                && passage.at(that - 1).isTagged("NOUN", "PROPN");
    }

    /** "The town was told by Ann Roe that ...", "the court heard from Ann Roe that ...". */
    private void addFrom(Cue cue) {
        boolean agent = passage.is(cue.end(), "by") || passage.is(cue.end(), "from");
        Phrase speaker = agent ? phrases.fullStartingAt(cue.end() + 1) : new Phrase(0, 0);
        if (!phrases.isVoice(speaker)) {
            return;
        }
        int start = adjuncts.skipAdjuncts(speaker.end(), false);
        if (passage.is(start, "that")) {
            add(cue, speaker, start, contents.end(cue, start), "that-clause", 0.9);
        }
    }

    /** "vowed to ...", "told her advisers to ...". */
    private void addToDo(Cue cue, @Nullable Phrase subject, int start) {
        boolean told = start > cue.end() && cue.takes(Frame.LISTENER) && cue.takes(Frame.SOMEBODY_TO_DO);
        if (told) {
            add(cue, subject, start, contents.end(cue, start), "somebody-to-clause", 0.75);
        } else if (cue.takes(Frame.TO_DO) && cue.takes(Frame.SAYS)) {
            add(cue, subject, start, contents.end(cue, start), "to-clause", 0.7);
        }
    }

    private void addBare(Cue cue, @Nullable Phrase subject, int from, int start, boolean clausal) {
        if (isInscription(cue, subject, start)) {
            return;
        }
        if (cue.takes(Frame.EVIDENCE) && isSmallClause(subject, start)) {
            add(cue, subject, start, contents.end(cue, start), "small-clause", 0.8);
            return;
        }
        int end = contents.end(cue, start);
        int toDo = toDoBehind(from, end);
        int question = questionBehind(from, end);
        if (cue.takes(Frame.SOMEBODY_TO_DO) && toDo > 0) {
            add(cue, subject, toDo, end, "somebody-to-clause", 0.75);
        } else if (cue.takes(Frame.QUESTION) && question > 0) {
            add(cue, subject, question, end, "question-clause", 0.8);
        } else if (clausal && opensClause(cue, start) && isBareClause(cue, subject, start, end)) {
            add(cue, subject, start, end, "bare-clause", 0.85);
        } else if (cue.takes(Frame.NOUN_PHRASE) && clauses.opensClause(from) && !nominals.isRelative(from)) {
            addNounPhrase(cue, subject, from);
        }
    }

    /** Right behind "said" a noun is often taken for a verb: "said praise would not help". */
    private boolean opensClause(Cue cue, int start) {
        int next = passage.at(start + 1).isTagged("ADP") ? start + 2 : start + 1;
        boolean mistagged = cue.verb().lemma().equals("say")
                && start == cue.end()
                && passage.at(start).isTagged("VERB")
                && passage.isVerb(phrases.fullStartingAt(next).end());
        return mistagged || clauses.opensClause(start);
    }

    /** "a sign that says “Fishers for Roe” in red": what stands on it are the quoted words alone. */
    private boolean isInscription(Cue cue, @Nullable Phrase subject, int start) {
        boolean capital = passage.isQuoted(start) && passage.at(start + 1).isCapitalised();
        boolean paper = subject != null
                && !subject.isEmpty()
                && Papers.isOne(passage.at(subject.end() - 1).lower());
        return capital && (paper || cue.verb().lemma().equals("read"));
    }

    private void addNounPhrase(Cue cue, @Nullable Phrase subject, int from) {
        int end = contents.endOfPhrase(from, contents.end(cue, from));
        if (phrases.isVoice(subject) && !isSummons(cue, from, end) && !isPointer(from, end) && !isPlace(from)) {
            add(cue, subject, from, end, "noun-phrase", 0.5);
        }
    }

    /** "confirmed it", "denied this": what is meant stands elsewhere. */
    private boolean isPointer(int from, int end) {
        return end - from == 1 && passage.at(from).isTagged("PRON", "DET");
    }

    /** "predicted over a glass of wine", "dismissed from the field": when, where or how. */
    private boolean isPlace(int from) {
        return passage.at(from).isTagged("ADP") && !passage.at(from + 1).isTagged("NUM") && !clauses.isBound(from);
    }

    /** "called an ambulance", "called 911 that night": nothing is said of it. */
    private boolean isSummons(Cue cue, int from, int end) {
        boolean plain = phrases.fullStartingAt(from).end() >= end
                && !passage.at(end - 1).isTagged("ADJ");
        return cue.verb().lemma().equals("call") && (plain || passage.at(from).isTagged("NUM"));
    }

    /**
     * Whether a clause without "that" begins here; behind all verbs but "say" its verb must follow its subject. What is
     * said at length is a clause, even if its verb was taken for a noun: "said prices rose".
     */
    private boolean isBareClause(Cue cue, @Nullable Phrase subject, int start, int end) {
        int stop = clauses.firstComma(start, end);
        boolean say = cue.verb().lemma().equals("say");
        if (passage.is(cue.end(), "to") && start > cue.end() && !cue.takes(Frame.LISTENER)) {
            return false;
        }
        if (!clauses.isClause(start, stop)) {
            return say && Clauses.isLong(start, end) && nominals.isNominal(start) && phrases.isVoice(subject);
        }
        boolean led = passage.at(start).isTagged("ADP");
        return say || (led ? clauses.leadsSubject(start) : clauses.verbFollowsSubject(start, stop));
    }

    /** Where "to ..." begins behind the one who is urged; -1 if it does not. */
    private int toDoBehind(int from, int end) {
        Phrase somebody = phrases.fullStartingAt(from);
        int to = somebody.end();
        return !somebody.isEmpty() && to < end && passage.is(to, "to") && passage.isVerb(to + 1) ? to : -1;
    }

    /** Where "whether ..." begins behind the one who is asked; -1 if it does not. */
    private int questionBehind(int from, int end) {
        Phrase somebody = phrases.fullStartingAt(from);
        int word = somebody.end();
        boolean question = !somebody.isEmpty()
                && word < end
                && Clauses.isQuestionWord(passage.at(word).lower())
                && !nominals.isRelative(word);
        return question ? word : -1;
    }

    /** "In a post saying that it was old, Ann Roe ...": what is said ends where whoever says it is named behind. */
    private int beforeSubject(Phrase subject, int start, int end) {
        boolean behind = subject.start() > start + 1 && subject.start() < end && passage.is(subject.start() - 1, ",");
        return behind ? subject.start() - 1 : end;
    }

    private void add(@Nullable Cue cue, @Nullable Phrase subject, int start, int end, String rule, double strength) {
        if (end > start && subject != null) {
            found.add(Attribution.of(
                            List.of(passage.span(start, beforeSubject(subject, start, end))),
                            passage.spanOf(cue),
                            hearings.speaker(cue, subject),
                            false,
                            rule,
                            strength)
                    .through(passage.spanOf(speakers.goBetween(cue))));
        }
    }
}
