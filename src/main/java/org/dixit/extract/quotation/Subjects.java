package org.dixit.extract.quotation;

import org.dixit.extract.lexicon.ReportingNouns;
import org.jspecify.annotations.Nullable;

/** Finds whose verb it is: the phrase before it, behind appositions, relative clauses and adverbs, or the one behind it. */
final class Subjects {

    /** How many parentheses between commas may stand between subject and verb. */
    private static final int MOST_COMMAS = 4;

    private static final int LONGEST_APPOSITION = 28;

    private final Passage passage;
    private final NounPhrases phrases;
    private final Nominals nominals;
    private final Postmodifiers modifiers;

    Subjects(Passage passage) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
        this.nominals = new Nominals(passage);
        this.modifiers = new Postmodifiers(passage);
    }

    /** The subject of a verb that stands before it, null if there is none. */
    @Nullable
    Phrase before(int verb) {
        int end = behindNominal(verb);
        if (end == 0) {
            return null;
        }
        int last = end - 1;
        if (passage.is(last, "and") || passage.is(last, "but") || passage.is(last, "or") || passage.is(last, "then")) {
            return ofConjunct(last);
        }
        if (nominals.isRelative(last)) {
            return antecedent(last);
        }
        return passage.is(last, ",") || passage.is(last, ")") || isDash(last) ? beyond(last) : plain(end);
    }

    /** "..., and when Ann Roe left and said ...": whose the clause is that a conjunction joins a verb to, else the first subject. */
    private @Nullable Phrase ofConjunct(int conjunction) {
        int lead = Leads.before(passage, conjunction);
        Phrase led = lead > 0 ? phrases.startingAt(lead + 1) : new Phrase(0, 0);
        if (!led.isEmpty() && passage.isVerb(led.end())) {
            return led;
        }
        return MainSubject.first(passage, conjunction);
    }

    /** A dash between words, not one within a name: "Head\u2013Research". */
    private boolean isDash(int i) {
        boolean glued = passage.is(i, "\u2013")
                && passage.at(i - 1).isCapitalised()
                && passage.at(i + 1).isCapitalised()
                && passage.at(i - 1).end() == passage.at(i).start()
                && passage.at(i).end() == passage.at(i + 1).start();
        return !glued && isDashMark(i);
    }

    private boolean isDashMark(int i) {
        return passage.is(i, "\u2013") || passage.is(i, "\u2014") || passage.is(i, "--") || passage.is(i, "-");
    }

    /** Behind the last token before a verb that is no adverb, auxiliary or negation of it. */
    int behindNominal(int verb) {
        int end = verb;
        while (end > 0) {
            if (end > 2 && passage.is(end - 1, "ago")) {
                end -= 3;
            } else if (end > 2 && (nominals.isYear(end - 1) || nominals.isPeriod(end - 2))) {
                end -= 2;
            } else if (passage.is(end - 1, "then") && joinsVerb(end - 2)) {
                return end;
            } else if (isVerbal(end - 1) || nominals.isTime(end - 1)) {
                end--;
            } else if (passage.is(end - 1, "on") && nominals.isTime(end)
                    || passage.is(end - 1, "late")
                    || passage.is(end - 1, "early")) {
                end--;
            } else {
                return end;
            }
        }
        return end;
    }

    /** "..., then said": a comma behind a verb, not one behind a name. */
    private boolean joinsVerb(int comma) {
        int i = passage.is(comma, ",") ? comma - 1 : -1;
        while (i > 0 && !passage.isVerb(i)) {
            i--;
        }
        return i > 0;
    }

    private boolean isVerbal(int i) {
        if (passage.isQuoted(i)) {
            return false;
        }
        return passage.at(i).isTagged("AUX", "ADV")
                || passage.is(i, "n't")
                || passage.is(i, "once") && i > 0
                || passage.is(i, "not")
                || passage.is(i, "to") && (passage.at(i - 1).isTagged("VERB", "AUX") || isOfPhrasalVerb(i - 1))
                || isOfPhrasalVerb(i)
                || passage.at(i).isTagged("VERB") && (passage.is(i + 1, "to") || isOfPhrasalVerb(i + 1));
    }

    /** The second word of "went on to say", "came out to say". */
    private boolean isOfPhrasalVerb(int i) {
        boolean particle = passage.is(i, "on") || passage.is(i, "out") || passage.is(i, "back") || passage.is(i, "up");
        return particle && passage.at(i - 1).isTagged("VERB") && passage.is(i + 1, "to");
    }

    private @Nullable Phrase plain(int end) {
        Phrase phrase = phrases.fullEndingAt(end);
        if (phrase.isEmpty()) {
            return modifiers.reports(end - 1) ? null : modifiers.ofClause(end - 1);
        }
        if (!phrases.isHead(phrase)) {
            return null;
        }
        if (passage.is(phrase.start() - 1, ")") && passage.at(phrase.start()).isTagged("PROPN")) {
            Phrase title = phrases.endingAt(beforeBracket(phrase.start()));
            boolean named = passage.at(title.end() - 1).isTagged("PROPN");
            return title.isEmpty() || !named ? phrase : new Phrase(title.start(), end);
        }
        Phrase main = modifiers.beyondClause(phrase);
        if (main != null) {
            return main;
        }
        Phrase named = beforeLostComma(phrase);
        if (named != null) {
            return named;
        }
        Phrase described = beforeDescription(phrase);
        if (described != null) {
            return described;
        }
        if (isApposed(phrase)) {
            Phrase lead = phrases.fullEndingAt(phrase.start() - 1);
            return lead.isEmpty() ? phrase : new Phrase(lead.start(), end);
        }
        return phrase;
    }

    /** "Ann Roe a spokeswoman for the agency said", where commas are lost: with the name; null if there is none. */
    private @Nullable Phrase beforeLostComma(Phrase phrase) {
        boolean described = passage.lacksCommas()
                && passage.at(phrase.start()).isTagged("DET")
                && passage.at(phrase.start() - 1).isTagged("PROPN");
        Phrase name = described ? phrases.endingAt(phrase.start()) : phrase;
        return described && isClauseStart(name.start()) ? new Phrase(name.start(), phrase.end()) : null;
    }

    /** "On Friday, Ann Roe (TP), a baker from Testford told": with the name, where the comma behind its description is left out. */
    private @Nullable Phrase beforeDescription(Phrase phrase) {
        int comma = phrase.start() - 1;
        if (!passage.is(comma, ",") || !passage.is(phrase.start(), "a") && !passage.is(phrase.start(), "an")) {
            return null;
        }
        Phrase name = phrases.endingAt(beforeBracket(comma));
        boolean named = !name.isEmpty() && passage.at(name.end() - 1).isTagged("PROPN");
        boolean opens = isClauseStart(name.start()) || passage.is(name.start() - 1, ",");
        return named && opens && !nominals.isTime(name.end() - 1) ? new Phrase(name.start(), phrase.end()) : null;
    }

    /** "The foreign minister of Testland, Ann Roe said": a name behind a comma, and a description before it. */
    private boolean isApposed(Phrase phrase) {
        if (!passage.is(phrase.start() - 1, ",") || !passage.at(phrase.start()).isTagged("PROPN")) {
            return false;
        }
        Phrase lead = phrases.endingAt(phrase.start() - 1);
        return !lead.isEmpty() && lead.start() == 0 && passage.at(lead.start()).isTagged("DET");
    }

    /** The phrase that "who" stands for. */
    private @Nullable Phrase antecedent(int relative) {
        if (passage.at(relative - 1).isTagged("CCONJ")) {
            int first = modifiers.relativeBefore(relative - 1);
            return first < 0 ? null : antecedent(first);
        }
        int end = passage.is(relative - 1, ",") ? relative - 1 : relative;
        Phrase phrase = phrases.ownerEndingAt(beforeBracket(end));
        return phrase.isEmpty() ? null : phrase;
    }

    /** The phrase before a parenthesis that ends at a token: between commas, dashes or brackets. */
    private @Nullable Phrase beyond(int close) {
        @Nullable Phrase best = null;
        int commas = 0;
        for (int i = close - 1; i > 0 && commas < MOST_COMMAS && close - i < LONGEST_APPOSITION; i--) {
            if (passage.isQuote(i)) {
                break;
            }
            if (opens(i, close)) {
                commas++;
                Phrase phrase = phrases.fullEndingAt(beforeBracket(i));
                if (!phrase.isEmpty() && phrases.isHead(phrase)) {
                    boolean clean = isClauseStart(phrase.start());
                    best = best == null || clean ? new Phrase(phrase.start(), phrase.end()) : best;
                    if (clean) {
                        return withApposition(phrase, close);
                    }
                }
            }
        }
        return best != null ? withApposition(best, close) : nearest(close);
    }

    /** Before the brackets that end at an index: "Ann Roe (Testford), who ...". */
    private int beforeBracket(int end) {
        if (!passage.is(end - 1, ")")) {
            return end;
        }
        for (int i = end - 2; i > 0 && end - i < LONGEST_APPOSITION; i--) {
            if (passage.is(i, "(")) {
                return i;
            }
        }
        return end;
    }

    private boolean opens(int i, int close) {
        if (passage.is(close, ")")) {
            return passage.is(i, "(");
        }
        return passage.is(i, ",") && passage.is(close, ",") || isDash(i) && isDash(close);
    }

    private Phrase withApposition(Phrase phrase, int close) {
        boolean relative = nominals.isRelative(phrase.end() + 1) || passage.is(phrase.end() + 1, "whose");
        boolean apposed = !relative && !isParticipial(phrase) && hasName(phrase.end(), close);
        return apposed ? new Phrase(phrase.start(), passage.is(close, ")") ? close + 1 : close) : phrase;
    }

    /** "state radio, citing officials, said", "the report, seen by the paper, said". */
    private boolean isParticipial(Phrase phrase) {
        int next = phrase.end() + 1;
        String word = passage.at(next).text();
        boolean paper = ReportingNouns.isOne(passage.at(phrase.end() - 1).lower());
        return Character.isLowerCase(word.charAt(0)) && (word.endsWith("ing") || paper && passage.isVerb(next));
    }

    /** Whether a noun stands in a stretch: "He, however, said" has none. */
    private boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.at(i).isTagged("NOUN", "PROPN")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Phrase nearest(int close) {
        Phrase phrase = phrases.fullEndingAt(close);
        return phrase.isEmpty() || !phrases.isHead(phrase) ? null : phrase;
    }

    /** Whether a clause may begin at a token. */
    private boolean isClauseStart(int i) {
        return i == 0
                || passage.isQuote(i - 1)
                || passage.at(i - 1).isTagged("CCONJ", "SCONJ")
                || passage.at(i - 1).isTagged("PUNCT")
                        && !passage.is(i - 1, ",")
                        && (isDash(i - 1) || !isDashMark(i - 1))
                || passage.is(i - 1, ",") && passage.isQuote(i - 2)
                || passage.at(i - 1).isTagged("ADV") && i == 1;
    }

    /** The subject that stands behind its verb ("said Ann Roe, the mayor"), null if none does. */
    @Nullable
    Phrase after(int from) {
        Phrase phrase = phrases.fullStartingAt(from);
        if (phrase.isEmpty() || !phrases.isHead(phrase)) {
            return null;
        }
        return new Phrase(from, behindApposition(behindSecond(phrase.end())));
    }

    /** Behind "and" and a second phrase that ends there: "according to fire and rescue officials, ...". */
    private int behindSecond(int end) {
        Phrase second = passage.is(end, "and") ? phrases.fullStartingAt(end + 1) : new Phrase(end, end);
        boolean ends =
                second.end() >= passage.size() || passage.at(second.end()).isTagged("PUNCT");
        return !second.isEmpty() && ends ? second.end() : end;
    }

    private int behindApposition(int end) {
        int at = end;
        if (passage.is(at, "(")) {
            at = behindBracket(at);
        }
        boolean relative = nominals.isRelative(at + 1);
        String next = passage.at(at + 1).text();
        boolean participial = !next.isEmpty() && Character.isLowerCase(next.charAt(0)) && next.endsWith("ing");
        if (!passage.is(at, ",") || relative || participial || passage.isVerb(at + 1) || passage.isQuote(at + 1)) {
            return at;
        }
        Phrase apposition = phrases.fullStartingAt(at + 1);
        boolean ends = apposition.end() >= passage.size()
                || passage.at(apposition.end()).isTagged("PUNCT", "ADP")
                || passage.is(apposition.end(), "as");
        int behind = passage.is(apposition.end(), "(") ? behindBracket(apposition.end()) : apposition.end();
        boolean subject = behind > apposition.end() && passage.isVerb(behind);
        return apposition.isEmpty() || !ends || subject ? at : apposition.end();
    }

    private int behindBracket(int open) {
        for (int i = open; i < passage.size() && i < open + 10; i++) {
            if (passage.is(i, ")")) {
                return i + 1;
            }
        }
        return open;
    }
}
