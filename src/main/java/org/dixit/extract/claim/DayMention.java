package org.dixit.extract.claim;

import java.time.LocalDate;
import org.dixit.text.Span;

/**
 * A day or stretch of days that a text names.
 *
 * @param span where it stands
 * @param first first day, inclusive
 * @param last last day, inclusive; equal to {@code first} for one day
 */
record DayMention(Span span, LocalDate first, LocalDate last) {

    boolean isOneDay() {
        return first.equals(last);
    }
}
