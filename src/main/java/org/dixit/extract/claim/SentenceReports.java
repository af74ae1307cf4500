package org.dixit.extract.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extract.lexicon.Actors;
import org.dixit.extract.lexicon.Lexicon;
import org.dixit.extract.lexicon.Organisations;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who gives a figure within its own sentence where there is no reported clause: as the object of the reporting
 * verb, or before a report at the end that scraping has left without its comma.
 */
final class SentenceReports {

    private static final Set<String> OBJECT = words("object");
    private static final Set<String> BETWEEN = words("between");
    private static final Set<String> TOLLS = words("toll");
    private static final Set<String> REVISED = words("revised");
    private static final Set<String> END = words("end");
    private static final Set<String> KEPT = words("kept");
    private static final Set<String> SEEN = words("seen");
    private static final Set<String> EYEWITNESSES = words("eyewitness");
    /** "said on Friday in a statement carried by state media" */
    private static final int LONGEST_TAIL = 12;

    private static final int LONGEST_SUBJECT = 12;
    private static final int LONGEST_OBJECT = 8;

    private SentenceReports() {}

    private static Set<String> words(String place) {
        return Lexicon.rows("figure-reports").stream()
                .filter(row -> row.get(0).equals(place))
                .flatMap(row -> Lexicon.items(row, 1).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the one who gives a figure is named, null if nobody is. */
    static @Nullable Span speaker(ClaimDraft claim) {
        Span object = byObject(claim);
        Span end = object == null ? atEnd(claim) : object;
        return end == null ? atStart(claim) : end;
    }

    /** "The agency said rebel fire on Friday killed 13": a clause without "that", before the figure. */
    private static @Nullable Span atStart(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        for (int i = 1; i < claim.figure.from() && i <= LONGEST_SUBJECT; i++) {
            boolean says = isVerb(sentence, i) && !sentence.is(i + 1, ",", "on", "in") && !isDone(claim, i);
            if (says && !turns(sentence, i, claim.figure.from())) {
                return nounPhrase(sentence, sentence.isTag(i - 1, "AUX") ? i - 1 : i);
            }
            if (sentence.isTag(i, "VERB") && !sentence.isTag(i - 1, "DET", "ADJ") || sentence.figureAt(i) >= 0) {
                return null;
            }
        }
        return null;
    }

    /** "Employers added 40 jobs": no clause follows, and the verb tells what they did. */
    private static boolean isDone(ClaimDraft claim, int verb) {
        SentenceText sentence = claim.sentence;
        return sentence.is(verb, "added", "adds")
                && claim.figure.from() == verb + 1
                && !hasVerb(sentence, claim.phrase.end(), sentence.size());
    }

    /** Whether a word is a verb of reporting and no name: "says", but not the "States" of a country. */
    private static boolean isVerb(SentenceText sentence, int i) {
        return END.contains(sentence.word(i)) && !sentence.isTag(i, "PROPN");
    }

    private static boolean turns(SentenceText sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "but", "while", "whereas", "although", ";", "after", "when")) {
                return true;
            }
        }
        return false;
    }

    /** "Officials have reported 12 deaths and claimed hundreds", "Rescuers digging at the site gave a toll of eight", "the UN revised its estimate to 40". */
    private static @Nullable Span byObject(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        int from = claim.figure.from();
        int verb = Math.min(from, claim.rule.equals("toll") ? claim.trigger : moved(sentence, from)) - 1;
        boolean toll = claim.rule.equals("toll");
        while (BETWEEN.contains(sentence.word(verb)) || TOLLS.contains(sentence.word(verb))) {
            if (toll && isRevising(sentence, verb)) {
                return subject(sentence, verb);
            }
            toll |= TOLLS.contains(sentence.word(verb));
            verb--;
        }
        if (toll && isRevising(sentence, verb)) {
            return subject(sentence, verb);
        }
        if (OBJECT.contains(sentence.word(verb))) {
            return subject(sentence, verb);
        }
        Span keeping = KEPT.contains(sentence.word(verb)) ? subject(sentence, verb) : null;
        if (keeping != null && isActor(sentence.document().text(keeping))) {
            return keeping;
        }
        Span seeing = SEEN.contains(sentence.word(verb)) ? subject(sentence, verb) : null;
        return seeing != null && isEyewitness(sentence.document().text(seeing)) ? seeing : null;
    }

    /** "revised its toll", but not "a revised toll". */
    private static boolean isRevising(SentenceText sentence, int verb) {
        return REVISED.contains(sentence.word(verb)) && !sentence.isTag(verb - 1, "DET", "PRON");
    }

    /** Press and witnesses vouch for what they see; others who saw 12 people are told of. */
    private static boolean isEyewitness(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(EYEWITNESSES::contains);
    }

    /** "Ann Roe, who put the damage at $40m": index of what is put there, that of the figure where nothing is. */
    private static int moved(SentenceText sentence, int figure) {
        int noun = figure - 2;
        while (sentence.is(figure - 1, "at") && noun > figure - LONGEST_OBJECT && isOfObject(sentence, noun)) {
            noun--;
        }
        return sentence.is(noun, "put", "puts", "putting", "estimated", "estimates") ? noun + 1 : figure;
    }

    /** "the damage", "the cost of rebuilding". */
    private static boolean isOfObject(SentenceText sentence, int i) {
        boolean gerund = sentence.isTag(i, "VERB") && sentence.word(i).endsWith("ing");
        return gerund || sentence.is(i, "of", "to") || sentence.isTag(i, "NOUN", "ADJ", "DET");
    }

    /** Ministries and officials tell what they recorded; a city or a singer that recorded 12 is told of. */
    private static boolean isActor(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("\\s+");
        return Actors.isOne(parts[parts.length - 1]) || Organisations.isBody(parts[parts.length - 1]);
    }

    private static @Nullable Span subject(SentenceText sentence, int verb) {
        int end = verb;
        while (sentence.isTag(end - 1, "AUX", "ADV")
                || sentence.is(end - 1, "also", "have", "has", "had")
                || sentence.isDay(end - 1)
                || sentence.is(end - 1, "on") && sentence.isDay(end)) {
            end--;
        }
        if (sentence.is(end - 1, "who")) {
            return nounPhrase(sentence, sentence.is(end - 2, ",") ? end - 2 : end - 1);
        }
        int opening = firstVerb(sentence);
        boolean participle =
                opening >= 0 && opening < end && sentence.word(opening).endsWith("ing");
        if (sentence.is(end - 1, "and", "but") || participle && !hasVerb(sentence, opening + 1, end)) {
            return opening < 0 ? null : nounPhrase(sentence, opening);
        }
        return nounPhrase(sentence, end);
    }

    private static boolean hasVerb(SentenceText sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isTag(i, "VERB", "AUX")) {
                return true;
            }
        }
        return false;
    }

    /** The first verb that may have the sentence's subject before it, -1 if there is none. */
    private static int firstVerb(SentenceText sentence) {
        for (int i = 1; i < sentence.size() && i <= LONGEST_SUBJECT; i++) {
            boolean attribute = sentence.isTag(i - 1, "ADJ", "DET") && sentence.isTag(i + 1, "NOUN");
            if (sentence.isTag(i, "VERB", "AUX") && !attribute) {
                return i;
            }
        }
        return -1;
    }

    /** "... 12 people were killed the interior ministry said on Friday." */
    private static @Nullable Span atEnd(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        for (int i = sentence.size() - 1; i > claim.figure.to() && i >= sentence.size() - LONGEST_TAIL; i--) {
            if (sentence.figureAt(i) >= 0) {
                return null;
            }
            boolean passive = sentence.is(i - 1, "was", "were", "been", "be", "is", "are", "being");
            if (isVerb(sentence, i) && !passive && !sentence.is(i + 1, "that")) {
                if (isInverted(sentence, i)) {
                    return sentence.span(i + 1, lastWord(sentence) + 1);
                }
                int end = sentence.isTag(i - 1, "AUX") ? i - 1 : i;
                Span phrase = nounPhrase(sentence, end);
                if (phrase != null) {
                    return phrase.start() > claim.span().end() ? phrase : null;
                }
            }
        }
        return null;
    }

    /** "... overnight said the group's head Ann Roe." */
    private static boolean isInverted(SentenceText sentence, int verb) {
        return !hasVerb(sentence, verb + 1, sentence.size())
                && sentence.is(verb, "said", "says", "added")
                && sentence.isTag(verb + 1, "DET", "NOUN", "PROPN")
                && !sentence.isDay(verb + 1)
                && lastWord(sentence) > verb;
    }

    private static int lastWord(SentenceText sentence) {
        int last = sentence.size() - 1;
        while (last > 0 && sentence.isTag(last, "PUNCT")) {
            last--;
        }
        return last;
    }

    /** The noun phrase that ends before a token, null if none does; of "the Testford Trust a charity" the name. */
    private static @Nullable Span nounPhrase(SentenceText sentence, int last) {
        int end = beforeTime(sentence, last);
        int from = end;
        while (from > 0 && end - from < LONGEST_SUBJECT && continues(sentence, from - 1, end)) {
            from--;
            if (sentence.is(from, "a", "an", "the", "he", "she", "it", "they") && !isOfNoun(sentence, from - 1)) {
                break;
            }
        }
        if (from < end && sentence.is(from, "a", "an") && sentence.isTag(from - 1, "PROPN")) {
            return nounPhrase(sentence, from);
        }
        while (from < end && sentence.isTag(from, "ADP", "CCONJ")) {
            from++;
        }
        from = Math.max(from, runOnStart(sentence, from, end));
        return from >= end || !isNamed(sentence, from, end) ? null : sentence.span(from, end);
    }

    /** "Officials at the time put the toll at 40" */
    private static int beforeTime(SentenceText sentence, int end) {
        return sentence.is(end - 1, "time") && sentence.is(end - 2, "the") && sentence.is(end - 3, "at")
                ? end - 3
                : end;
    }

    /** "doctors at the hospital", where commas part what is told from who tells it */
    private static boolean isOfNoun(SentenceText sentence, int preposition) {
        return !sentence.document().lacksCommas()
                && sentence.is(preposition, "of", "for", "in", "at", "with", "from")
                && sentence.isTag(preposition - 1, "NOUN", "PROPN");
    }

    /** Without an article or a name, the head and two words before it: scraping may have run more into it. */
    private static int runOnStart(SentenceText sentence, int from, int end) {
        boolean plain = sentence.document().lacksCommas()
                && !sentence.isTag(from, "DET", "PRON")
                && !sentence.token(end - 1).isCapitalised();
        int start = end - 1;
        while (plain
                && start > end - 3
                && start > from
                && sentence.isTag(start - 1, "NOUN", "ADJ")
                && !sentence.isTag(start - 1, "PROPN")) {
            start--;
        }
        return plain ? start : from;
    }

    private static boolean isNamed(SentenceText sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            if (sentence.isTag(i, "NOUN", "PROPN", "PRON") || sentence.isTag(i - 1, "DET")) {
                return !sentence.isDay(end - 1) && EventNouns.startingAt(sentence, end - 1) == null;
            }
        }
        return false;
    }

    private static boolean continues(SentenceText sentence, int i, int end) {
        boolean inside = i < end - 1;
        return sentence.figureAt(i) < 0
                && !sentence.isDay(i)
                && (sentence.isTag(i, "NOUN", "PROPN", "ADJ", "DET")
                        || sentence.is(i, "'s", "'")
                        || sentence.isTag(i - 1, "DET")
                        || !inside && sentence.isTag(i, "PRON")
                        || inside && sentence.is(i, "of", "for", "in", "at") && sentence.isTag(i - 1, "NOUN", "PROPN")
                        || inside && isOfNoun(sentence, i));
    }
}
