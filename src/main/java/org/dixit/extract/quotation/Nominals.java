package org.dixit.extract.quotation;

import java.util.Locale;
import java.util.Set;
import org.dixit.extract.lexicon.Actors;
import org.dixit.extract.lexicon.Calendar;
import org.dixit.extract.lexicon.ReportingVerbs;
import org.dixit.extract.lexicon.Roles;

/** Tells which tokens of a passage can be part of a noun phrase, and which are days, pronouns and the like. */
final class Nominals {

    private static final Set<String> TIMES = Set.of(
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "later",
            "earlier",
            "afterwards",
            "afterward",
            "meanwhile",
            "however",
            "morning",
            "afternoon",
            "evening",
            "night");
    private static final Set<String> PERIODS =
            Set.of("week", "month", "year", "weekend", "season", "spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "i", "we", "who", "you");
    private static final Set<String> OBJECTS = Set.of("them", "him", "us", "me");

    private final Passage passage;

    Nominals(Passage passage) {
        this.passage = passage;
    }

    /** Whether a token is a day, or a time in lower case: "Today" within a sentence is a programme. */
    boolean isTime(int i) {
        String lower = passage.at(i).lower();
        return Calendar.DAYS.contains(lower)
                || TIMES.contains(lower) && (i == 0 || !passage.at(i).isCapitalised());
    }

    /** Whether a token can be part of a noun phrase. */
    boolean isNominal(int i) {
        if (passage.isQuote(i)) {
            return false;
        }
        return switch (passage.at(i).tag()) {
            case "NOUN", "PROPN", "ADJ", "NUM", "DET", "PRON", "SYM" -> !isRelative(i);
            case "PART" -> passage.is(i, "'s") || passage.is(i, "'");
            case "PUNCT" -> isInnerWord(i) || isBetweenAdjectives(i);
            default -> isJoined(i) || isInnerWord(i) || isMistaggedName(i) || isMistaggedRole(i);
        };
    }

    /** The mark of a possessive, however it was tagged. */
    private boolean isInnerWord(int i) {
        return passage.is(i, "'s") && isName(i - 1)
                || passage.is(i, "&")
                || passage.is(i, "-") && isName(i + 1) && isName(i - 1);
    }

    /** "the final, unofficial count". */
    private boolean isBetweenAdjectives(int i) {
        return passage.is(i, ",")
                && passage.at(i - 1).isTagged("ADJ")
                && passage.at(i + 1).isTagged("ADJ")
                && passage.at(i - 2).isTagged("DET")
                && isName(i + 2);
    }

    /** A participle or adverb between a determiner and a noun: "the newly elected mayor". */
    private boolean isJoined(int i) {
        if (passage.at(i).isTagged("ADV") && passage.at(i - 1).isTagged("DET") && isJoined(i + 1)) {
            return true;
        }
        boolean verbal = passage.at(i).isTagged("VERB", "ADV");
        return verbal
                && isNounOrAdjective(i + 1)
                && (passage.at(i - 1).isTagged("DET", "ADJ")
                        || passage.is(i - 1, "'s")
                        || passage.at(i - 1).isTagged("ADV")
                                && passage.at(i - 2).isTagged("DET"));
    }

    /** A name that was taken for a verb or an interjection: in upper case within the sentence, or before a reporting verb. */
    private boolean isMistaggedName(int i) {
        boolean capital = !passage.at(i).tag().isEmpty()
                && passage.at(i).isCapitalised()
                && !passage.at(i).isTagged("ADP", "SCONJ")
                && !passage.at(i).isTagged("CCONJ", "AUX")
                && !passage.at(i).isTagged("ADV");
        return capital
                && (i > 0 && !passage.isQuoted(i - 1)
                        || ReportingVerbs.isForm(passage.at(i + 1).lower()));
    }

    /** "her colleague Ann Roe", where what she is was taken for a verb. */
    private boolean isMistaggedRole(int i) {
        return passage.at(i).isTagged("VERB")
                && passage.at(i + 1).isTagged("PROPN")
                && passage.at(i - 1).isTagged("NOUN", "PRON")
                && Roles.isOne(passage.at(i).lower());
    }

    private boolean isNounOrAdjective(int i) {
        return passage.at(i).isTagged("NOUN", "ADJ")
                || passage.at(i).isTagged("PROPN", "VERB") && !passage.at(i).isTagged("VERB");
    }

    boolean isName(int i) {
        return passage.at(i).isTagged("NOUN", "PROPN");
    }

    boolean isRelative(int i) {
        return passage.is(i, "who") && !passage.at(i).isTagged("PROPN")
                || passage.is(i, "what")
                || passage.is(i, "which")
                || passage.is(i, "that") && !passage.at(i).isTagged("DET");
    }

    boolean isSubjectPronoun(int i) {
        return SUBJECTS.contains(passage.at(i).lower()) && !passage.at(i).isTagged("PROPN");
    }

    /** "him", "them", and "her" and "it" with no noun behind. */
    boolean isObjectPronoun(int i) {
        boolean either = passage.is(i, "her") || passage.is(i, "it");
        return isObject(i) || either && !isNominal(i + 1);
    }

    /** "this month", "last year". */
    boolean isPeriod(int i) {
        boolean pointed = passage.is(i, "this") || passage.is(i, "last") || passage.is(i, "next");
        return pointed && PERIODS.contains(passage.at(i + 1).lower());
    }

    /** "day", "week", "year". */
    boolean isUnitOfTime(int i) {
        return passage.is(i, "day") || PERIODS.contains(passage.at(i).lower());
    }

    /** "her" before a noun. */
    boolean isPossessive(int i) {
        return POSSESSIVES.contains(passage.at(i).lower()) && isNounOrAdjective(i + 1);
    }

    /** Whether a noun can be the last of those for whoever is told something: "reporters", "the court", "AFP". */
    boolean isListener(int i) {
        String word = passage.at(i).text();
        boolean acronym =
                passage.at(i).isTagged("PROPN") && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return acronym
                || passage.at(i).isTagged("NOUN") && Actors.isOne(passage.at(i).lower());
    }

    /** Whether a number is a year: "in 2010". */
    boolean isYear(int i) {
        String word = passage.at(i).text();
        return passage.at(i).isTagged("NUM")
                && word.length() == 4
                && Character.isDigit(word.charAt(0))
                && passage.is(i - 1, "in");
    }

    /** "him", "them", "us", "me". */
    boolean isObject(int i) {
        return OBJECTS.contains(passage.at(i).lower());
    }
}
