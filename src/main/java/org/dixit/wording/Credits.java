package org.dixit.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.extract.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The agency that an article says its text is from: in its byline ("By Ann Poole, Press Association"), in the dateline
 * ("LAGOS (Reuters) -") or behind its last words ("- PTI"). An agency that is told of in between is no credit.
 */
public final class Credits {

    /** What is said of an agency that is not named. */
    public static final String UNNAMED = "news agencies";

    private static final int HEAD = 6;
    private static final int FOOT = 4;
    private static final int LONGEST_LINE = 160;

    private static final List<List<String>> ROWS = Lexicon.rows("wires");
    private static final Map<String, String> NAMES = names();
    private static final List<String> FEEDS =
            rows("FEED").map(row -> row.get(1)).toList();
    private static final String AGENCY = "(?<agency>" + listed() + "|" + unlisted() + ")";

    private static final String OPENING = "(?:[(\\[©\u2014\u2013-]\\s*+)?";

    private static final String REPORTERS = "(?:\\p{Lu}[\\p{L}.'\u2019-]*+,?\\s+(?:and\\s+)?){1,6}?";

    /** Who signed it, of the agency: "By Ann Poole, Press Association political editor". */
    private static final Pattern SIGNED = Pattern.compile(
            OPENING + "(?:By|BY|From|Source:|Credit:|Copyright|©|With inputs? from)\\s.{0,80}?" + AGENCY + ".{0,40}+");

    /** The agency alone, or with its reporters before it. PA behind a name may be a state. */
    private static final Pattern NAMED = Pattern.compile(OPENING + "(?:" + REPORTERS
            + "(?:[/|(\u2014\u2013-]\\s*+|(?!\\p{Lu}{2}\\b)))?" + AGENCY
            + "(?:\\s*+[,|/(\u2014\u2013-].{0,40}+)?[\\s).\\]]*+");

    /** A place, perhaps a day, and the agency in brackets. */
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[^(\\n?!]{0,70}\\(" + AGENCY + "\\)");

    /** Behind the last words of a paragraph. */
    private static final Pattern TAIL = Pattern.compile(
            "[.!?\u201d\"]\\s*[(\\[\u2014\u2013-]+\\s*(?:With inputs? from\\s+)?" + AGENCY + "[\\s).\\]]*+$");

    private Credits() {}

    /**
     * The name of the agency that a text is credited to; none if it is the publisher's own.
     *
     * @param publisher null where it is not known
     */
    public static Optional<String> of(String text, @Nullable String publisher) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> head = lines.subList(0, Math.min(lines.size(), HEAD));
        List<String> foot = lines.subList(Math.max(0, lines.size() - FOOT), lines.size());
        Stream<String> feeds =
                foot.stream().filter(Credits::isFeed).map(line -> UNNAMED).limit(1);
        return Stream.concat(credits(head, foot), feeds)
                .filter(agency -> publisher == null || !isSame(agency, publisher))
                .findFirst();
    }

    /** Whether a publisher is the agency of that name: The Associated Press is AP. */
    public static boolean isSame(String agency, String publisher) {
        return plain(agency).equals(plain(NAMES.getOrDefault(publisher, publisher)));
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static Stream<String> credits(List<String> head, List<String> foot) {
        List<String> ends = Stream.concat(head.stream(), foot.stream()).toList();
        return Stream.of(
                        lines(SIGNED, ends),
                        lines(NAMED, ends),
                        head.stream().map(DATELINE::matcher).filter(Matcher::lookingAt),
                        foot.stream().map(Credits::end).map(TAIL::matcher).filter(Matcher::find))
                .flatMap(found -> found)
                .map(found -> found.group("agency"))
                .map(agency -> NAMES.getOrDefault(agency, agency));
    }

    private static Stream<Matcher> lines(Pattern credit, List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(credit::matcher)
                .filter(Matcher::matches);
    }

    private static String end(String line) {
        return line.substring(Math.max(0, line.length() - LONGEST_LINE));
    }

    private static boolean isFeed(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return FEEDS.stream().anyMatch(lower::contains);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        rows("AGENCY").forEach(row -> Lexicon.items(row, 2).forEach(name -> names.put(name, row.get(1))));
        return names;
    }

    private static String listed() {
        return NAMES.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .collect(Collectors.joining("|"));
    }

    private static String unlisted() {
        return rows("ENDING")
                .map(row -> Pattern.quote(row.get(1)) + "(?!\\p{L})")
                .collect(Collectors.joining("|", "(?:\\p{Lu}[\\p{L}.&-]*+ ){1,4}?(?:", ")"));
    }

    private static Stream<List<String>> rows(String kind) {
        return ROWS.stream().filter(row -> row.get(0).equals(kind));
    }
}
