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
import org.jspecify.annotations.Nullable;

/** Tells running totals, single incidents and rates apart. */
final class CountTypes {

    /** "As of Friday, nine had died in the fire" is one incident; without an incident it is a running total. */
    private static final Pattern AS_OF = Pattern.compile("\\bas (?:of|at|on)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SO_FAR = Pattern.compile(
            "\\bsince\\b(?! \\w+ing\\b)|\\bso far\\b|\\bto date\\b|\\bthis (?:year|season)\\b|\\b(?:over|in|during) the (?:past|last) (?:\\w+ )?(?:years|decades?|months)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int MONTH = 28;
    private static final int YEAR = 365;

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
                && RunningTotals.isPerfect(claim)
                && bare;
    }

    private static CountType of(ClaimDraft claim, Periods periods) {
        if (claim.measure == Measure.PERCENTAGE || TimeRates.isRate(claim)) {
            return CountType.RATE;
        }
        if (claim.measure == Measure.MONEY || claim.measure == Measure.DISTANCE) {
            return ofAmount(claim);
        }
        if (RunningTotals.isRunning(claim)) {
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
        return asOf || RunningTotals.isPerfect(claim) ? CountType.CUMULATIVE : CountType.INCIDENT;
    }

    /** "The appeal has raised $40m so far", "the storm did $40m of damage"; the profit of a quarter is neither. */
    private static CountType ofAmount(ClaimDraft claim) {
        if (says(SO_FAR, claim.sentence.text(clauseStart(claim), clauseEnd(claim)), claim)
                || RunningTotals.isSpentTillNow(claim)) {
            return CountType.CUMULATIVE;
        }
        return claim.measure == Measure.MONEY && hasIncident(claim) ? CountType.INCIDENT : CountType.UNSTATED;
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

    /** Whether words say the kind of count; where they do, they are noted as what it was read from. */
    static boolean says(Pattern pattern, String words, ClaimDraft claim) {
        Matcher said = pattern.matcher(words);
        boolean found = said.find();
        if (found) {
            claim.readFrom(ClaimPart.COUNT_TYPE, claim.sentence.find(said.group()));
        }
        return found;
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
        return state && !RunningTotals.isPerfect(claim) && !isPast(claim);
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
