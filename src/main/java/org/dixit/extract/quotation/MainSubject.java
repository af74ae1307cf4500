package org.dixit.extract.quotation;

import org.dixit.extract.lexicon.Roles;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a passage's main clause, past what leads the sentence: "When the rain came, Ann Roe left." */
final class MainSubject {

    private final Passage passage;
    private final NounPhrases phrases;

    private MainSubject(Passage passage) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
    }

    /** Where the subject of a passage stands, null if it has none. */
    static @Nullable Span of(Passage passage) {
        return passage.spanOf(new MainSubject(passage).find());
    }

    /** Where it stands if it is a name, he or she, or a person known by what they are. */
    static @Nullable Span ofSomebody(Passage passage) {
        MainSubject reader = new MainSubject(passage);
        Phrase subject = reader.find();
        return subject != null && (reader.isNamed(subject) || reader.isDescribed(subject))
                ? passage.spanOf(subject)
                : null;
    }

    /** Where it stands if it is a name, he or she. */
    static @Nullable Span ofNamed(Passage passage) {
        MainSubject reader = new MainSubject(passage);
        Phrase subject = reader.find();
        return subject != null && reader.isNamed(subject) ? passage.spanOf(subject) : null;
    }

    /** The subject that follows what leads a passage; null if none does. */
    static @Nullable Phrase behindLead(Passage passage) {
        return new MainSubject(passage).behindLead();
    }

    /** The subject of a passage if it stands before a token, else the first that does; null if none does. */
    static @Nullable Phrase first(Passage passage, int before) {
        MainSubject reader = new MainSubject(passage);
        Phrase behind = reader.isLed() ? reader.behindLead() : null;
        return behind != null && behind.end() < before ? behind : reader.phrases.firstSubject(before);
    }

    private @Nullable Phrase find() {
        Phrase behind = isLed() ? behindLead() : null;
        Phrase subject = behind != null ? behind : phrases.firstSubject(passage.size());
        return subject == null || subject.isEmpty() || isConditional(subject) ? null : subject;
    }

    /** "If a large user has gone over its limit": nobody in particular. */
    private boolean isConditional(Phrase subject) {
        return passage.is(subject.start() - 1, "if");
    }

    /** Whether the sentence opens with something other than its subject. */
    private boolean isLed() {
        int first = passage.at(0).isTagged("CCONJ") ? 1 : 0;
        return passage.at(first).isTagged("ADP", "SCONJ")
                || passage.at(first).isTagged("ADV")
                || passage.at(first).isTagged("VERB");
    }

    /** The first phrase behind a comma that a verb follows, or a clause of its own and then a verb. */
    private @Nullable Phrase behindLead() {
        Subjects subjects = new Subjects(passage);
        for (int i = 1; i < passage.size(); i++) {
            Phrase subject = passage.is(i, ",") ? subjects.after(i + 1) : null;
            if (subject != null && isBeforeVerb(subject.end())) {
                return subject;
            }
        }
        return null;
    }

    private boolean isBeforeVerb(int index) {
        int i = passage.is(index, ",") ? index + 1 : index;
        if (i > index && (passage.is(i, "who") || passage.is(i, "whose"))) {
            return true;
        }
        while (passage.at(i).isTagged("ADV")) {
            i++;
        }
        return passage.isVerb(i) && !passage.at(i).lower().endsWith("ing");
    }

    private boolean isNamed(Phrase subject) {
        boolean pronoun = passage.is(subject.start(), "he")
                || passage.is(subject.start(), "she")
                || passage.is(subject.start(), "it");
        return pronoun || passage.at(beforeApposition(subject) - 1).isTagged("PROPN");
    }

    private int beforeApposition(Phrase subject) {
        int end = subject.start() + 1;
        while (end < subject.end() && !passage.is(end, ",") && !passage.is(end, "(")) {
            end++;
        }
        return end;
    }

    /** "The widow", "another guest". */
    private boolean isDescribed(Phrase subject) {
        int head = subject.start();
        while (head + 1 < subject.end() && passage.at(head + 1).isTagged("NOUN", "ADJ")) {
            head++;
        }
        return Roles.isOne(passage.at(head).lower());
    }
}
