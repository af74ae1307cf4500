package org.dixit.extract.quotation;

import java.util.Set;
import org.dixit.extract.document.Token;
import org.dixit.extract.lexicon.Actors;
import org.dixit.extract.lexicon.Papers;
import org.dixit.extract.lexicon.ReportingNouns;
import org.dixit.extract.lexicon.Roles;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases off the tags of a passage, forwards and backwards. */
final class NounPhrases {

    private static final Set<String> COURTESY =
            Set.of("mr", "mrs", "ms", "mr.", "mrs.", "ms.", "dr", "dr.", "sir", "lord");
    private static final Set<String> SOMEBODY = Set.of("someone", "somebody", "everyone", "everybody");

    private final Passage passage;
    private final Nominals nominals;

    NounPhrases(Passage passage) {
        this.passage = passage;
        this.nominals = new Nominals(passage);
    }

    /** The phrase that ends before an index, without the prepositional phrases that lead it; empty if none does. */
    Phrase endingAt(int end) {
        int i = end - 1;
        if (i < 0 || nominals.isSubjectPronoun(i)) {
            return new Phrase(Math.max(i, 0), end);
        }
        while (i >= 0 && nominals.isNominal(i) && !startsAnew(i, end)) {
            i--;
        }
        return new Phrase(i + 1, end);
    }

    /** Whether the phrase that ends at {@code end} can't reach back to a token. */
    private boolean startsAnew(int i, int end) {
        if (i + 1 >= end) {
            return false;
        }
        String next = passage.at(i + 1).lower();
        boolean newPhrase = passage.at(i + 1).isTagged("DET") && !passage.at(i).isTagged("DET")
                || passage.at(i + 1).isTagged("PRON");
        boolean time = nominals.isTime(i) || nominals.isYear(i);
        boolean title = COURTESY.contains(next)
                && passage.at(i).isTagged("NOUN")
                && !Roles.isOne(passage.at(i).lower());
        return newPhrase
                || time
                || title
                || nominals.isSubjectPronoun(i)
                || isThing(i) && passage.at(i + 1).isTagged("PROPN")
                || passage.lacksCommas() && runsOn(i, end);
    }

    /** "a plan Ann Roe called": no noun for somebody, whose name could follow. */
    private boolean isThing(int i) {
        int before = passage.at(i - 1).isTagged("ADJ") ? i - 2 : i - 1;
        return passage.at(i).isTagged("NOUN")
                && passage.at(before).isTagged("DET")
                && !Actors.isOne(passage.at(i).lower());
    }

    /** Where commas are lost, whether the phrase that ends at {@code end} is another than the one a token before it ends. */
    private boolean runsOn(int i, int end) {
        boolean lower = passage.at(i).isTagged("NOUN") && !passage.at(i).isCapitalised();
        if (lower && passage.at(i + 1).isTagged("PROPN")) {
            return !Actors.isOne(passage.at(i).lower());
        }
        if (nominals.isName(i) && opensSource(i + 1)
                || lower && passage.at(i + 1).isTagged("ADJ")) {
            return true;
        }
        boolean ownActor =
                Actors.isOne(passage.at(end - 1).lower()) && !passage.at(i + 1).isCapitalised();
        return ownActor && (lower && isCounted(i) || passage.at(i).isTagged("PROPN") && isPlaced(i));
    }

    /** "state media", "local officials": of what stands before these it is not told. */
    private boolean opensSource(int i) {
        return (passage.is(i, "state") || passage.is(i, "local"))
                && Actors.isOne(passage.at(i + 1).lower());
    }

    /** "12 people", "three civilians". */
    private boolean isCounted(int noun) {
        int i = noun - 1;
        while (passage.at(i).isTagged("ADJ")) {
            i--;
        }
        return passage.at(i).isTagged("NUM");
    }

    /** "in Testford", "near Roe River". */
    private boolean isPlaced(int name) {
        int i = name;
        while (passage.at(i).isTagged("PROPN", "PART")) {
            i--;
        }
        return passage.is(i, "in") || passage.is(i, "at") || passage.is(i, "near") || passage.is(i, "outside");
    }

