package org.dixit.extract.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.quantity.QuantityGrammar;
import org.dixit.extract.quantity.QuantityMention;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the days that a text names and resolves them against the day of publication. */
final class DayReader {

    private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{1,6})?\\.?";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String FROM_DAY = "(?<from>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? (?<year>(?:19|20)\\d{2})\\b)?";
    private static final Pattern DAY_MONTH = Pattern.compile("\\b" + DAY + " (?:of )?" + MONTH + "\\b" + YEAR);
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + " " + DAY + "\\b(?! (?:people|civilians))" + YEAR);
    /** "14 to 17 November", "between 14 and 17 November": days of one month. */
    private static final Pattern DAYS_MONTH = Pattern.compile("(?:\\bbetween " + FROM_DAY + " and|\\b"
            + FROM_DAY.replace("from>", "from2>") + "(?: to|-|\u2013)) ?" + DAY + " (?:of )?" + MONTH + "\\b" + YEAR);

    private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + ",? (?<year>(?:19|20)\\d{2})\\b");
    private static final Pattern YEAR_ALONE = Pattern.compile(
            "\\b(?i:in|since|of|until|from|early|late|mid) (?:early |late |mid-?)?(?<year>(?:19|20)\\d{2})\\b");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?<before>next |last |this |coming )?(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]?s)?\\b");
    private static final Pattern RELATIVE =
            Pattern.compile("\\b(?<relative>yesterday|today|this morning|tonight)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGO = Pattern.compile(
            "\\b(?<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) (?<unit>day|week|month|year)s? ago\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:past|last|previous) (?:(?<count>two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) )?(?<unit>hour|day|week|month|year)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private final @Nullable LocalDate published;
    private final List<DayMention> found = new ArrayList<>();

    private DayReader(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * The days named in a piece of text, in order.
     *
     * @param offset code point at which the piece begins in the article
     */
    static List<DayMention> read(CharSequence text, int offset, @Nullable LocalDate published) {
        DayReader reader = new DayReader(published);
        reader.all(text, offset);
        reader.found.sort(Comparator.comparing(DayMention::span));
        return reader.found;
    }

    private void all(CharSequence text, int offset) {
        each(DAYS_MONTH, text, offset, this::days);
        for (Pattern pattern : List.of(DAY_MONTH, MONTH_DAY)) {
            each(pattern, text, offset, m -> day(m.group("day"), m.group("month"), m.group("year")));
        }
        each(MONTH_YEAR, text, offset, m -> month(m.group("month"), m.group("year")));
        if (published != null) {
            Stretches.read(text, offset, published).stream().filter(this::isNew).forEach(found::add);
        }
        each(YEAR_ALONE, text, offset, m -> year(m.group("year")));
        if (published != null) {
            LocalDate day = published;
            each(WEEKDAY, text, offset, m -> weekday(day, m.group("weekday"), m.group("before")));
            each(
                    RELATIVE,
                    text,
                    offset,
                    m -> one(m.group("relative").equalsIgnoreCase("yesterday") ? day.minusDays(1) : day));
            each(AGO, text, offset, m -> ago(day, m.group("count"), m.group("unit")));
            each(PAST, text, offset, m -> past(day, m.group("count"), m.group("unit")));
        }
    }

    private interface Resolver {
        @Nullable
        LocalDate[] resolve(Matcher matcher);
    }

    private void each(Pattern pattern, CharSequence text, int offset, Resolver resolver) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Span span = new Span(offset + matcher.start(), offset + matcher.end());
            @Nullable LocalDate[] days = resolver.resolve(matcher);
            if (days.length == 2 && days[0] != null && days[1] != null) {
                DayMention day = new DayMention(span, days[0], days[1]);
                if (isNew(day)) {
                    found.add(day);
                }
            }
        }
    }

    private boolean isNew(DayMention day) {
        return found.stream().noneMatch(other -> other.span().overlaps(day.span()));
    }

    private static @Nullable LocalDate[] one(LocalDate day) {
        return new LocalDate[] {day, day};
    }

    private @Nullable LocalDate[] days(Matcher found) {
        String from = found.group("from") == null ? found.group("from2") : found.group("from");
        @Nullable LocalDate[] last = day(found.group("day"), found.group("month"), found.group("year"));
        @Nullable LocalDate[] first = day(from, found.group("month"), found.group("year"));
        return first.length == 2 && last.length == 2 ? new LocalDate[] {first[0], last[0]} : new LocalDate[0];
    }

    private @Nullable LocalDate[] day(String day, String month, @Nullable String year) {
        try {
            if (year != null) {
                return one(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)));
            }
            return published == null ? new LocalDate[0] : one(latest(month(month), Integer.parseInt(day), published));
        } catch (DateTimeException e) {
            return new LocalDate[0];
        }
    }

    /** The year is not said: the last such day before publication, or a few days after it where that is meant. */
    private static LocalDate latest(int month, int day, LocalDate published) {
        LocalDate sameYear = LocalDate.of(published.getYear(), month, day);
        return sameYear.isAfter(published.plusMonths(2)) ? sameYear.minusYears(1) : sameYear;
    }

    private static int month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private @Nullable LocalDate[] month(String name, String year) {
        YearMonth month = YearMonth.of(Integer.parseInt(year), month(name));
        return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
    }

    private @Nullable LocalDate[] year(String year) {
        LocalDate first = LocalDate.of(Integer.parseInt(year), 1, 1);
        return new LocalDate[] {first, first.with(TemporalAdjusters.lastDayOfYear())};
    }

    private static @Nullable LocalDate[] weekday(LocalDate published, String name, @Nullable String before) {
        if (before != null && (before.startsWith("next") || before.startsWith("coming"))) {
            return new LocalDate[0];
        }
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        boolean last = before != null && before.startsWith("last");
        return one(
                published.with(last ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    private static @Nullable LocalDate[] ago(LocalDate published, String count, String unit) {
        return one(minus(published, number(count), unit));
    }

    private static @Nullable LocalDate[] past(LocalDate published, @Nullable String count, String unit) {
        int number = count == null ? 1 : number(count);
        boolean hours = unit.equalsIgnoreCase("hour");
        LocalDate first = hours ? published.minusDays(Math.max(1, number / 24)) : minus(published, number, unit);
        return new LocalDate[] {first, published};
    }

    private static LocalDate minus(LocalDate day, int number, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "week" -> day.minusWeeks(number);
            case "month" -> day.minusMonths(number);
            case "year" -> day.minusYears(number);
            default -> day.minusDays(number);
        };
    }

    /** The number that a few words or digits say, 1 if they say none. */
    static int number(String words) {
        List<QuantityMention> read = QuantityGrammar.find(words + " units");
        return read.isEmpty() || read.get(0).quantity().value() == null
                ? 1
                : java.util.Objects.requireNonNull(read.get(0).quantity().value())
                        .intValue();
    }
}
