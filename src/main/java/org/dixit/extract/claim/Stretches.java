package org.dixit.extract.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.extract.lexicon.Calendar;
import org.dixit.text.Capitalised;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds stretches of days that are parts of a year, a month, a week or a night, as seen from the day of an article. */
final class Stretches {

    private static final String MONTH =
            Calendar.MONTHS.stream().map(Capitalised::of).sorted().collect(Collectors.joining("|", "(?:", ")"));
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})\\b";
    private static final String OF_YEAR =
            " of (?:" + YEAR + "|(?:the|(?<which>this|last|the previous)) (?:financial |fiscal )?year\\b)";
    private static final String COUNT = "(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})";
    private static final String ORDINAL = "(?<ordinal>first|second|third|fourth|last|final)";
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private static final Pattern MONTHS_OF =
            Pattern.compile("\\b(?<ordinal>first|last|final) " + COUNT + " months" + OF_YEAR);
    private static final Pattern PART = Pattern.compile("\\b" + ORDINAL + "[ -](?:(?<half>half)" + OF_YEAR
            + "|quarter\\b(?:" + OF_YEAR.replace("year>", "year2>").replace("which>", "which2>") + ")?)");
    private static final Pattern YEAR_TO = Pattern.compile(
            "\\b(?:(?:financial |fiscal )?year|(?:12|twelve) months) (?:to|ending|ended)(?: the end of)? (?:in )?(?:(?<day>[0-3]?\\d) )?(?<month>"
                    + MONTH + ")\\b(?: (?<day2>[0-3]?\\d)\\b)?(?:,? " + YEAR + ")?");
    private static final Pattern MONTHS = Pattern.compile("\\b(?<from>" + MONTH
            + ") (?:and|to|until|through|-|–) (?<month>" + MONTH + ")\\b(?! \\d{1,2}\\b)(?:,? " + YEAR + ")?");
    private static final Pattern IN_MONTH = Pattern.compile(
            "\\b(?:[Ii]n|[Ss]ince|until|[Ff]rom|[Dd]uring|throughout|of|by|last|[Ll]ate|[Ee]arly) (?:early |late |mid-?)?(?<month>"
                    + MONTH + ")\\b(?! \\d|, (?:19|20)\\d{2}\\b)");
    private static final Pattern THIS = Pattern.compile(
            "(?i:\\b(?:(?:since|from) the (?:start|beginning) of (?:the|this) (?<since>year|month|week)|this (?<unit>year|month|week))\\b)");
    private static final Pattern LAST = Pattern.compile("(?<!\\b[Tt]he )\\b[Ll]ast (?<unit>year|month|week)\\b");
    private static final Pattern WEEKEND = Pattern.compile("\\b(?:(?:over|at|during|on) the|last) weekend\\b");
    private static final Pattern NIGHT = Pattern.compile("\\b(?:[Oo]vernight|[Ll]ast night)\\b");

    private final LocalDate day;

    private Stretches(LocalDate day) {
        this.day = day;
    }

    /** First and last day, both inclusive. */
    private record Days(LocalDate first, LocalDate last) {}

    /**
     * The stretches that a piece of text names.
     *
     * @param offset code point at which the piece begins in the article
     * @param day the day of the article; what is told of is not after it
     */
    static List<DayMention> read(CharSequence text, int offset, LocalDate day) {
        Stretches stretches = new Stretches(day);
        List<DayMention> found = new ArrayList<>();
        stretches.each(MONTHS_OF, text, stretches::monthsOf, offset, found);
        stretches.each(PART, text, stretches::part, offset, found);
        stretches.each(YEAR_TO, text, stretches::yearTo, offset, found);
        stretches.each(MONTHS, text, stretches::months, offset, found);
        stretches.each(IN_MONTH, text, m -> stretches.inMonth(m.group("month")), offset, found);
        stretches.each(THIS, text, stretches::current, offset, found);
        stretches.each(LAST, text, m -> stretches.previous(m.group("unit")), offset, found);
        stretches.each(WEEKEND, text, m -> stretches.weekend(), offset, found);
        stretches.each(NIGHT, text, m -> stretches.night(), offset, found);
        return found;
    }

    private void each(
            Pattern pattern,
            CharSequence text,
            Function<Matcher, @Nullable Days> days,
            int offset,
            List<DayMention> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Span span = new Span(offset + matcher.start(), offset + matcher.end());
            Days meant = days.apply(matcher);
            if (meant != null
                    && !meant.first().isAfter(day)
                    && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new DayMention(span, meant.first(), meant.last().isAfter(day) ? day : meant.last()));
            }
        }
    }

    /** "the first six months of 2016" */
    private @Nullable Days monthsOf(Matcher found) {
        int count = DayReader.number(found.group("count"));
        int year = year(found.group("year"), found.group("which"));
        if (count < 1 || count > 11) {
            return null;
        }
        return found.group("ordinal").equals("first") ? months(year, 1, count) : months(year, 13 - count, 12);
    }

    /** "the first quarter", "the second half of 2016"; without a year the last one that was over. */
    private @Nullable Days part(Matcher found) {
        int length = found.group("half") == null ? 3 : 6;
        int index = ORDINALS.indexOf(found.group("ordinal"));
        String year = found.group("year") == null ? found.group("year2") : found.group("year");
        String which = found.group("which") == null ? found.group("which2") : found.group("which");
        boolean told = found.group().contains(" of ");
        if (index >= 12 / length
                || index < 0 && !told && length == 3 && found.group("ordinal").equals("final")) {
            return null;
        }
        if (index < 0 && !told) {
            LocalDate before = day.minusMonths(length);
            int start = (before.getMonthValue() - 1) / length * length + 1;
            return months(before.getYear(), start, start + length - 1);
        }
        int end = (index < 0 ? 12 / length : index + 1) * length;
        int said = year(year, which);
        boolean over = told || !YearMonth.of(said, end).atEndOfMonth().isAfter(day);
        return months(over ? said : said - 1, end - length + 1, end);
    }

    /** "the year to March", "the 12 months ended 31 March 2021" */
    private @Nullable Days yearTo(Matcher found) {
        String named = found.group("day") == null ? found.group("day2") : found.group("day");
        int month = number(found.group("month"));
        YearMonth end = found.group("year") == null
                ? latest(month)
                : YearMonth.of(Integer.parseInt(found.group("year")), month);
        int date = named == null ? end.lengthOfMonth() : Integer.parseInt(named);
        if (!end.isValidDay(date)) {
            return null;
        }
        LocalDate last = end.atDay(date);
        return new Days(last.plusDays(1).minusYears(1), last);
    }

    /** "January to June", "between March and May 2020" */
    private Days months(Matcher found) {
        int month = number(found.group("month"));
        int from = number(found.group("from"));
        YearMonth last = found.group("year") == null
                ? latest(month)
                : YearMonth.of(Integer.parseInt(found.group("year")), month);
        return new Days(
                YearMonth.of(from > month ? last.getYear() - 1 : last.getYear(), from)
                        .atDay(1),
                last.atEndOfMonth());
    }

    private Days inMonth(String name) {
        YearMonth month = latest(number(name));
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    private Days current(Matcher found) {
        String unit = found.group("unit") == null ? found.group("since") : found.group("unit");
        return new Days(start(unit.toLowerCase(java.util.Locale.ROOT), day), day);
    }

    private Days previous(String unit) {
        LocalDate end = start(unit, day).minusDays(1);
        return new Days(start(unit, end), end);
    }

    private static LocalDate start(String unit, LocalDate day) {
        return switch (unit) {
            case "year" -> day.with(TemporalAdjusters.firstDayOfYear());
            case "month" -> day.with(TemporalAdjusters.firstDayOfMonth());
            default -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    private Days weekend() {
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return new Days(saturday, saturday.plusDays(1));
    }

    private Days night() {
        return new Days(day.minusDays(1), day);
    }

    private static Days months(int year, int first, int last) {
        return new Days(
                YearMonth.of(year, first).atDay(1), YearMonth.of(year, last).atEndOfMonth());
    }

    private int year(@Nullable String year, @Nullable String which) {
        if (year != null) {
            return Integer.parseInt(year);
        }
        return which == null || which.equals("this") ? day.getYear() : day.getYear() - 1;
    }

    /** The month of that number that is not after the article's own. */
    private YearMonth latest(int month) {
        return YearMonth.of(month > day.getMonthValue() ? day.getYear() - 1 : day.getYear(), month);
    }

    private static int number(String month) {
        return Arrays.stream(Month.values())
                .filter(m -> m.name().equalsIgnoreCase(month))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
