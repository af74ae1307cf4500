package org.dixit.review;

import java.time.LocalDate;
import java.util.List;
import org.dixit.site.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The days over which was counted, written as ISO 8601 does: "2022-02-24/2022-03-03", ".." for an end that is not
 * stated, one day alone for a single day.
 *
 * @param first inclusive; null if not stated
 * @param last inclusive; null if not stated
 */
public record Period(@Nullable LocalDate first, @Nullable LocalDate last) {

    private static final String OPEN = "..";

    static final Format<Period> FORMAT = new Format<>(
            Format.Input.PERIOD,
            "The first and the last day; leave open what the article doesn't say.",
            Period::parse,
            Period::written,
            Period::words,
            List.of());

    public Period {
        if (first != null && last != null && first.isAfter(last)) {
            throw InvalidValueException.of("The last day (" + last + ") comes before the first (" + first + ").");
        }
    }

    static @Nullable Period of(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null && last == null ? null : new Period(first, last);
    }

    static Period parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw Format.wrong(text, "no period", "Write it as 2022-02-24/2022-03-03.");
        }
        return new Period(end(ends[0]), end(ends[ends.length - 1]));
    }

    private static @Nullable LocalDate end(String text) {
        return text.isBlank() || text.equals(OPEN) ? null : Format.parseDay(text.strip());
    }

    private String written() {
        return first != null && first.equals(last) ? first.toString() : end(first) + "/" + end(last);
    }

    private static String end(@Nullable LocalDate day) {
        return day == null ? OPEN : day.toString();
    }

    private String words() {
        if (first == null) {
            return last == null ? "not stated" : "until " + Writing.written(last);
        }
        if (last == null) {
            return "since " + Writing.written(first);
        }
        return first.equals(last) ? Writing.written(first) : Writing.written(first) + " to " + Writing.written(last);
    }
}
