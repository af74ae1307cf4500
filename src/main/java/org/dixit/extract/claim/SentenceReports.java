package org.dixit.extract.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extract.lexicon.Lexicon;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who gives a figure within its own sentence where there is no reported clause: as the object of the reporting
 * verb, or before a report at the end that scraping has left without its comma.
 */
final class SentenceReports {

    private static final Set<String> OBJECT = words("object");
    private static final Set<String> END = words("end");
    private static final Set<String> SEEN = words("seen");
    private static final Set<String> EYEWITNESSES = words("eyewitness");
    /** "said on Friday in a statement carried by state media" */
    private static final int LONGEST_TAIL = 12;

    private static final int LONGEST_SUBJECT = 12;

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
            boolean says = isVerb(sentence, i) && !sentence.is(i + 1, ",", "on", "in");
            if (says && !turns(sentence, i, claim.figure.from())) {
                return nounPhrase(sentence, sentence.isTag(i - 1, "AUX") ? i - 1 : i);
            }
            if (sentence.isTag(i, "VERB") && !sentence.isTag(i - 1, "DET", "ADJ") || sentence.figureAt(i) >= 0) {
                return null;
            }
        }
        return null;
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

    /** "Officials have reported 12 deaths and claimed hundreds", "Rescuers digging at the site gave a toll of eight". */
    private static @Nullable Span byObject(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        int verb = Math.min(claim.figure.from(), claim.rule.equals("toll") ? claim.trigger : claim.figure.from()) - 1;
        while (sentence.is(
                verb,
                "the",
                "a",
                "an",
                "total",
                "of",
                "another",
                "death",
                "higher",
                "lower",
                "revised",
                "toll",
                "that",
                "further",
                "additional",
                "final",
                "new",
                "provisional")) {
            verb--;
        }
        if (OBJECT.contains(sentence.word(verb))) {
            return subject(sentence, verb);
        }
        Span seeing = SEEN.contains(sentence.word(verb)) ? subject(sentence, verb) : null;
        return seeing != null && isEyewitness(sentence.document().text(seeing)) ? seeing : null;
    }

    /** Press and witnesses vouch for what they see; others who saw 12 people are told of. */
    private static boolean isEyewitness(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(EYEWITNESSES::contains);
    }

    private static @Nullable Span subject(SentenceText sentence, int verb) {
        int end = verb;
        while (sentence.isTag(end - 1, "AUX", "ADV") || sentence.is(end - 1, "also", "have", "has", "had")) {
            end--;
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
    private static @Nullable Span nounPhrase(SentenceText sentence, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST_SUBJECT && continues(sentence, from - 1, end)) {
            from--;
            if (sentence.is(from, "a", "an", "the", "he", "she", "it", "they")) {
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

    /** Without an article or a name, the head and two words before it: scraping may have run more into it. */
    private static int runOnStart(SentenceText sentence, int from, int end) {
        boolean plain =
                !sentence.isTag(from, "DET", "PRON") && !sentence.token(end - 1).isCapitalised();
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
                        || inside && sentence.is(i, "of", "for", "in", "at") && sentence.isTag(i - 1, "NOUN", "PROPN"));
    }
}
