package org.dixit.extract.claim;

import java.util.regex.Pattern;

/** Tells figures that are counted per stretch of time: "40 a day", "each week 30 people die". */
final class TimeRates {

    /** "a day" and "every month", but not "a day earlier", "a month-long siege", "within a year". */
    private static final Pattern RATE = Pattern.compile(
            "\\b(?:(?<!\\b(?:within|for|in|over|after|of|than|half|during|into|almost|nearly|about|is|was) )a|per|each|every) (?:day|week|month|year|hour|minute|night|head|capita)\\b(?!-| (?:earlier|ago|later|old|before|after|on(?! average)))|\\b(?:daily|weekly|monthly|annually|yearly|hourly)\\b");
    /** "Every day 30 people die", "each week of the strike costs $40m": at the head of the sentence, or of what is reported. */
    private static final Pattern LEADING_RATE = Pattern.compile(
            "(?:^|\\b(?:that|said|says) |[,:;“\"] ?)(?:each|every) (?:single )?(?:day|week|month|year|hour|minute|night)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int RATE_REACH = 6;

    /** So many tokens from the head of the sentence to a figure that is told per day there. */
    private static final int LEADING_REACH = 10;

    private TimeRates() {}

    static boolean isRate(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        int from = claim.phrase.end();
        int to = from;
        while (to < sentence.size() && to <= from + RATE_REACH && sentence.figureAt(to) < 0) {
            to++;
        }
        return to > from && !sentence.is(from, ".") && CountTypes.says(RATE, sentence.text(from, to), claim)
                || isLeadingRate(claim);
    }

    private static boolean isLeadingRate(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        int to = claim.figure.from();
        for (int i = 0; i < to; i++) {
            if (sentence.figureAt(i) >= 0) {
                return false;
            }
        }
        return to > 0 && CountTypes.says(LEADING_RATE, sentence.text(Math.max(0, to - LEADING_REACH), to), claim);
    }
}
