package org.dixit.extract.claim;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.CountType;
import org.dixit.extract.Measure;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the days a figure was counted over, and the day that it is dated to. */
final class Periods {

    private static final Pattern AS_OF = Pattern.compile(
            "\\b(?:as of|as at|as on|up to|until|till)(?: the \\w+ of| late| early)?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("\\bby(?: late| early)?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SINCE =
            Pattern.compile("\\bsince(?: late| early| the \\w+ of)?\\s*$", Pattern.CASE_INSENSITIVE);
    /** "The war that began in 2011" is counted over from then on. */
    private static final Pattern BEGAN = Pattern.compile(
            "\\b(?:began|begun|beginning|started|starting|erupted|broke out|dating)(?: (?:back to|in|on|from|early|late)){0,2}\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** "in June", "during 2022" */
    private static final Pattern IN = Pattern.compile("\\b(?:in|during|throughout)\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_WORD = Pattern.compile("^(?:in|during)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SINCE_WORD = Pattern.compile("^since\\b", Pattern.CASE_INSENSITIVE);
    /** The day on which somebody said so is not the day of the harm. */
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:said|says|told \\w+|told|reported|announced|added|confirmed|statement|according to [^,.]{1,60}|report|tweeted|heard|testified|ruled|briefing|interview|monitor|officials?|media|agency|authorities)(?: \\w+){0,2}?(?: on| late| early)?\\s*$",
            Pattern.CASE_INSENSITIVE);
    /** So much of the text before a day is looked at. */
    private static final int LOOK_BACK = 80;

    private final SentenceText sentence;
    private final List<DayMention> days;
    private final SayingDays sayingDays;

    Periods(SentenceText sentence, IssueDay issue, SayingDays sayingDays) {
        this.sentence = sentence;
        this.sayingDays = sayingDays;
        this.days =
                DayReader.read(
                                sentence.document().text(sentence.span()),
                                sentence.span().start(),
                                issue.day())
                        .stream()
                        .filter(day -> !issue.isLine(day.span()))
                        .toList();
    }

    List<DayMention> days() {
        return days;
    }

    void read(ClaimDraft claim) {
        DayMention asOf = asOf(claim);
        if (asOf != null) {
            claim.asOf = asOf.first();
            claim.readFrom(ClaimPart.AS_OF, asOf.span());
        }
        if (Doubts.isToCome(claim)) {
            return;
        }
        if (claim.countType == CountType.CUMULATIVE || isOverStretch(claim)) {
            runningPeriod(claim);
        } else if (claim.countType == CountType.INCIDENT) {
            DayMention day = harmDay(claim);
            if (day != null) {
                claim.periodStart = day.first();
                claim.periodEnd = day.last();
                claim.readFrom(ClaimPart.PERIOD, day.span());
            }
        }
    }

    /** "a profit of $12m in the first quarter" */
    private static boolean isOverStretch(ClaimDraft claim) {
        return claim.countType == CountType.UNSTATED
                && claim.measure == Measure.MONEY
                && RunningTotals.stretch(claim) != null;
    }

    private @Nullable DayMention asOf(ClaimDraft claim) {
        for (DayMention day : days) {
            boolean by = claim.countType == CountType.CUMULATIVE
                    && BY.matcher(before(day)).find();
            if (day.isOneDay() && (by || AS_OF.matcher(before(day)).find())) {
                return day;
            }
        }
        return null;
    }

    /** "since 24 February", "between 14 and 17 November", "in the past two weeks". */
    private void runningPeriod(ClaimDraft claim) {
        for (DayMention day : days) {
            String before = before(day);
            boolean since = SINCE.matcher(before).find()
                    || BEGAN.matcher(before).find()
                    || SINCE_WORD.matcher(words(day)).find();
            if (since) {
                claim.periodStart = day.first();
                claim.readFrom(ClaimPart.PERIOD, day.span());
                return;
            }
            if (!day.isOneDay() && !isSaid(before) && isSpan(day)) {
                claim.periodStart = day.first();
                claim.periodEnd = day.last();
                claim.readFrom(ClaimPart.PERIOD, day.span());
                return;
            }
        }
        between(claim);
    }

    private boolean isSpan(DayMention day) {
        return !words(day).matches("(?i)(?:from|early|late|mid).*");
    }

    private void between(ClaimDraft claim) {
        for (int i = 0; i + 1 < days.size(); i++) {
            if (isJoined(days.get(i), days.get(i + 1))) {
                claim.periodStart = days.get(i).first();
                claim.periodEnd = days.get(i + 1).last();
                claim.readFrom(
                        ClaimPart.PERIOD,
                        days.get(i).span().union(days.get(i + 1).span()));
                return;
            }
        }
    }

    /** The first that is no single day and tells no more than when something was, null where none does. */
    @Nullable
    DayMention stretch() {
        return days.stream()
                .filter(day -> !day.isOneDay()
                        && (IN_WORD.matcher(words(day)).find()
                                || IN.matcher(before(day)).find()))
                .findFirst()
                .orElse(null);
    }

    /** The day nearest to the figure that is no day of saying, behind it rather than before. */
    @Nullable
    DayMention harmDay(ClaimDraft claim) {
        return harmDay(claim.span());
    }

    /** The same for words that stand anywhere in the sentence: a day before whoever spoke only if there is no other. */
    @Nullable
    DayMention harmDay(Span words) {
        DayMention harm = nearest(words, day -> !sayingDays.isOne(day));
        DayMention day = harm == null ? nearest(words, any -> true) : harm;
        return day == null ? null : upToNext(day);
    }

    /** "between 14 and 17 November", "14 to 17 November": up to the day that a day is joined with. */
    private DayMention upToNext(DayMention day) {
        int next = days.indexOf(day) + 1;
        boolean joined = next > 0 && next < days.size() && isJoined(day, days.get(next));
        return joined
                ? new DayMention(
                        day.span().union(days.get(next).span()),
                        day.first(),
                        days.get(next).last())
                : day;
    }

    private boolean isJoined(DayMention first, DayMention last) {
        Span gap = new Span(
                first.span().end(), Math.max(first.span().end(), last.span().start()));
        String words = sentence.document().text(gap).strip();
        boolean between = before(first).matches("(?is).*\\bbetween\\s*");
        return first.isOneDay()
                && last.isOneDay()
                && last.first().isAfter(first.first())
                && (words.matches("to|until|through|-|\u2013") || between && words.equals("and"));
    }

    private @Nullable DayMention nearest(Span words, Predicate<DayMention> wanted) {
        DayMention best = null;
        for (DayMention day : days) {
            boolean usable = wanted.test(day)
                    && day.last().toEpochDay() - day.first().toEpochDay() < 32
                    && !isSaid(before(day))
                    && !SINCE.matcher(before(day)).find()
                    && !AS_OF.matcher(before(day)).find();
            if (usable && (best == null || distance(day, words) < distance(best, words))) {
                best = day;
            }
        }
        return best;
    }

    private static int distance(DayMention day, Span words) {
        return day.span().start() >= words.end()
                ? day.span().start() - words.end()
                : words.start() - day.span().end();
    }

    private static boolean isSaid(String before) {
        return SAID.matcher(before).find();
    }

    private String words(DayMention day) {
        return sentence.document().text(day.span());
    }

    private String before(DayMention day) {
        int from = Math.max(sentence.span().start(), day.span().start() - LOOK_BACK);
        return sentence.document().text(new Span(from, day.span().start()));
    }
}
