package org.dixit.extract.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an article was written, against which "on Friday" is resolved: by its own date line, else by the day
 * of publication that came with it.
 *
 * @param day null if neither is known
 * @param lines where date lines stand, with their weekday; what they name is no day of harm
 */
record IssueDay(@Nullable LocalDate day, List<Span> lines) {

    /** Date lines stand within so many characters from the start. */
    private static final int HEAD = 600;

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?";
    private static final String DAY_OF_MONTH =
            "(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?)";
    private static final String DATE = DAY_OF_MONTH + "(?:,? (?:19|20)\\d{2})?\\b";
    /** "Published 3 June 2016", "Updated on June 3", "Date of publication: 3 June 2016". */
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i:\\b(?:published|publication|updated|posted|modified|created|date)\\b(?: on| at)?:? ?(?:\\d{1,2}:\\d{2},? ?)?)"
                    + WEEKDAY + "(?<date>" + DATE + ")");
    /** "Friday 3 June 2016 A storm ...": at the start of a line, with its year. */
    private static final Pattern LINE = Pattern.compile(
            "(?m)^\\s{0,9}" + WEEKDAY + "(?<date>" + DAY_OF_MONTH + ",? (?:19|20)\\d{2}\\b)(?! (?:was|is|will)\\b)");
    /** "NORTHPORT, June 3 (Agency) -", "NORTHPORT (Agency) - June 3 -", "(Agency) Friday 3 June 2016". */
    private static final Pattern AGENCY = Pattern.compile("(?m)^\\p{Lu}[\\p{L} .,]{1,40}, (?<date>" + DATE + ") \\("
            + "|\\(\\p{Lu}[\\p{L} ]{1,20}\\) ?[-–—,]? ?" + WEEKDAY + "(?<behind>" + DATE + ") ?[-–—:]"
            + "|\\b\\p{Lu}{2,9} " + WEEKDAY + "(?<source>" + DAY_OF_MONTH + ",? (?:19|20)\\d{2}\\b)");

    /** The day of an article. */
    static IssueDay of(Document document) {
        String head =
                document.text().substring(0, Math.min(HEAD, document.text().length()));
        LocalDate published = document.source().published();
        List<DayMention> dates = new ArrayList<>();
        List<Span> lines = new ArrayList<>();
        for (Pattern pattern : List.of(PUBLISHED, LINE, AGENCY)) {
            Matcher matcher = pattern.matcher(head);
            while (matcher.find()) {
                Span date = date(matcher);
                List<DayMention> days = DayReader.read(document.text(date), date.start(), published).stream()
                        .filter(DayMention::isOneDay)
                        .toList();
                dates.addAll(days);
                days.forEach(
                        day -> lines.add(new Span(matcher.start(), day.span().end())));
            }
        }
        dates.sort(Comparator.comparing(DayMention::span));
        LocalDate day = dates.isEmpty() ? published : dates.get(0).first();
        return new IssueDay(day, lines);
    }

    private static Span date(Matcher matcher) {
        for (String group : List.of("date", "behind", "source")) {
            if (matcher.pattern().pattern().contains("?<" + group + ">") && matcher.group(group) != null) {
                return new Span(matcher.start(group), matcher.end(group));
            }
        }
        throw new IllegalStateException("A date line without a date");
    }

    /** Whether some words are those of a date line. */
    boolean isLine(Span words) {
        return lines.stream().anyMatch(words::overlaps);
    }
}
