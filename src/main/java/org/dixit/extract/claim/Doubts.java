package org.dixit.extract.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.dixit.extract.Measure;
import org.dixit.extract.lexicon.Lexicon;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells what is denied, doubted, or only supposed. */
final class Doubts {

    private static final TokenPhrases<String> HEDGES = new TokenPhrases<>();
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing)|disput(?:es|ed|ing))\\b(?! (?:responsibility|involvement))"
                    + "|(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\\b(?= (?:[\\w-]+ ){0,4}?(?:that|false|untrue|baseless|fake|claims?|reports?|allegations?|accusations?|suggestions?|assertions?|figures?|estimates?|numbers?|toll|count)\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TURN = Pattern.compile(
            "\\b(?:but|however|although|though|while|saying|said|says|insisting|insisted|claiming|claimed|adding|added|whereas|after|when|(?:in|of|at|for) which|and that)\\b|[;.]");
    private static final Pattern SUPPOSITION = Pattern.compile(
            "\\b(?:if|unless|were to|in case|whether|warned that|warns that|warning that|fears? that|predicts?|predicted|forecasts?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String OPEN = "\\b(?:could|would|might|should|must|can|cannot|may)\\b(?! have\\b)"
            + "|\\b(?:expected|set|due|likely|planned|planning|plans|hopes|hoping|aims|aiming|threatened|threatening|vowed|wants|want|going|ready|scheduled|ordered|designed|able|intends|trying|prepared) to\\b(?! have\\b)"
            + "|\\bset for\\b|\\bwill see\\b";
    private static final Pattern OPEN_PROSPECT = Pattern.compile(OPEN);
    private static final Pattern PROSPECT = Pattern.compile(OPEN + "|\\b(?:will|'ll|shall)\\b(?! have\\b)");

    static {
        for (List<String> row : Lexicon.rows("hedges")) {
            Lexicon.items(row, 1).forEach(words -> HEDGES.add(words, row.get(0)));
        }
    }

    private Doubts() {}

    /** The words that doubt the figures of a sentence, null if none does. */
    static @Nullable Span hedge(SentenceText sentence) {
        return find(sentence, false);
    }

    /** The words of a sentence that doubt the figures of the one before it as well. */
    static @Nullable Span hedgeOfPrevious(SentenceText sentence) {
        return find(sentence, true);
    }

    private static @Nullable Span find(SentenceText sentence, boolean back) {
        Span longest = null;
        for (int i = 0; i < sentence.size(); i++) {
            var match = HEDGES.startingAt(sentence, i);
            if (match != null && (!back || match.meaning().equals("back"))) {
                Span words = sentence.span(match.from(), match.to());
                longest = longest == null || words.length() > longest.length() ? words : longest;
            }
        }
        return longest;
    }

    /** The words before the figure that deny it, with no turn of the sentence between; null if none does. */
    static @Nullable Span denial(ClaimDraft claim) {
        String before = claim.sentence.text(0, Math.max(1, claim.figure.from()));
        var denial = DENIAL.matcher(before);
        while (denial.find()) {
            if (!TURN.matcher(before).region(denial.end(), before.length()).find()) {
                return claim.figure.from() > 0 ? claim.sentence.find(denial.group()) : null;
            }
        }
        return negation(claim);
    }

    private static @Nullable Span negation(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        int from = Math.max(0, Math.min(claim.trigger, claim.figure.from()) - 2);
        for (int i = from; i < Math.min(claim.trigger, claim.figure.from()); i++) {
            if (sentence.is(i, "n't", "not", "never") && !sentence.is(i + 1, "only", "just")) {
                return sentence.token(i).span();
            }
        }
        return null;
    }

    /** Whether the figure is only supposed, asked for, or still to come. What is pledged counts as said. */
    static boolean isSupposed(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        if (sentence.is(sentence.size() - 1, "?") || sentence.size() > 1 && sentence.is(sentence.size() - 2, "?")) {
            return true;
        }
        if (!claim.isHarm()) {
            return false;
        }
        int low = Math.min(claim.figure.from(), claim.trigger);
        int high = Math.max(claim.figure.to(), claim.trigger + 1);
        String reach = clauseBefore(sentence, low) + " " + sentence.text(Math.max(low, 0), high);
        return prospect(claim).matcher(near(sentence, low, high, claim)).find()
                || SUPPOSITION.matcher(reach).find() && !isSaid(reach);
    }

    /** What is decided is said: "The mill will lay off 40 workers"; how many will die is only feared. */
    private static Pattern prospect(ClaimDraft claim) {
        boolean decided = claim.measure == Measure.AFFECTED
                || claim.measure == Measure.DISPLACED
                || claim.measure == Measure.DESTROYED;
        return decided ? OPEN_PROSPECT : PROSPECT;
    }

    /** "will add 40 jobs by June" */
    static boolean isToCome(ClaimDraft claim) {
        return PROSPECT.matcher(clauseBefore(claim.sentence, claim.figure.from()))
                .find();
    }

    private static boolean isSaid(String clause) {
        return Pattern.compile("\\b(?:warn\\w*|fears?) that\\b").matcher(clause).find()
                && Pattern.compile("\\b(?:have|has|had|were|was) (?:already |now )?(?:been |died|killed|fled)")
                        .matcher(clause)
                        .find();
    }

    /** The verb that governs the figure, with the words right before it. */
    private static String near(SentenceText sentence, int low, int high, ClaimDraft claim) {
        boolean after = claim.trigger > claim.figure.from();
        int from = after ? claim.phrase.to() : Math.max(0, low - 3);
        return from < high ? sentence.text(from, high) : "";
    }

    private static String clauseBefore(SentenceText sentence, int to) {
        int from = to;
        while (from > 0 && !sentence.is(from - 1, ",", ";", ".", "but", "“", "\"", ":")) {
            from--;
        }
        return from < to ? sentence.text(from, to) : "";
    }
}
