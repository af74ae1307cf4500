package org.dixit.extract.quotation;

import java.util.Set;
import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.ReportingVerb;
import org.dixit.extract.lexicon.ReportingVerbs;

/**
 * Tells a clause that reports ("said Ann Roe", "she added", "the mayor of Testford told reporters") where a quotation
 * mark is missing before it. Narrow on purpose: people say "he said" themselves, inside what they say.
 */
final class ReportingClause {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 24;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> LEADS = Set.of("the", "a", "an", "one", "another");
    private static final Set<String> WITHIN = Set.of("of", "for", "the", "de", "van", "von", "al", "bin");
    /** Behind a verb these tell when, where and to whom. */
    private static final Set<String> GOES_ON = Set.of("on", "in", "at", "to", "during", "after", "from", "through");

    private final BlockText text;

    ReportingClause(BlockText text) {
        this.text = text;
    }

    /**
     * Behind the first comma, question mark or exclamation mark of a stretch that a reporting clause follows without a
     * quotation mark; -1 if there is none.
     */
    int firstBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            boolean pause = c == ',' || c == '?' || c == '!';
            if (pause && text.isSpace(i + 1) && isAt(i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether a clause begins here, or behind the space that stands here. */
    boolean isAt(int offset) {
        int at = text.skipSpace(offset);
        String first = text.word(at, LONGEST_WORD);
        if (first.isEmpty()) {
            return false;
        }
        return isSaying(first) ? isSubject(behind(at, first)) : isSubjectThenVerb(at, first);
    }

    private boolean isSubject(int at) {
        int subject = text.skipSpace(at);
        String word = text.word(subject, LONGEST_WORD);
        return subject > at
                && (Character.isUpperCase(text.at(subject)) || LEADS.contains(word) || PRONOUNS.contains(word));
    }

    private boolean isSubjectThenVerb(int from, String first) {
        boolean pronoun = PRONOUNS.contains(first);
        boolean described = LEADS.contains(first);
        if (!pronoun && !described && !Character.isUpperCase(text.at(from))) {
            return false;
        }
        int at = from;
        String word = first;
        for (int words = 0; words < MOST_WORDS; words++) {
            int stop = behind(at, word);
            at = text.skipSpace(stop);
            word = text.word(at, LONGEST_WORD);
            if (word.isEmpty() || at == stop) {
                return false;
            }
            if (isSaying(word)) {
                return ends(behind(at, word), word);
            }
            if (pronoun || !described && !Character.isUpperCase(text.at(at)) && !WITHIN.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** Behind a word, and behind the full stop of "Mr." and "J.". */
    private int behind(int at, String word) {
        int stop = at + word.length();
        boolean hyphened = text.at(stop) == '-' || text.at(stop) == '\'' || text.at(stop) == '\u2019';
        if (hyphened && text.isLetter(stop + 1)) {
            return stop + 1 + text.word(stop + 1, LONGEST_WORD).length();
        }
        boolean abbreviated = text.at(stop) == '.' && word.length() <= 3 && text.isSpace(stop + 1);
        return abbreviated ? stop + 1 : stop;
    }

    private boolean ends(int at, String verb) {
        if (text.isPause(at) || text.skipSpace(at) == text.end()) {
            return true;
        }
        String next = text.word(text.skipSpace(at), LONGEST_WORD);
        return GOES_ON.contains(next) || verb.equals("told");
    }

    private static boolean isSaying(String word) {
        ReportingVerb verb = ReportingVerbs.find(word, "");
        return verb != null
                && (verb.form() == ReportingVerb.Form.PAST || verb.form() == ReportingVerb.Form.THIRD)
                && verb.takes(Frame.QUOTATION)
                && (verb.takes(Frame.SAYS)
                        || verb.lemma().equals("tell")
                        || verb.lemma().equals("ask"));
    }
}
