package org.dixit.divergence;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What phrases without a number stand for, by a convention of ours: a plural ("hundreds") is at least two and fewer than
 * ten of its unit, but "dozens" and "scores" end below a hundred; "several" is three to nine, "a few" and "a handful"
 * three to six, "a couple" two or three.
 */
final class VaguePhrases {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("ten", TEN),
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("score", BigDecimal.valueOf(20)),
            Map.entry("hundred", HUNDRED),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("lakh", BigDecimal.valueOf(100_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("crore", BigDecimal.valueOf(10_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)));

    private static final Map<String, Ends> NUMBERS =
            Map.of("several", ends(3, 9), "a few", ends(3, 6), "a handful", ends(3, 6), "a couple", ends(2, 3));

    private static final String UNIT = "(?:" + String.join("|", UNITS.keySet()) + ")";

    /** "dozens", "tens of thousands", "hundreds and hundreds". */
    private static final Pattern PLURAL =
            Pattern.compile("\\b(" + UNIT + ")s(?: and \\1s)?(?: of (" + UNIT + ")s)?(?: of (" + UNIT + ")s)?\\b");

    /** "several", "a few dozen", "several hundred thousand". */
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(" + String.join("|", NUMBERS.keySet()) + ")\\b(?:(?: of)? (" + UNIT + ")s?)?(?: (" + UNIT + ")s?)?");

    /** Units that end below a hundred, as people then say "hundreds". */
    private static final Set<String> BELOW_A_HUNDRED = Set.of("dozen", "score");

    private static final Pattern OPEN_ABOVE = Pattern.compile("\\b(?:more than|over|above|at least|no fewer than)\\b");
    private static final Pattern OPEN_BELOW = Pattern.compile("\\b(?:fewer than|less than|under|up to|at most)\\b");

    private VaguePhrases() {}

    /** What the words allow; empty if they are no phrase that the convention knows. */
    static Optional<Interval> read(String words) {
        String phrase = words.toLowerCase(Locale.ENGLISH).replace('-', ' ').replaceAll("\\s+", " ");
        return number(phrase).or(() -> plural(phrase)).map(interval -> opened(interval, phrase));
    }

    private static Optional<Interval> number(String phrase) {
        Matcher matcher = NUMBER.matcher(phrase);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Ends count = Objects.requireNonNull(NUMBERS.get(matcher.group(1)));
        BigDecimal unit = unit(matcher.group(2)).multiply(unit(matcher.group(3)));
        boolean ofUnits = matcher.group(2) != null;
        return Optional.of(
                ofUnits
                        ? new Interval(
                                count.least().multiply(unit),
                                true,
                                count.most().add(BigDecimal.ONE).multiply(unit),
                                false)
                        : new Interval(count.least(), true, count.most(), true));
    }

    private static Optional<Interval> plural(String phrase) {
        Matcher matcher = PLURAL.matcher(phrase);
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal many = unit(matcher.group(1));
        BigDecimal most = BELOW_A_HUNDRED.contains(matcher.group(1)) ? HUNDRED : many.multiply(TEN);
        BigDecimal each = unit(matcher.group(2)).multiply(unit(matcher.group(3)));
        return Optional.of(new Interval(many.multiply(TWO).multiply(each), true, most.multiply(each), false));
    }

    private static BigDecimal unit(@Nullable String word) {
        return word == null ? BigDecimal.ONE : UNITS.getOrDefault(word, BigDecimal.ONE);
    }

    /** "More than several hundred" has no upper end, "up to several hundred" no lower one. */
    private static Interval opened(Interval interval, String phrase) {
        if (OPEN_ABOVE.matcher(phrase).find()) {
            return new Interval(interval.low(), interval.lowInclusive(), null, false);
        }
        if (OPEN_BELOW.matcher(phrase).find()) {
            return new Interval(null, false, interval.high(), interval.highInclusive());
        }
        return interval;
    }

    private static Ends ends(long least, long most) {
        return new Ends(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }
}
