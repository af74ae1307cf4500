package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dixit.review.DecisionHistory;
import org.dixit.review.EventField;
import org.dixit.review.Subject;
import org.jspecify.annotations.Nullable;

/** Knows events again, and makes those that are new. */
@ApplicationScoped
class Events {

    /** Two articles that put the beginning of what goes on further apart than this, in days, speak of two events. */
    private static final long ANOTHER = 92;

    private final DecisionHistory history;

    Events(DecisionHistory history) {
        this.history = history;
    }

    /** The event that an article tells of; a new one if none is known. Its first day is filled in once an article tells it. */
    Event of(Happening happening) {
        Event event = known(happening)
                .map(known -> standsFor(known, happening))
                .orElseGet(() -> made(happening, happening.identity()));
        if (event.firstDay == null && happening.firstDay() != null && !isDecided(event)) {
            event.firstDay = happening.firstDay();
        }
        return event;
    }

    private static Optional<Event> known(Happening happening) {
        return Event.findByIdentity(happening.identity()).or(() -> {
            Optional<Event> spelt = Event.findByIdentity(happening.spelt());
            spelt.ifPresent(event -> event.identity = happening.identity());
            return spelt;
        });
    }

    private static Event standsFor(Event known, Happening happening) {
        LocalDate one = known.firstDay;
        LocalDate other = happening.firstDay();
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) > ANOTHER
                ? namesake(happening, other)
                : known;
    }

    /** Another event of the same noun and place: a later war in the same country. */
    private static Event namesake(Happening happening, LocalDate day) {
        Optional<Event> known = Event.<Event>find(
                        "identity like ?1 escape '!' and firstDay between ?2 and ?3 order by id",
                        happening.identity().replaceAll("[!%_]", "!$0") + "/%",
                        day.minusDays(ANOTHER),
                        day.plusDays(ANOTHER))
                .firstResultOptional();
        return known.orElseGet(() -> made(happening, happening.identity() + "/" + day));
    }

    private boolean isDecided(Event event) {
        return history.standing(Subject.EVENT, event.id).containsKey(EventField.FIRST_DAY.key());
    }

    private static Event made(Happening happening, String identity) {
        Event event = new Event();
        event.identity = identity;
        event.name = happening.name();
        event.kind = happening.kind();
        event.place = happening.place();
        event.firstDay = happening.firstDay();
        event.lastDay = orderly(happening.firstDay(), happening.lastDay());
        event.persist();
        return event;
    }

    private static @Nullable LocalDate orderly(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null ? null : last;
    }
}
