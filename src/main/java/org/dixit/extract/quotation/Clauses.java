package org.dixit.extract.quotation;

import java.util.Set;

/** Tells where clauses begin in a passage, and whether a stretch is one. */
final class Clauses {

    private static final int FEWEST_WORDS = 4;

    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "how", "why", "what", "who", "where", "when", "which");
    /** These tell when something was said. */
    private static final Set<String> TIMES =
            Set.of("when", "before", "after", "as", "while", "since", "until", "because");

    private final Passage passage;
    private final NounPhrases phrases;
    private final Nominals nominals;

    Clauses(Passage passage) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
        this.nominals = new Nominals(passage);
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
            if (passage.is(i - 1, ",") && (nominals.isRelative(i) || passage.is(i, "whose")) && !isClause(from, i)) {
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
        if (i == from || nominals.isRelative(i) || i < to && !passage.isVerb(i)) {
            return !passage.at(from).isTagged("NOUN", "PROPN")
                            && !passage.at(from).isTagged("DET", "ADJ")
                            && !nominals.isPossessive(from)
                    || nominals.isRelative(i) && hasSecondVerb(i, to);
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
        boolean subject = nominals.isNominal(i + 1) && !nominals.isSubjectPronoun(i + 1);
        int verbs = 0;
        for (int k = i + 1; k < passage.size(); k++) {
            verbs += passage.isVerb(k) && nominals.isNominal(k - 1) ? 1 : 0;
        }
        return subject && verbs > 1;
    }

    int pastAdverb(int i) {
        return passage.at(i).isTagged("ADV") ? i + 1 : i;
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

    /** "said at least 40 people were hurt": no place or time, but a number. */
    boolean isBound(int i) {
        return passage.is(i, "at") && (passage.is(i + 1, "least") || passage.is(i + 1, "most"));
    }

    /** Whether a stretch has enough words for a clause, even if none of them was taken for a verb. */
    static boolean isLong(int start, int end) {
        return end - start >= FEWEST_WORDS;
    }

    /** Whether nothing but the full stop and what closes behind it stands at an index or behind it. */
    boolean isEnd(int i) {
        return i >= lastWord(passage.size());
    }
}
