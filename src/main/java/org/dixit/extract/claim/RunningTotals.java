package org.dixit.extract.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.EventMention.Kind;
import org.dixit.extract.Measure;
import org.dixit.extract.claim.EventNouns.EventNoun;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells figures that sum up what went on for some time: "since June", "the toll reached 57", "has spent $40m". */
final class RunningTotals {

    private static final String UNIT =
            "hour|day|night|week|weekend|fortnight|month|year|decade|century|centurie|quarter|half|season|summer|winter";

    private static final Pattern SINCE = Pattern.compile(
            "\\bsince\\b(?! dawn| midnight| the morning| \\w+ing\\b)|\\bso far\\b|\\bto date\\b|\\b(?:over|in|during|for|within) the (?:past|last|previous|first)\\b(?! (?:24|48) hours)(?= (?:[\\w-]+ ){0,3}(?:"
                    + UNIT
                    + ")s?\\b)"
                    + "|\\bthis (?:year|season|(?:month|week) alone)\\b|\\bin (?:two|three|four|five|six|seven|\\d+) (?:days|weeks|months|years)\\b"
                    + "|\\bover (?:a|the|two|three|four|five|six|seven|\\d+)[ -](?:\\w+[ -])?(?:days?|weeks?|months?|years?|decades?)\\b"
                    + "|\\blast year\\b|\\b(?:first|last|final) \\w+ months of\\b|\\b(?:first|second|third|fourth|last|final) (?:quarter|half of (?:the|this|last|\\d+))\\b"
                    + "|\\b(?:year|months) (?:to|ended|ending) (?:the end of )?(?:\\d+ )?\\p{Lu}|\\bbetween \\p{Lu}\\w+\\.? \\d+ (?:and|to)\\b|\\bevery year\\b",
            Pattern.CASE_INSENSITIVE);

    /** So many tokens lie between "deadliest" and "since". */
    private static final int RANK_REACH = 7;

    /** "has cost our limited partners $40m": so many tokens from the sum back to its verb. */
    private static final int SPENDER = 6;

    private RunningTotals() {}

    /** "has spent $40m": all that was spent till now. */
    static boolean isSpentTillNow(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        for (int i = claim.figure.from() - 1; i > 0 && i >= claim.figure.from() - SPENDER; i--) {
            if (ClaimWords.RUN_UP.contains(sentence.word(i))) {
                boolean perfect = sentence.is(i - 1, "has", "have", "'ve") || sentence.is(i - 2, "has", "have", "'ve");
                return claim.measure == Measure.MONEY && perfect && !sentence.is(i - 1, "been");
            }
            if (sentence.isTag(i, "VERB", "ADP", "PUNCT")) {
                return false;
            }
        }
        return false;
    }

    static boolean isRunning(ClaimDraft claim) {
        boolean rising = claim.rule.equals("toll")
                && claim.sentence.is(
                        claim.figure.from() - 1,
                        "to",
                        "reached",
                        "reaches",
                        "hit",
                        "topped",
                        "passed",
                        "exceeded",
                        "surpassed",
                        "top");
        return rising || isSince(claim);
    }

    private static boolean isSince(ClaimDraft claim) {
        Span words = stretch(claim);
        claim.readFrom(ClaimPart.COUNT_TYPE, words);
        return words != null;
    }

    /** The words that say over what time it was counted, null where none do or something else went on so long. */
    static @Nullable Span stretch(ClaimDraft claim) {
        Span sentence = claim.sentence.span();
        Matcher said = SINCE.matcher(claim.sentence.document().text(sentence).replaceAll("\\s", " "));
        while (said.find()) {
            Span words = new Span(sentence.start() + said.start(), sentence.start() + said.end());
            if (!isOfOther(claim, words) && !isRanking(claim, words) && !isReason(claim, words)) {
                return words;
            }
        }
        return null;
    }

    /**
     * "The owner of a home where 14 died in a fire was warned in six years": another verb stands behind the incident; "40,
     * compared with 12 last year": another figure has the time.
     */
    private static boolean isOfOther(ClaimDraft claim, Span words) {
        boolean incident = false;
        boolean verb = false;
        boolean compared = false;
        int from = Math.max(claim.trigger + 1, claim.phrase.end());
        for (int i = from; i < claim.sentence.size() && claim.sentence.token(i).start() < words.start(); i++) {
            EventNoun event = EventNouns.startingAt(claim.sentence, i);
            incident |= event != null && event.kind() == Kind.INCIDENT;
            verb |= incident && event == null && claim.sentence.isTag(i, "VERB", "AUX");
            verb |= claim.sentence.is(i, "has", "have") && claim.sentence.is(i - 1, "and", "which", "who", ",");
            compared |= claim.sentence.is(i, "compared", "than", "against", "versus")
                    || claim.sentence.is(i, "from") && claim.sentence.is(i - 1, "up", "down");
        }
        return verb || compared;
    }

    /** "The deadliest crash since 2007", "the worst of its kind this year": that long nothing like it happened. */
    private static boolean isRanking(ClaimDraft claim, Span words) {
        SentenceText sentence = claim.sentence;
        int i = tokenAt(sentence, words) - 1;
        for (int last = i - RANK_REACH; i >= 0 && i > last; i--) {
            if (ClaimWords.RANK.contains(sentence.word(i)) && !sentence.is(i - 1, "at")) {
                return true;
            }
            boolean verb = sentence.isTag(i, "VERB", "AUX") && EventNouns.matchAt(sentence, i) == null;
            if (verb || sentence.figureAt(i) >= 0 || sentence.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** ", since its brakes had failed" */
    private static boolean isReason(ClaimDraft claim, Span words) {
        int since = tokenAt(claim.sentence, words);
        return claim.sentence.is(since, "since")
                && claim.sentence.is(since - 1, ",")
                && since > claim.figure.from()
                && !isPerfect(claim);
    }

    private static int tokenAt(SentenceText sentence, Span words) {
        int i = 0;
        while (i < sentence.size() && sentence.token(i).start() < words.start()) {
            i++;
        }
        return i;
    }

    /** "have been killed", "has killed", "have reported 137 deaths". */
    static boolean isPerfect(ClaimDraft claim) {
        int from = Math.min(claim.figure.from(), claim.trigger);
        for (int i = Math.max(from, claim.figure.to()); i <= claim.trigger; i++) {
            if (claim.sentence.is(i, "have", "has", "'ve")
                    && !claim.sentence.is(i - 1, "may", "might", "could", "to", "would")) {
                return true;
            }
        }
        for (int i = claim.figure.from() - 1; i >= 0 && i >= claim.figure.from() - 4; i--) {
            if (claim.sentence.is(i, "have", "has", "'ve")) {
                return true;
            }
        }
        return false;
    }
}
