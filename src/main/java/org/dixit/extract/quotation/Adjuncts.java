package org.dixit.extract.quotation;

import java.util.Set;
import org.dixit.extract.lexicon.Papers;
import org.dixit.extract.lexicon.ReportingNouns;

/** Finds what stands between a cue and the words it reports: who is told, when, where and how. */
final class Adjuncts {

    private static final Set<String> TIME_PREPOSITIONS = Set.of(
            "on", "in", "at", "during", "to", "from", "after", "before", "via", "by", "through", "earlier", "of",
            "with", "for", "this", "last", "outside");
    /** Adverbs that belong to what is said: "said there would be", "said as many as 40", "said more than half". */
    private static final Set<String> OPENING = Set.of(
            "there",
            "as",
            "more",
            "less",
            "fewer",
            "only",
            "even",
            "nearly",
            "almost",
            "just",
            "up",
            "around",
            "about",
            "over",
            "roughly",
            "approximately");

    private static final int LONGEST_PARENTHESIS = 10;
    private static final int LONGEST_PLACE = 14;

    private final Passage passage;
    private final NounPhrases phrases;
    private final Nominals nominals;
    private final Clauses clauses;

    Adjuncts(Passage passage) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
        this.nominals = new Nominals(passage);
        this.clauses = new Clauses(passage);
    }

    /** Behind the listener, the day and the occasion that may follow a cue: "told reporters in Testford on Friday". */
    int skipAdjuncts(int from, boolean listener) {
        int i = from;
        if (listener && !nominals.isRelative(i)) {
            i = behindListener(i);
        }
        while (i < passage.size()) {
            int next = skipAdjunct(i);
            if (next == i) {
                return listener && i > from ? behindPlace(i) : i;
            }
            i = next;
        }
        return i;
    }

    /** "told the board in Northmoor, East Testland, on the last day of the race that": where "that" stands, if no verb is between. */
    private int behindPlace(int comma) {
        int i = comma;
        while (passage.is(comma, ",") && i < comma + LONGEST_PLACE && !passage.isVerb(i) && !passage.isQuoted(i)) {
            if (passage.is(i, "that")) {
                return i;
            }
            i++;
        }
        return comma;
    }

    /** "conceded, however, that": behind the words between two commas that part a cue from "that". */
    int skipParenthesis(int comma) {
        int close = passage.is(comma, ",") ? clauses.commaBehind(comma + 1) : -1;
        boolean parts = close > 0 && close - comma <= LONGEST_PARENTHESIS && passage.is(close + 1, "that");
        return parts && !clauses.isClause(comma, close) ? close + 1 : comma;
    }

    /** Behind the one who is told; where a verb follows, the phrase before it is the clause's own subject. */
    private int behindListener(int from) {
        Phrase object = phrases.fullStartingAt(from);
        int others = behindOtherListeners(object.end());
        if (others > object.end()) {
            return others;
        }
        if (!passage.isVerb(object.end())) {
            return object.end();
        }
        return nominals.isSubjectPronoun(from) ? from : behindFirstListener(object);
    }

    /** "told nurses, patients and doctors that": behind all who are told, or where the first ends if there are no others. */
    private int behindOtherListeners(int first) {
        int end = first;
        while (passage.is(end, ",") || passage.is(end, "and")) {
            int next = phrases.startingAt(passage.is(end + 1, "and") ? end + 2 : end + 1)
                    .end();
            if (next <= end + 1) {
                return first;
            }
            if (passage.is(end, "and")) {
                boolean clause = passage.is(next, "that") || nominals.isNominal(next) && !passage.isVerb(next);
                return clause ? next : first;
            }
            end = next;
        }
        return first;
    }

    /** "told reporters 12 people were", "told the court executives had": where the first noun for somebody ends. */
    private int behindFirstListener(Phrase object) {
        for (int i = object.start() + 1; i < object.end(); i++) {
            if (nominals.isListener(i - 1) && nominals.isNominal(i)) {
                return i;
            }
        }
        return object.end();
    }

    private int skipAdjunct(int i) {
        String word = passage.at(i).lower();
        if (passage.isQuoted(i)) {
            return i;
        }
        if (nominals.isTime(i) || isManner(i)) {
            return i + 1;
        }
        if (nominals.isPeriod(i) || isTimeOfDay(i)) {
            return i + 2;
        }
        if (isPointedTime(i)) {
            return passage.is(i + 1, "same") ? i + 3 : i + 2;
        }
        if (isOfPaper(i)) {
            return i + 1;
        }
        if (isBeforeThat(i)) {
            return passage.at(i + 1).isTagged("ADV")
                    ? i + 2
                    : phrases.fullStartingAt(i + 1).end();
        }
        boolean preposition =
                passage.at(i).isTagged("ADP", "DET") || passage.at(i).isTagged("PART") && nominals.isNominal(i + 1);
        if (preposition && TIME_PREPOSITIONS.contains(word) && !clauses.isBound(i)) {
            int end = passage.is(i + 2, "'s")
                    ? phrases.startingAt(i + 3).end()
                    : phrases.startingAt(i + 1).end();
            boolean subject = passage.isVerb(end) && passage.at(i).isTagged("DET");
            boolean timed = nominals.isTime(i + 1) && !passage.is(i + 2, "'s");
            return subject ? i : timed ? i + 2 : end > i + 1 ? end : i;
        }
        return i;
    }

    /** "suggested over the summer that", "heard by now that": whatever the preposition, what is said comes behind "that". */
    private boolean isBeforeThat(int i) {
        int end = passage.at(i + 1).isTagged("ADV")
                ? i + 2
                : phrases.fullStartingAt(i + 1).end();
        return passage.at(i).isTagged("ADP")
                && end > i + 1
                && passage.is(end, "that")
                && passage.at(end).isTagged("SCONJ");
    }

    /** "last night", "this morning". */
    private boolean isTimeOfDay(int i) {
        return (passage.is(i, "last") || passage.is(i, "this")) && nominals.isTime(i + 1);
    }

    /** "reported that night", "announced that same day", but not "said that day was the worst". */
    private boolean isPointedTime(int i) {
        int time = passage.is(i + 1, "same") ? i + 2 : i + 1;
        return (passage.is(i, "that") || passage.is(i, "the") && time > i + 1)
                && (nominals.isTime(time) || nominals.isUnitOfTime(time))
                && !passage.isVerb(time + 1)
                && !passage.at(time + 1).isTagged("PART", "NOUN");
    }

    /** "in a memo seen by the paper", "in an affidavit filed on Monday". */
    private boolean isOfPaper(int i) {
        String next = passage.at(i + 1).lower();
        return passage.at(i).isTagged("VERB")
                && (ReportingNouns.isOne(passage.at(i - 1).lower())
                        || Papers.isOne(passage.at(i - 1).lower()))
                && (passage.at(i + 1).isTagged("ADP") && TIME_PREPOSITIONS.contains(next) || nominals.isTime(i + 1));
    }

    /** An adverb of the report; one that leads a number belongs to the number: "said nearly 9,000 people". */
    private boolean isManner(int i) {
        String word = passage.at(i).lower();
        return passage.at(i).isTagged("ADV")
                && !Clauses.isQuestionWord(word)
                && (!OPENING.contains(word) || passage.is(i + 1, "that"))
                && !passage.at(i + 1).isTagged("NUM");
    }
}
