package org.dixit.extract.quotation;

import java.util.List;
import java.util.Set;
import org.dixit.extract.document.Token;
import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.Papers;
import org.dixit.extract.lexicon.ReportingNouns;
import org.dixit.extract.lexicon.ReportingVerb;
import org.dixit.extract.lexicon.ReportingVerbs;
import org.jspecify.annotations.Nullable;

/** Finds where the words that a cue reports begin and end. */
final class Contents {

    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "how", "why", "what", "who", "where", "when", "which");
    /** Behind a comma these lead back to the article's own account. */
    private static final Set<String> BREAKS =
            Set.of("while", "as", "after", "amid", "following", "despite", "prompting", "although", "though", "before");

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
    /** These tell when something was said. */
    private static final Set<String> TIMES =
            Set.of("when", "before", "after", "as", "while", "since", "until", "because");

    private static final int SHORT_REMARK = 7;
    private static final int LONGEST_PARENTHESIS = 10;
    private static final int LONGEST_PLACE = 14;

    private final Passage passage;
    private final NounPhrases phrases;
    private final List<Cue> cues;

    Contents(Passage passage, List<Cue> cues) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
        this.cues = cues;
    }

    /** Behind the listener, the day and the occasion that may follow a cue: "told reporters in Testford on Friday". */
    int skipAdjuncts(int from, boolean listener) {
        int i = from;
        if (listener && !phrases.isRelative(i)) {
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
        int close = passage.is(comma, ",") ? commaBehind(comma + 1) : -1;
        boolean parts = close > 0 && close - comma <= LONGEST_PARENTHESIS && passage.is(close + 1, "that");
        return parts && !isClause(comma, close) ? close + 1 : comma;
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
        return phrases.isSubjectPronoun(from) ? from : behindFirstListener(object);
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
                boolean clause = passage.is(next, "that") || phrases.isNominal(next) && !passage.isVerb(next);
                return clause ? next : first;
            }
            end = next;
        }
        return first;
    }

    /** "told reporters 12 people were", "told the court executives had": where the first noun for somebody ends. */
    private int behindFirstListener(Phrase object) {
        for (int i = object.start() + 1; i < object.end(); i++) {
            if (phrases.isListener(i - 1) && phrases.isNominal(i)) {
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
        if (phrases.isTime(i) || isManner(i)) {
            return i + 1;
        }
        if (phrases.isPeriod(i) || isTimeOfDay(i)) {
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
                passage.at(i).isTagged("ADP", "DET") || passage.at(i).isTagged("PART") && phrases.isNominal(i + 1);
        if (preposition && TIME_PREPOSITIONS.contains(word) && !isBound(i)) {
            int end = passage.is(i + 2, "'s")
                    ? phrases.startingAt(i + 3).end()
                    : phrases.startingAt(i + 1).end();
            boolean subject = passage.isVerb(end) && passage.at(i).isTagged("DET");
            boolean timed = phrases.isTime(i + 1) && !passage.is(i + 2, "'s");
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
        return (passage.is(i, "last") || passage.is(i, "this")) && phrases.isTime(i + 1);
    }

    /** "reported that night", "announced that same day", but not "said that day was the worst". */
    private boolean isPointedTime(int i) {
        int time = passage.is(i + 1, "same") ? i + 2 : i + 1;
        return (passage.is(i, "that") || passage.is(i, "the") && time > i + 1)
                && (phrases.isTime(time) || phrases.isUnitOfTime(time))
                && !passage.isVerb(time + 1)
                && !passage.at(time + 1).isTagged("PART", "NOUN");
    }

    /** "in a memo seen by the paper", "in an affidavit filed on Monday". */
    private boolean isOfPaper(int i) {
        String next = passage.at(i + 1).lower();
        return passage.at(i).isTagged("VERB")
                && (ReportingNouns.isOne(passage.at(i - 1).lower())
                        || Papers.isOne(passage.at(i - 1).lower()))
                && (passage.at(i + 1).isTagged("ADP") && TIME_PREPOSITIONS.contains(next) || phrases.isTime(i + 1));
    }

    /** An adverb of the report; one that leads a number belongs to the number: "said nearly 9,000 people". */
    private boolean isManner(int i) {
        String word = passage.at(i).lower();
        return passage.at(i).isTagged("ADV")
                && !QUESTION_WORDS.contains(word)
                && (!OPENING.contains(word) || passage.is(i + 1, "that"))
                && !passage.at(i + 1).isTagged("NUM");
    }

    /** "said at least 40 people were hurt": no place or time, but a number. */
    boolean isBound(int i) {
        return passage.is(i, "at") && (passage.is(i + 1, "least") || passage.is(i + 1, "most"));
    }

    static boolean isQuestionWord(String lower) {
        return QUESTION_WORDS.contains(lower);
    }

    /** Whether a finite verb stands in a stretch. */
    boolean isClause(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean attribute = passage.at(i).lower().endsWith("ing") && passage.is(i - 1, "'s");
            if (passage.isVerb(i) && !passage.is(i - 1, "to") && !attribute) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb stands in a stretch other than in a relative clause that ends with it: "Ann Roe, who left,". */
    boolean isMainClause(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (passage.is(i - 1, ",") && (phrases.isRelative(i) || passage.is(i, "whose")) && !isClause(from, i)) {
                int comma = commaBehind(i);
                return comma >= 0 && comma < to && isMainClause(comma, to);
            }
        }
        return isClause(from, to);
    }

    /** Whether a finite verb stands right behind the phrase that opens a stretch, adverbs and a parenthesis aside. */
    boolean verbFollowsSubject(int from, int to) {
        int i = phrases.fullStartingAt(from).end();
        while (i < to && passage.at(i).isTagged("ADV", "PART")) {
            i++;
        }
        if (i == from || phrases.isRelative(i) || i < to && !passage.isVerb(i)) {
            return !passage.at(from).isTagged("NOUN", "PROPN")
                            && !passage.at(from).isTagged("DET", "ADJ")
                            && !phrases.isPossessive(from)
                    || phrases.isRelative(i) && hasSecondVerb(i, to);
        }
        boolean participle = passage.at(i).isTagged("VERB") && passage.is(i + 1, "by");
        return i < to && !participle && !passage.at(i).lower().endsWith("ing");
    }

    /** Whether a verb follows the one of the relative clause that begins at a token. */
    private boolean hasSecondVerb(int relative, int to) {
        int verbs = 0;
        for (int i = relative; i < to; i++) {
            verbs += passage.isVerb(i) && !passage.isVerb(i - 1) && !passage.is(i - 1, "to") ? 1 : 0;
        }
        return verbs > 1;
    }

    /** Behind the last report or quotation before an index. */
    int clauseStart(int before) {
        int start = 0;
        for (int i = 0; i < before; i++) {
            if (passage.isQuote(i) || passage.is(i, ";")) {
                start = i + 1;
            }
        }
        return start;
    }

    /** The first comma of a stretch that is none between nouns, or its end. */
    int firstComma(int from, int to) {
        if (passage.at(from).isTagged("SCONJ", "ADP") || passage.at(from).isTagged("ADV")) {
            return to;
        }
        for (int i = from + 1; i < to; i++) {
            if (passage.is(i, ",")
                    && passage.isVerb(i - 1)
                    && passage.at(i - 1).lower().endsWith("ing")) {
                return i;
            }
        }
        return to;
    }

    /** Whether a clause may begin here. */
    boolean opensClause(int i) {
        return switch (passage.at(i).tag()) {
            case "DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM", "ADV", "AUX", "SYM", "INTJ" -> true;
            case "SCONJ" -> !TIMES.contains(passage.at(i).lower()) && !leadsQuestion(i) || leadsClause(i);
            case "PUNCT" -> passage.isQuoted(i) && !passage.isQuote(i);
            case "VERB" -> passage.at(i).lower().endsWith("ing");
            case "ADP" -> !leadsQuestion(i);
            default -> false;
        };
    }

    /** "learned over the years prices rose": a phrase, and behind it a subject with its verb; or a bound, "over 40 rose". */
    boolean leadsSubject(int i) {
        if (isBound(i) || passage.at(i + 1).isTagged("NUM")) {
            return true;
        }
        int behind = phrases.fullStartingAt(i + 1).end();
        int from = passage.is(behind, ",") ? behind + 1 : behind;
        Phrase subject = phrases.fullStartingAt(from);
        return from > i + 1 && (passage.isVerb(from) || !subject.isEmpty() && passage.isVerb(subject.end()));
    }

    /** "on what it called a scandal". */
    private boolean leadsQuestion(int i) {
        return isQuestionWord(passage.at(i + 1).lower());
    }

    /** "said while the rain fell the bridge stood": a clause of its own behind the one of time. */
    private boolean leadsClause(int i) {
        boolean subject = phrases.isNominal(i + 1) && !phrases.isSubjectPronoun(i + 1);
        int verbs = 0;
        for (int k = i + 1; k < passage.size(); k++) {
            verbs += passage.isVerb(k) && phrases.isNominal(k - 1) ? 1 : 0;
        }
        return subject && verbs > 1;
    }

    /** Where what a cue reports from a token on ends, at the latest where the clause ends that the cue itself stands in. */
    int end(Cue cue, int from) {
        int end = end(from);
        if (phrases.isRelative(cue.at() - 1) && !passage.is(cue.at() - 2, ",")) {
            return beforeMainVerb(from, end);
        }
        boolean leads = isLed(cue.at());
        if (!leads && !isWithinRelative(cue.at())) {
            return end;
        }
        for (int i = commaBehind(from); i >= 0 && i < end; i = commaBehind(i + 1)) {
            if (leads ? opensMainClause(i + 1) : passage.isVerb(pastAdverb(i + 1))) {
                return i;
            }
        }
        return end;
    }

    /** Whether a subject with its verb, or with a clause that describes it, begins at a token. */
    private boolean opensMainClause(int i) {
        Phrase subject = phrases.fullStartingAt(pastAdverb(i));
        int behind = pastAdverb(subject.end());
        boolean mistagged = ReportingVerbs.isForm(passage.at(behind - 1).lower()) && passage.is(behind, "that");
        return !subject.isEmpty() && (passage.isVerb(behind) || passage.is(behind, "who") || mistagged);
    }

    private int pastAdverb(int i) {
        return passage.at(i).isTagged("ADV") ? i + 1 : i;
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
            relatives += phrases.isRelative(i) && passage.at(i - 1).isTagged("NOUN", "PROPN") ? 1 : 0;
            boolean opens = passage.at(i).isTagged("SCONJ", "CCONJ") || phrases.isRelative(i) || passage.is(i, ",");
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
        int comma = commaBehind(0);
        return Leads.before(passage, cue) >= 0 || participle && (comma < 0 || comma > cue);
    }

    /** "Ann Roe, who asked to ..., said": a cue in a relative clause between commas. */
    private boolean isWithinRelative(int cue) {
        for (int i = cue - 1; i > 0 && !passage.is(i, ","); i--) {
            if (phrases.isRelative(i) || passage.is(i, "whose")) {
                return passage.is(i - 1, ",");
            }
        }
        return false;
    }

    /** The first comma from an index on that is not quoted, -1 if there is none. */
    int commaBehind(int from) {
        for (int i = from; i < passage.size(); i++) {
            if (passage.is(i, ",") && !passage.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the content that begins at {@code from} ends: before the next report, the article's own remark, or the full stop. */
    int end(int from) {
        int last = passage.size();
        for (int i = from + 1; i < last; i++) {
            if (!passage.isQuoted(i) && stops(i, from)) {
                return i;
            }
        }
        return lastWord(last);
    }

    /** Where a noun phrase in a stretch ends: before a second verb of its subject, "announced the plan but declined to ...". */
    int endOfPhrase(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (isApposition(i)) {
                return i;
            }
            if (phrases.isRelative(i)) {
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
        boolean closes = isEndOrComma(skipAdjuncts(said.end(), said.takes(Frame.LISTENER)));
        return said.takes(Frame.SAYS) && (closes || passage.is(said.end(), "that"))
                || said.takes(Frame.EVIDENCE) && closes;
    }

    /** ", called him “a fool” and left": one more verb of whoever speaks. */
    boolean isFurtherVerb(Cue cue) {
        return passage.is(cue.at() - 1, ",")
                && cue.verb().form() == ReportingVerb.Form.PAST
                && cue.takes(Frame.NOUN_PHRASE)
                && phrases.isObjectPronoun(cue.end());
    }

    /** ", and Bob Day said the road would follow", ", but the Greens accuse the council of ...". */
    private boolean isOtherReport(int i) {
        Phrase subject = phrases.fullStartingAt(i);
        Cue cue = cueOf(subject);
        return cue != null
                && !cue.verb().isGerund()
                && phrases.isActor(subject)
                && (cue.takes(Frame.SAYS) || !phrases.isSubjectPronoun(i) && cue.takes(Frame.NOUN_PHRASE));
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

    /** Before the full stop and what closes behind it. */
    int lastWord(int to) {
        int end = to;
        while (end > 0
                && passage.at(end - 1).isTagged("PUNCT")
                && !passage.isQuoted(end - 1)
                && !passage.is(end - 1, ")")) {
            end--;
        }
        return end;
    }
}
