package org.dixit.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A value as the inputs of a form hold it. */
public class Entry {

    /** A single value, a name, or the number said. */
    @RestForm
    public @Nullable String value;

    /** The kind of a new speaker. */
    @RestForm
    public @Nullable String speakerKind;

    /** First day of a period, or lower bound of a figure. */
    @RestForm
    public @Nullable String from;

    /** Last day of a period, or upper bound of a figure. */
    @RestForm
    public @Nullable String to;

    /** "true" where the lower bound itself is allowed. */
    @RestForm
    public @Nullable String fromInclusive;

    /** "true" where the upper bound itself is allowed. */
    @RestForm
    public @Nullable String toInclusive;

    /** The inputs filled with what stands. */
    static Entry of(Format.Input input, @Nullable String written) {
        Entry entry = new Entry();
        entry.value = written;
        if (written != null) {
            switch (input) {
                case PERIOD -> entry.fill(Period.parse(written));
                case FIGURE -> entry.fill(Figure.parse(written));
                case SPEAKER ->
                    entry.value = Voice.FORMAT.say().apply(Voice.FORMAT.parse().apply(written));
                case TEXT, CHOICE, DAY -> {}
            }
        }
        return entry;
    }

    /** The inputs whose names begin with a prefix, as they were filled in. */
    static Entry of(MultivaluedMap<String, String> form, String prefix) {
        Entry entry = new Entry();
        entry.value = form.getFirst(prefix + "value");
        entry.speakerKind = form.getFirst(prefix + "speakerKind");
        entry.from = form.getFirst(prefix + "from");
        entry.to = form.getFirst(prefix + "to");
        entry.fromInclusive = form.getFirst(prefix + "fromInclusive");
        entry.toInclusive = form.getFirst(prefix + "toInclusive");
        return entry;
    }

    private void fill(Period period) {
        from = period.first() == null ? null : period.first().toString();
        to = period.last() == null ? null : period.last().toString();
    }

    private void fill(Figure figure) {
        value = Figure.digits(figure.value());
        from = Figure.digits(figure.low());
        to = Figure.digits(figure.high());
        fromInclusive = String.valueOf(figure.low() == null || figure.lowInclusive());
        toInclusive = String.valueOf(figure.high() == null || figure.highInclusive());
    }

    /** What was entered, as the field writes it; null for nothing. */
    @Nullable
    String written(Format.Input input) {
        return switch (input) {
            case PERIOD -> isBlank(from) && isBlank(to) ? null : end(from) + "/" + end(to);
            case FIGURE ->
                text(value) + " " + (Boolean.parseBoolean(fromInclusive) ? "[" : "(") + text(from) + ".." + text(to)
                        + (Boolean.parseBoolean(toInclusive) ? "]" : ")");
            case SPEAKER ->
                isBlank(value) || isBlank(speakerKind)
                        ? value
                        : text(value) + " (" + text(speakerKind).toLowerCase(Locale.ROOT) + ")";
            case TEXT, CHOICE, DAY -> value;
        };
    }

    private static String end(@Nullable String day) {
        return isBlank(day) ? ".." : text(day);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }

    private static boolean isBlank(@Nullable String entered) {
        return text(entered).isEmpty();
    }
}
