package org.dixit.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a claim was counted over, as far as the article says.
 *
 * @param kind one incident, or something that goes on (a war)
 * @param noun what it is, by its head noun ("invasion", "war", "airstrike"); null where the article has no noun for it
 * @param place where the harm was, or the country that the war is in or on; null if not said
 * @param firstDay the day of an incident, or the first day of what goes on; null if not said
 * @param lastDay equal to {@code firstDay} for an incident of one day; null if not said
 */
public record EventMention(
        Kind kind,
        @Nullable String noun,
        @Nullable String place,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** Whether the event is over when it is told of. */
    public enum Kind {
        INCIDENT,
        ONGOING
    }
}