    /** The phrase that ends before an index, with what it is led by: "the head of the agency in Testford". */
    Phrase fullEndingAt(int end) {
        Phrase phrase = pastNumber(withNameBeforeAnd(endingAt(beforeTime(end))));
        while (!phrase.isEmpty() && canLead(phrase.start() - 1)) {
            Phrase lead = endingAt(beforeShortForm(phrase.start() - 1));
            if (lead.isEmpty() || !isHead(lead)) {
                break;
            }
            phrase = withNameBeforeAnd(new Phrase(lead.start(), phrase.end()));
        }
        return joinedByAnd(firstName(phrase));
    }

    /** Before "(TP)" in "the Testford Party (TP) in the north", or "close" in "sources close to the mayor", where it ends at an index. */
    private int beforeShortForm(int end) {
        if (passage.is(end - 1, ")") && passage.is(end - 3, "(")) {
            return end - 3;
        }
        return passage.is(end, "to") && passage.is(end - 1, "close") ? end - 1 : end;
    }

    /** Before the day or time that ends at an index: "a letter from Ann Roe Friday afternoon that". */
    private int beforeTime(int end) {
        int i = end;
        while (i > 1 && (nominals.isTime(i - 1) || nominals.isPeriod(i - 2))) {
            i -= nominals.isTime(i - 1) ? 1 : 2;
        }
        return i;
    }

    /** "the Testford Guard or White Hats": the first of two names for one. */
    private Phrase firstName(Phrase phrase) {
        int or = phrase.start() - 1;
        boolean names = !phrase.isEmpty()
                && passage.is(or, "or")
                && passage.at(phrase.start()).isCapitalised()
                && passage.at(or - 1).isTagged("PROPN");
        return names ? endingAt(or) : phrase;
    }

    /** Whoever stands before "who": with what it is "of" or "for", but no other phrase before it. */
    Phrase ownerEndingAt(int end) {
        Phrase phrase = pastNumber(withNameBeforeAnd(endingAt(beforeTime(end))));
        while (!phrase.isEmpty() && (passage.is(phrase.start() - 1, "of") || passage.is(phrase.start() - 1, "for"))) {
            Phrase lead = endingAt(phrase.start() - 1);
            if (lead.isEmpty() || !isHead(lead)) {
                break;
            }
            phrase = new Phrase(lead.start(), phrase.end());
        }
        return phrase;
    }

    /** "Ann Roe, 68,": an age between commas is nobody; the phrase before it is meant. */
    private Phrase pastNumber(Phrase phrase) {
        boolean age = phrase.end() - phrase.start() == 1
                && passage.at(phrase.start()).isTagged("NUM")
                && passage.is(phrase.start() - 1, ",");
        return age ? endingAt(phrase.start() - 1) : phrase;
    }

    /** "the Department of Water and Roads": both words are capitalised, and the first is led by "of" or "for". */
    private Phrase withNameBeforeAnd(Phrase phrase) {
        int and = phrase.start() - 1;
        boolean joined = !phrase.isEmpty()
                && passage.is(and, "and")
                && passage.at(and + 1).isCapitalised()
                && passage.at(and - 1).isCapitalised();
        if (!joined) {
            return phrase;
        }
        Phrase first = endingAt(and);
        boolean led = passage.is(first.start() - 1, "of") || passage.is(first.start() - 1, "for");
        return led && !first.isEmpty() ? new Phrase(first.start(), phrase.end()) : phrase;
    }

    /** "police and residents", where both are subjects. */
    private Phrase joinedByAnd(Phrase phrase) {
        int and = phrase.start() - 1;
        if (phrase.isEmpty() || !passage.is(and, "and")) {
            return phrase;
        }
        Phrase first = endingAt(and);
        boolean free = first.start() == 0 || passage.is(first.start() - 1, ",") || passage.isQuote(first.start() - 1);
        return first.isEmpty() || !free || !isHead(first) ? phrase : new Phrase(first.start(), phrase.end());
    }

