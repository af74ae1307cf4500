package org.dixit.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes for wikis (MediaWiki): words that stay words, and citations. */
public final class Wikitext {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** What a wiki could take for markup: templates, links, tables, tags, entities, bold, signatures and magic words. */
    private static final Pattern MARKUP = Pattern.compile("[&<>\\[\\]{}|~]|''+|__+|://");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** What may not stand in an address within a template or a table. */
    private static final Pattern UNSAFE = Pattern.compile("[\\s\\p{Cntrl}\"'<>\\[\\]{}|]");

    private Wikitext() {}

    /**
     * An article to cite.
     *
     * @param address where it was published; null where that is not known
     * @param fetched when its text was read there
     * @param notice what a reader must know of it, such as that it is invented; null if nothing
     */
    public record Source(
            String headline,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String address,
            Instant fetched,
            @Nullable String notice) {}

    /** Words as they will be seen, whatever they are, on one line. */
    public static String words(String words) {
        return MARKUP.matcher(SPACE.matcher(words).replaceAll(" ").strip())
                .replaceAll(found -> entities(found.group()));
    }

    private static String entities(String characters) {
        StringBuilder entities = new StringBuilder();
        characters
                .chars()
                .forEach(character -> entities.append("&#").append(character).append(';'));
        return entities.toString();
    }

    /** A day as an encyclopedia writes it: "2 March 2022". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The source as a reference with the template "cite news". What is not known is left out. */
    public static String reference(Source source) {
        StringBuilder cite = new StringBuilder("<ref>{{cite news");
        parameter(cite, "title", words(source.headline));
        if (source.publisher != null) {
            parameter(cite, "newspaper", words(source.publisher));
        }
        if (source.published != null) {
            parameter(cite, "date", day(source.published));
        }
        if (source.address != null && source.address.matches("(?i)https?://.*")) {
            parameter(cite, "url", address(source.address));
            parameter(
                    cite,
                    "access-date",
                    day(source.fetched.atZone(ZoneOffset.UTC).toLocalDate()));
        }
        return cite.append("}}</ref>").append(comment(source.notice)).toString();
    }

    private static void parameter(StringBuilder cite, String name, String value) {
        cite.append(" |").append(name).append('=').append(value);
    }

    private static String address(String address) {
        return UNSAFE.matcher(address)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "%%%02X", (int) found.group().charAt(0)));
    }

    /** Seen by whoever edits the page; no two hyphens may stand in it. */
    private static String comment(@Nullable String notice) {
        return notice == null ? "" : "<!-- " + words(notice).replaceAll("-{2,}", "-") + " -->";
    }

    /** A row of a table, each cell on a line of its own. */
    public static String row(String... cells) {
        return "|-\n| " + String.join("\n| ", cells);
    }
}
