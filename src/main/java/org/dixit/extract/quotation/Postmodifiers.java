package org.dixit.extract.quotation;

import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.ReportingVerb;
import org.dixit.extract.lexicon.ReportingVerbs;
import org.jspecify.annotations.Nullable;

/** Finds what a clause behind a noun belongs to: "officers searching for a man who left", "the engineers I met". */
final class Postmodifiers {

    private static final int LONGEST_CLAUSE = 28;

    private final Passage passage;
    private final NounPhrases phrases;
    private final Nominals nominals;

    Postmodifiers(Passage passage) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
        this.nominals = new Nominals(passage);
    }

    /**
     * "Officers searching for a man who left the town said": the object of a relative or participial clause is not the
     * subject; what the clause belongs to is. Null where the phrase is no such object.
     */
    @Nullable
    Phrase beyondClause(Phrase phrase) {
        if (nominals.isSubjectPronoun(phrase.start())) {
            return null;
        }
        int verb = phrase.start() - 1;
        while (verb > 0
                && (passage.at(verb).isTagged("ADP", "ADV") || passage.is(verb, "to"))
                && !Leads.isOne(passage, verb)) {
            verb--;
        }
        boolean object = verb < phrase.start() - 1;
        return object || !reports(verb) ? ofClause(verb) : null;
    }

    /** What the relative or participial clause of a verb belongs to, null if it has none. */
    @Nullable
    Phrase ofClause(int verb) {
        if (!passage.isVerb(verb) || passage.isQuoted(verb)) {
            return null;
        }
        Phrase met = beforeContactClause(verb);
        if (met != null) {
            return met;
        }
        int relative = relativeBefore(verb);
        boolean participle = passage.at(verb).lower().endsWith("ing")
                || passage.at(verb).lower().endsWith("ed")
                || passage.is(verb + 1, "by");
        if (relative < 0 && !participle) {
            return null;
        }
        int end = relative < 0 ? participleBefore(verb) : passage.is(relative - 1, ",") ? relative - 1 : relative;
        Phrase owner = phrases.fullEndingAt(end);
        boolean noun = !owner.isEmpty() && phrases.isHead(owner) && !nominals.isSubjectPronoun(owner.start());
        return noun ? deeper(owner) : null;
    }

    /** "The engineers I met", "the man she spoke to": whom a clause without "who" describes; null if the verb is of no such clause. */
    private @Nullable Phrase beforeContactClause(int verb) {
        int pronoun = verb - 1;
        boolean contact = nominals.isSubjectPronoun(pronoun)
                && !nominals.isRelative(pronoun)
                && passage.at(pronoun - 1).isTagged("NOUN");
        Phrase owner = contact ? phrases.fullEndingAt(pronoun) : new Phrase(0, 0);
        return owner.isEmpty() ? null : owner;
    }

    /** "A man accused of stabbing": where the participle begins that leads to a gerund, or the gerund itself. */
    private int participleBefore(int gerund) {
        boolean led = passage.at(gerund - 1).isTagged("ADP", "SCONJ")
                && passage.isVerb(gerund - 2)
                && passage.at(gerund - 2).lower().endsWith("ed");
        return led ? gerund - 2 : gerund;
    }

    private Phrase deeper(Phrase phrase) {
        Phrase beyond = beyondClause(phrase);
        return beyond == null ? phrase : beyond;
    }

    boolean reports(int verb) {
        ReportingVerb reporting = ReportingVerbs.find(
                passage.at(verb).lower(), passage.at(verb + 1).lower());
        return reporting != null && reporting.takes(Frame.CLAUSE) && !reporting.isGerund();
    }

    /** The relative pronoun of whose clause a token is part, -1 if there is none before the clause's start. */
    int relativeBefore(int verb) {
        for (int i = verb; i > 0 && verb - i < LONGEST_CLAUSE; i--) {
            if (passage.isQuote(i) || passage.is(i, ",") || passage.is(i, ";") || passage.is(i, ":")) {
                return -1;
            }
            boolean relative = passage.is(i, "who")
                    || passage.is(i, "where") && !passage.isVerb(i + 1)
                    || passage.is(i, "which")
                    || passage.is(i, "that") && passage.at(i).isTagged("PRON");
            if (relative) {
                return i;
            }
        }
        return -1;
    }
}