    private boolean canLead(int i) {
        return passage.at(i).isTagged("ADP", "SCONJ")
                && (passage.is(i, "of")
                        || passage.is(i, "for")
                        || passage.is(i, "at")
                        || passage.is(i, "from")
                        || passage.is(i, "in")
                        || passage.is(i, "with")
                        || passage.is(i, "to")
                        || passage.is(i, "on")
                        || passage.is(i, "near")
                        || passage.is(i, "against"));
    }

    /** Whether a phrase has a noun or a pronoun to stand for somebody. */
    boolean isHead(Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            boolean day = nominals.isTime(i);
            if (!day
                    && (nominals.isName(i)
                            || passage.at(i).isTagged("PRON", "NUM")
                            || passage.at(i).isTagged("ADJ", "DET"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subject can say something: a name, a pronoun, or a noun for a person, a body or a paper. */
    boolean isActor(@Nullable Phrase subject) {
        if (subject == null) {
            return false;
        }
        if (nominals.isSubjectPronoun(subject.start())
                || SOMEBODY.contains(passage.at(subject.start()).lower())) {
            return true;
        }
        for (int i = subject.start(); i < subject.end(); i++) {
            boolean name = passage.at(i).isTagged("PROPN") && !nominals.isTime(i);
            if (name || Actors.isOne(passage.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subject can say something, is a name however it was tagged, or is what somebody said: "a warning". */
    boolean isVoice(@Nullable Phrase subject) {
        if (subject == null || subject.isEmpty()) {
            return false;
        }
        Token first = passage.at(subject.start());
        boolean alone = subject.end() - subject.start() == 1;
        boolean name = first.isCapitalised() && !first.isTagged("DET") && (alone || !first.isTagged("ADJ"));
        String noun = passage.at(subject.end() - 1).lower();
        return name || isActor(subject) || ReportingNouns.isOne(noun) || Papers.isOne(noun);
    }

    /** The phrase that begins at an index, with the prepositional phrases behind it. */
    Phrase fullStartingAt(int start) {
        int end = behind(start);
        while (end > start && canLead(end) && behind(end + 1) > end + 1) {
            end = behind(end + 1);
        }
        return new Phrase(start, end);
    }

    Phrase startingAt(int start) {
        return new Phrase(start, behind(start));
    }

    private int behind(int start) {
        int i = start;
        if (nominals.isSubjectPronoun(i) || nominals.isObject(i)) {
            return i + 1;
        }
        while (i < passage.size() && nominals.isNominal(i) && !(i > start && opensAnew(i)) && !nominals.isTime(i)) {
            i++;
        }
        return i;
    }

    private boolean opensAnew(int i) {
        boolean determiner = passage.at(i).isTagged("DET") && !passage.at(i - 1).isTagged("DET");
        return determiner
                || passage.at(i).isTagged("PRON")
                || nominals.isSubjectPronoun(i)
                || passage.lacksCommas() && clauseRunsOn(i);
    }

    /** "According to the Observatory heavy rain has ...": what is told begins here, where commas are lost. */
    private boolean clauseRunsOn(int i) {
        boolean behindNoun = nominals.isName(i - 1) && passage.at(i - 1).text().indexOf('-') < 0;
        if (!behindNoun || passage.at(i).isCapitalised()) {
            return false;
        }
        int last = i;
        while (passage.at(last + 1).isTagged("NOUN")) {
            last++;
        }
        boolean plain = passage.at(i).isTagged("NOUN") && passage.at(i - 1).isTagged("PROPN");
        return passage.at(i).isTagged("NUM", "ADJ")
                || plain && !Actors.isOne(passage.at(last).lower());
    }

    /** The first phrase of the passage that a verb follows, past what leads the sentence up to a comma; null if none. */
    @Nullable
    Phrase firstSubject(int before) {
        for (int i = 0; i < before; i++) {
            if (passage.isVerb(i) && !passage.isQuoted(i) && i > 0) {
                Phrase subject = new Subjects(passage).before(i);
                boolean described = subject != null
                        && (passage.is(subject.start(), "whose") || passage.is(subject.start() - 1, "where"));
                if (subject != null && !described) {
                    return subject;
                }
            }
        }
        return null;
    }
}
