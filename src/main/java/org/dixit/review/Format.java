package org.dixit.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.claim.Claim;
import org.dixit.site.Writing;
import org.dixit.speaker.Speaker;
import org.dixit.tally.Event;
import org.dixit.tally.Tally;

/**
 * How values of a type are written as text. {@code parse(show(x))} is {@code x}.
 *
 * @param input what a form offers to enter one
 * @param hint how to write one, as a sentence
 * @param parse throws {@link InvalidValueException} on what it can't read
 * @param say in plain words, for a page
 * @param choices all the values there are, as they are written; empty where there are too many to list
 */
public record Format<T>(
        Input input,
        String hint,
        Function<String, T> parse,
        Function<T, String> show,
        Function<T, String> say,
        List<String> choices) {

    /** What a form offers to enter a value. */
    public enum Input {
        TEXT,
        CHOICE,
        DAY,
        PERIOD,
        FIGURE,
        SPEAKER
    }

    static Format<String> text(int longest, String hint) {
        return new Format<>(Input.TEXT, hint, text -> atMost(longest, text), text -> text, text -> text, List.of());
    }

    /** Choices written by their names, in upper case. */
    static <E extends Enum<E>> Format<E> oneOf(Class<E> type) {
        return oneOf(type, Enum::name);
    }

    static <E extends Enum<E>> Format<E> oneOf(Class<E> type, Function<E, String> show) {
        List<String> choices = Stream.of(type.getEnumConstants()).map(show).toList();
        return new Format<>(
                Input.CHOICE,
                "Choose one.",
                text -> Stream.of(type.getEnumConstants())
                        .filter(choice -> show.apply(choice).equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() ->
                                wrong(text, "none of the choices", "Take one of " + String.join(", ", choices) + ".")),
                show,
                choice -> choice.name().toLowerCase(Locale.ROOT),
                choices);
    }

    static Format<Boolean> yesOrNo() {
        return new Format<>(
                Input.CHOICE,
                "Choose one.",
                text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw wrong(text, "neither “true” nor “false”", "Take one of them.");
                },
                String::valueOf,
                yes -> yes ? "yes" : "no",
                List.of("true", "false"));
    }

    static Format<LocalDate> day() {
        return new Format<>(
                Input.DAY,
                "Year, month, day: 2022-03-02.",
                Format::parseDay,
                LocalDate::toString,
                Writing::written,
                List.of());
    }

    /** A reference to a claim, by its number or its page's address. */
    static Format<Claim> claim() {
        return reference(
                "claim", id -> Claim.findByIdOptional(id), claim -> claim.id, claim -> "“" + claim.exact + "”");
    }

    /** A reference to an article, by its number or its page's address. */
    public static Format<Article> article() {
        return reference(
                "article",
                id -> Article.findByIdOptional(id),
                article -> article.id,
                article -> "article " + article.id);
    }

    static Format<Tally> tally() {
        return reference("tally", id -> Tally.findByIdOptional(id), tally -> tally.id, tally -> tally.name);
    }

    static Format<Event> event() {
        return reference("event", id -> Event.findByIdOptional(id), event -> event.id, event -> event.name);
    }

    /** A reference to a speaker, by its number or its page's address. */
    public static Format<Speaker> speaker() {
        return reference("speaker", id -> Speaker.findByIdOptional(id), speaker -> speaker.id, speaker -> speaker.name);
    }

    static LocalDate parseDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(text, "no day", "Write it as year, month and day: 2022-03-02.");
        }
    }

    static String atMost(int longest, String text) {
        if (text.length() > longest) {
            throw InvalidValueException.of("This has " + text.length() + " characters; keep it to " + longest + ".");
        }
        return text;
    }

    static InvalidValueException wrong(String text, String what, String mend) {
        return InvalidValueException.of("“" + text + "” is " + what + ". " + mend);
    }

    private static <T> Format<T> reference(
            String kind, Function<Long, Optional<T>> find, Function<T, Long> id, Function<T, String> say) {
        return new Format<>(
                Input.TEXT,
                "The number of the " + kind + ", or the address of its page.",
                text -> number(text)
                        .flatMap(find)
                        .orElseThrow(() -> wrong(
                                text,
                                "no " + kind + " here",
                                "Give the number at the end of the address of its page.")),
                thing -> String.valueOf(id.apply(thing)),
                say,
                List.of());
    }

    private static Optional<Long> number(String text) {
        String last = text.substring(text.lastIndexOf('/') + 1);
        return last.matches("\\d{1,18}") ? Optional.of(Long.valueOf(last)) : Optional.empty();
    }
}
