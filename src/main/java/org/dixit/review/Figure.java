package org.dixit.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dixit.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * The number a claim says and its bounds, decided on together since each limits the others. Written as the value, if
 * there is one, and the interval: "498 [498..498]", "9000 (..9000)", "[40..60]", "(..)".
 *
 * @param value the number said; null where none is
 * @param low lower bound; null where there is none
 * @param lowInclusive whether the bound itself is allowed; false where there is none
 * @param high upper bound; null where there is none
 * @param highInclusive whether the bound itself is allowed; false where there is none
 */
public record Figure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        boolean lowInclusive,
        @Nullable BigDecimal high,
        boolean highInclusive) {

    private static final String NUMBER = "(-?\\d{1,32}(?:\\.\\d{1,6})?)?";
    private static final Pattern WRITTEN =
            Pattern.compile(NUMBER + "(?:\\s*([\\[(])\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*([\\])]))?");

    static final Format<Figure> FORMAT = new Format<>(
            Format.Input.FIGURE,
            "The number said, and the bounds that the words give; leave open what they don't say.",
            Figure::parse,
            Figure::written,
            Figure::words,
            List.of());

    public Figure {
        if (isAbove(low, high) || isAbove(low, value) || isAbove(value, high)) {
            throw InvalidValueException.of("These don't fit together: the number must lie between the lowest and the"
                    + " highest, and the lowest can't be above the highest.");
        }
        value = canonical(value);
        low = canonical(low);
        high = canonical(high);
        lowInclusive = lowInclusive && low != null;
        highInclusive = highInclusive && high != null;
    }

    static Figure of(Claim claim) {
        return new Figure(claim.value, claim.low, claim.lowInclusive, claim.high, claim.highInclusive);
    }

    void putInto(Claim claim) {
        claim.value = value;
        claim.low = low;
        claim.lowInclusive = lowInclusive;
        claim.high = high;
        claim.highInclusive = highInclusive;
    }

    /**
     * Reads what {@link #written()} writes; a number alone is exactly that number.
     *
     * @throws InvalidValueException if it is written otherwise or its parts don't fit together
     */
    static Figure parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw Format.wrong(text, "no figure", "Write digits with a point, such as 9000 or 2.5, and no separators.");
        }
        BigDecimal value = number(parts.group(1));
        if (parts.group(2) == null) {
            return new Figure(value, value, true, value, true);
        }
        return new Figure(
                value,
                number(parts.group(3)),
                parts.group(2).equals("["),
                number(parts.group(4)),
                parts.group(5).equals("]"));
    }

    /** As decisions and the public format's history write it. */
    public String written() {
        String interval = (lowInclusive ? "[" : "(") + digits(low) + ".." + digits(high) + (highInclusive ? "]" : ")");
        return value == null ? interval : digits(value) + " " + interval;
    }

    /** In plain words: "137 or more", "from 40 to 60", "75, no bounds stated". */
    public String words() {
        return bounds().map(bounds -> spoken(value)
                        .filter(said -> !bounds.contains(said))
                        .map(said -> said + " said; read as " + bounds)
                        .orElse(bounds))
                .orElseGet(() ->
                        spoken(value).map(said -> said + ", no bounds stated").orElse("no number stated"));
    }

    private Optional<String> bounds() {
        if (low != null && high != null && low.compareTo(high) == 0) {
            return spoken(low).map("exactly "::concat);
        }
        if (low != null && high != null) {
            return Optional.of((lowInclusive ? "from " : "above ")
                    + spoken(low).orElseThrow()
                    + (highInclusive ? " to " : " to below ")
                    + spoken(high).orElseThrow());
        }
        return Stream.of(spoken(low).map(orMore()), spoken(high).map(orFewer()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private UnaryOperator<String> orMore() {
        return number -> lowInclusive ? number + " or more" : "more than " + number;
    }

    private UnaryOperator<String> orFewer() {
        return number -> highInclusive ? number + " or fewer" : "fewer than " + number;
    }

    /** As an input holds it: digits, or nothing. */
    public static String digits(@Nullable BigDecimal number) {
        return number == null
                ? ""
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal canonical(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    private static Optional<String> spoken(@Nullable BigDecimal number) {
        return Optional.ofNullable(number)
                .map(n -> String.format(Locale.ENGLISH, "%,.6f", n))
                .map(text -> text.replaceFirst("\\.?0+$", ""));
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    private static boolean isAbove(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }
}
