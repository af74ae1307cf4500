package org.dixit.divergence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dixit.extract.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is compared with others of its tally.
 *
 * @param id the claim's
 * @param words the figure as said ("nearly 9,000")
 * @param asOf the day the figure itself is dated to; null where it is not stated
 * @param apart why it enters no series; null if it does
 * @param standing what reviewers hold of it
 */
public record Figure(
        long id,
        Voice voice,
        String words,
        Quantity quantity,
        @Nullable LocalDate asOf,
        Report report,
        @Nullable Apart apart,
        Telling telling,
        Standing standing) {

    Figure asApart(Apart reason) {
        return new Figure(id, voice, words, quantity, asOf, report, reason, telling, standing);
    }

    /** The words as they stand within a sentence: "nearly 9,000" where the article opened one with "Nearly 9,000". */
    public String innerWords() {
        boolean capitalised =
                words.length() > 1 && Character.isUpperCase(words.charAt(0)) && Character.isLowerCase(words.charAt(1));
        return capitalised ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    /** The day it is compared by: its own, else that on which its text was first reported; null where neither is known. */
    public @Nullable LocalDate day() {
        return asOf != null ? asOf : report.firstDay();
    }

    public boolean isDayStated() {
        return asOf != null;
    }

    /** The smallest number said: the value, or the low end of a range; none for "dozens". */
    public Optional<BigDecimal> leastSaid() {
        return said(quantity.low());
    }

    /** The largest number said: the value, or the high end of a range; none for "dozens". */
    public Optional<BigDecimal> mostSaid() {
        return said(quantity.high());
    }

    /** The number said, or the two ends of a range, written the same for the same numbers; none for "dozens". */
    public Optional<Ends> said() {
        return leastSaid().flatMap(least -> mostSaid()
                .map(most -> new Ends(least.stripTrailingZeros(), most.stripTrailingZeros())));
    }

    /** Whether the words hold no number at all, as "dozens". */
    public boolean isVague() {
        return quantity.value() == null && quantity.low() == null && quantity.high() == null;
    }

    /** Whether the words allow one number alone: "137", but neither "at least 137" nor "about 137". */
    public boolean isExact() {
        return Interval.asSaid(quantity).isPoint();
    }

    private Optional<BigDecimal> said(@Nullable BigDecimal end) {
        if (quantity.value() != null) {
            return Optional.of(quantity.value());
        }
        boolean range = quantity.low() != null && quantity.high() != null;
        return range ? Optional.ofNullable(end) : Optional.empty();
    }
}
