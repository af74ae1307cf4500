package org.dixit.extract.claim;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention.Kind;
import org.dixit.extract.Measure;
import org.dixit.extract.claim.EventNouns.EventNoun;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells running totals, single incidents and rates apart. */
final class CountTypes {

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
    /** "As of Friday, nine had died in the fire" is one incident; without an incident it is a running total. */
    private static final Pattern AS_OF = Pattern.compile("\\bas (?:of|at|on)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SO_FAR = Pattern.compile(
            "\\bsince\\b(?! \\w+ing\\b)|\\bso far\\b|\\bto date\\b|\\bthis (?:year|season)\\b|\\b(?:over|in|during) the (?:past|last) (?:\\w+ )?(?:years|decades?|months)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "a day" and "every month", but not "a day earlier", "a month-long siege", "within a year". */
    private static final Pattern RATE = Pattern.compile(
            "\\b(?:(?<!\\b(?:within|for|in|over|after|of|than|half|during|into|almost|nearly|about|is|was) )a|per|each|every) (?:day|week|month|year|hour|minute|night|head|capita)\\b(?!-| (?:earlier|ago|later|old|before|after|on(?! average)))|\\b(?:daily|weekly|monthly|annually|yearly|hourly)\\b");
    /** "Every day 30 people die", "each week of the strike costs $40m": at the head of the sentence, or of what is reported. */
    private static final Pattern LEADING_RATE = Pattern.compile(
            "(?:^|\\b(?:that|said|says) |[,:;“\"] ?)(?:each|every) (?:single )?(?:day|week|month|year|hour|minute|night)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int RATE_REACH = 6;

    /** So many tokens lie between "deadliest" and "since". */
    private static final int RANK_REACH = 7;

    /** So many tokens from the head of the sentence to a figure that is told per day there. */
    private static final int LEADING_REACH = 10;

    private static final int MONTH = 28;
    private static final int YEAR = 365;

    /** "has cost our limited partners $40m": so many tokens from the sum back to its verb. */
    private static final int SPENDER = 6;

    private CountTypes() {}

    /**
     * Fills in the kind of count.
     *
     * @param previous the claim before it in its sentence, null for the first
     */
    static void read(ClaimDraft claim, @Nullable ClaimDraft previous, Periods periods) {
        boolean money = claim.measure == Measure.MONEY;
        claim.countType = money && Rates.isRate(claim, previous) ? CountType.RATE : of(claim, periods);
    }

    /** "More than 900 have been killed in the war, and thousands have been displaced": still over the war. */
    static boolean goesOn(ClaimDraft running, ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        boolean bare = IntStream.range(claim.figure.from(), sentence.size())
                .noneMatch(i -> sentence.isDay(i) || EventNouns.startingAt(sentence, i) != null);
        return running.countType == CountType.CUMULATIVE
                && claim.isHarm()
                && sentence.is(claim.figure.from() - 1, "and", "while")
                && isPerfect(claim)
                && bare;
    }

    private static CountType of(ClaimDraft claim, Periods periods) {
        if (claim.measure == Measure.PERCENTAGE || isRate(claim)) {
            return CountType.RATE;
        }
        if (claim.measure == Measure.MONEY || claim.measure == Measure.DISTANCE) {
            return ofAmount(claim);
        }
        if (isRunning(claim)) {
            return CountType.CUMULATIVE;
        }
        if (!claim.isHarm()) {
            return isOfIncident(claim, periods) ? CountType.INCIDENT : CountType.UNSTATED;
        }
        if (isStanding(claim) || Doubts.isToCome(claim)) {
            return CountType.UNSTATED;
        }
        TokenPhrases.Match<EventNoun> match = event(claim);
        EventNoun event = match == null ? null : match.meaning();
        boolean dated = hasDay(claim.sentence);
        if (event != null && event.kind() == Kind.ONGOING || days(periods) >= stretchOf(claim.sentence, match)) {
            return CountType.CUMULATIVE;
        }
        boolean asOf = says(AS_OF, claim.sentence.text(0, claim.sentence.size()), claim);
        if (event != null || dated && !asOf) {
            return CountType.INCIDENT;
        }
        return asOf || isPerfect(claim) ? CountType.CUMULATIVE : CountType.INCIDENT;
    }

    /** "The appeal has raised $40m so far", "the storm did $40m of damage"; the profit of a quarter is neither. */
    private static CountType ofAmount(ClaimDraft claim) {
        if (says(SO_FAR, claim.sentence.text(clauseStart(claim), clauseEnd(claim)), claim) || isSpentTillNow(claim)) {
            return CountType.CUMULATIVE;
        }
        return claim.measure == Measure.MONEY && hasIncident(claim) ? CountType.INCIDENT : CountType.UNSTATED;
    }

    /** "has spent $40m": all that was spent till now. */
    private static boolean isSpentTillNow(ClaimDraft claim) {
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

    /** "Three rockets hit the port", "two trains were held up on Friday". */
    private static boolean isOfIncident(ClaimDraft claim, Periods periods) {
        if (Doubts.isToCome(claim)) {
            return false;
        }
        if (hasIncident(claim)) {
            return true;
        }
        DayMention day = periods.harmDay(claim);
        return day != null
                && claim.sentence.span(clauseStart(claim), clauseEnd(claim)).covers(day.span());
    }

    private static boolean hasIncident(ClaimDraft claim) {
        for (int i = clauseStart(claim); i < clauseEnd(claim); i++) {
            EventNoun event = EventNouns.startingAt(claim.sentence, i);
            if (event != null && event.kind() == Kind.INCIDENT && !isBusiness(claim, event)) {
                return true;
            }
        }
        return false;
    }

    /** "Revenue from operations", "$40m after a rally in oil": no incident made the sum. */
    private static boolean isBusiness(ClaimDraft claim, EventNoun event) {
        return claim.measure == Measure.MONEY
                && (event.noun().equals("operation") || event.noun().equals("protest"));
    }

    private static int clauseStart(ClaimDraft claim) {
        int from = claim.figure.from();
        while (from > 0 && !isClauseEnd(claim.sentence, from - 1)) {
            from--;
        }
        return from;
    }

    private static int clauseEnd(ClaimDraft claim) {
        int to = claim.figure.to();
        while (to < claim.sentence.size() && !isClauseEnd(claim.sentence, to)) {
            to++;
        }
        return to;
    }

    private static boolean isClauseEnd(SentenceText sentence, int i) {
        return !sentence.isDay(i - 1) && sentence.is(i, ",")
                || sentence.is(
                        i, ";", ":", "that", "who", "which", "when", "while", "but", "after", "before", "if", "\"", "“",
                        "”");
    }

    private static boolean isRate(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        int from = claim.phrase.end();
        int to = from;
        while (to < sentence.size() && to <= from + RATE_REACH && sentence.figureAt(to) < 0) {
            to++;
        }
        return to > from && !sentence.is(from, ".") && says(RATE, sentence.text(from, to), claim)
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
        return to > 0 && says(LEADING_RATE, sentence.text(Math.max(0, to - LEADING_REACH), to), claim);
    }

    private static boolean isRunning(ClaimDraft claim) {
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

    /** Whether words say the kind of count; where they do, they are noted as what it was read from. */
    private static boolean says(Pattern pattern, String words, ClaimDraft claim) {
        Matcher said = pattern.matcher(words);
        boolean found = said.find();
        if (found) {
            claim.readFrom(ClaimPart.COUNT_TYPE, claim.sentence.find(said.group()));
        }
        return found;
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

    /** The event noun nearest to the words that say the measure, one behind them rather than one before. */
    private static TokenPhrases.@Nullable Match<EventNoun> event(ClaimDraft claim) {
        int anchor = Math.max(claim.trigger, claim.phrase.end());
        for (int i = anchor; i < claim.sentence.size(); i++) {
            var noun = EventNouns.matchAt(claim.sentence, i);
            if (noun != null) {
                return noun;
            }
        }
        for (int i = anchor - 1; i >= 0; i--) {
            var noun = EventNouns.matchAt(claim.sentence, i);
            if (noun != null) {
                return noun;
            }
        }
        return null;
    }

    /** So many days make what happened in them no single incident: more for "killed in raids" than for "killed in 12 raids". */
    private static int stretchOf(SentenceText sentence, TokenPhrases.@Nullable Match<EventNoun> event) {
        boolean occasion = sentence.has(Set.of("when", "as", "after"));
        if (occasion || event != null && !isSeveral(sentence, event)) {
            return Integer.MAX_VALUE;
        }
        return event == null || sentence.figureAt(event.from() - 1) >= 0 ? MONTH : YEAR;
    }

    private static boolean isSeveral(SentenceText sentence, TokenPhrases.Match<EventNoun> event) {
        return sentence.word(event.to() - 1).endsWith("s")
                && !event.meaning().noun().endsWith("s");
    }

    /** How many days the stretch that the sentence names takes, 0 where it names none. */
    private static long days(Periods periods) {
        DayMention stretch = periods.stretch();
        return stretch == null
                ? 0
                : stretch.last().toEpochDay() - stretch.first().toEpochDay() + 1;
    }

    private static boolean hasDay(SentenceText sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isDay(i)) {
                return true;
            }
        }
        return false;
    }

    /** "2 million people lack water": a state, neither an incident nor a total. */
    private static boolean isStanding(ClaimDraft claim) {
        boolean state = claim.measure == Measure.AFFECTED || claim.measure == Measure.DISPLACED;
        return state && !isPerfect(claim) && !isPast(claim);
    }

    private static boolean isPast(ClaimDraft claim) {
        for (int i = claim.figure.to(); i <= claim.trigger; i++) {
            if (claim.sentence.is(i, "was", "were", "had", "fled")) {
                return true;
            }
        }
        return claim.rule.equals("object");
    }
}
