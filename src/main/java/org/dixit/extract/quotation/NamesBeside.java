package org.dixit.extract.quotation;

import org.dixit.extract.quotation.CuedQuotations.Said;
import org.jspecify.annotations.Nullable;

/** Finds who is named beside a quotation without a verb of saying: behind a dash, before a colon, with any other verb. */
final class NamesBeside {

    private final Passage passage;
    private final Subjects subjects;
    private final NounPhrases phrases;

    NamesBeside(Passage passage) {
        this.passage = passage;
        this.subjects = new Subjects(passage);
        this.phrases = new NounPhrases(passage);
    }

    /** A colon without a verb of saying: "The mayor was blunt: ...", "Ann Roe: ...". */
    @Nullable
    Said colon(int at, int from) {
        Phrase subject = phrases.firstSubject(at - 1);
        if (subject == null) {
            Phrase only = phrases.fullEndingAt(at - 1);
            subject = only.isEmpty() || only.start() != Math.max(0, from + 1) ? null : only;
        }
        return subject == null ? null : new Said(null, subject, "colon", 0.7);
    }

    /** Who is named behind a quotation, before an index. */
    @Nullable
    Said behind(int at, int end) {
        Said signed = signed(at, end);
        return signed != null ? signed : verbAfter(at, end);
    }

    /** A dash and a name: "..." - Ann Roe. */
    private @Nullable Said signed(int at, int end) {
        if (!isDash(at + 1)) {
            return null;
        }
        Phrase name = phrases.fullStartingAt(at + 2);
        boolean all =
                !name.isEmpty() && (name.end() >= end || passage.at(name.end()).isTagged("PUNCT"));
        return all && passage.at(at + 2).isCapitalised() ? new Said(null, name, "signed", 0.9) : null;
    }

    private boolean isDash(int i) {
        return passage.is(i, "\u2014")
                || passage.is(i, "\u2013")
                || passage.is(i, "\u2015")
                || passage.is(i, "--")
                || passage.is(i, "-");
    }

    /** Any verb right behind a quotation and a name: "...," Ann Roe smiled. */
    private @Nullable Said verbAfter(int at, int end) {
        int from = passage.is(at + 1, ",") ? at + 2 : at + 1;
        Phrase subject = phrases.fullStartingAt(from);
        if (!subject.isEmpty() && subject.end() < end && passage.isVerb(subject.end()) && phrases.isHead(subject)) {
            return new Said(null, subject, "verb-after", 0.7);
        }
        Phrase mistagged = passage.leadsOn(at) ? beforeVerbAsNoun(subject, end) : null;
        return mistagged != null ? new Said(null, mistagged, "verb-after", 0.7) : verbInverted(from, end);
    }

    /** "...," the host shot back: the last word of the phrase is the verb that a clause behind a comma must have. */
    private @Nullable Phrase beforeVerbAsNoun(Phrase phrase, int end) {
        int verb = phrase.end() - 1;
        boolean verbless = verb > phrase.start()
                && (passage.at(phrase.start()).isTagged("DET", "PRON")
                        || passage.at(phrase.start()).isCapitalised())
                && passage.at(verb).isTagged("NOUN", "ADJ")
                && !passage.at(verb).isCapitalised()
                && phrase.end() <= end;
        for (int i = phrase.end(); i < end && verbless; i++) {
            verbless = !passage.isVerb(i) || passage.at(i).lower().endsWith("ing");
        }
        Phrase subject = new Phrase(phrase.start(), verb);
        return verbless && phrases.isHead(subject) ? subject : null;
    }

    /** "...," smiled Ann Roe: any finite verb between a quotation and a name or description that ends the clause. */
    private @Nullable Said verbInverted(int verb, int end) {
        String word = passage.at(verb).lower();
        boolean finite = passage.at(verb).isTagged("VERB", "NOUN") && (word.endsWith("ed") || word.endsWith("s"))
                || passage.isVerb(verb) && !word.endsWith("ing");
        if (!finite || passage.at(verb).isTagged("AUX") || passage.at(verb).isCapitalised()) {
            return null;
        }
        Phrase subject = subjects.after(verb + 1);
        if (subject == null || subject.end() > end || passage.isVerb(subject.end())) {
            return null;
        }
        boolean somebody = passage.at(verb + 1).isTagged("PROPN", "DET")
                || passage.at(verb + 1).isTagged("PRON")
                || passage.at(subject.end() - 1).isTagged("PROPN");
        return somebody ? new Said(null, subject, "verb-inverted", 0.75) : null;
    }
}
