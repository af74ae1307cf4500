package org.dixit.review;

import java.time.LocalDate;
import org.dixit.extract.EventMention;
import org.dixit.tally.Event;
import org.jspecify.annotations.Nullable;

/** What can be decided of an event. */
public enum EventField implements Field<Event> {
    NAME(Slot.required("name", "Name", Format.text(300, "What happened, where."), e -> e.name, (e, v) -> e.name = v)),
    KIND(Slot.required(
            "kind",
            "Kind",
            Format.oneOf(EventMention.Kind.class),
            e -> e.kind,
            (e, v) -> e.kind = keyed(v, e.place, e.firstDay, v))),
    PARENT(Slot.open("parent", "Part of", Format.event(), e -> e.parent, EventField::putUnder)),
    PLACE(Slot.open(
            "place",
            "Place",
            Format.text(300, "Where it was."),
            e -> e.place,
            (e, v) -> e.place = keyed(e.kind, v, e.firstDay, v))),
    FIRST_DAY(Slot.open(
            "firstDay",
            "First day",
            Format.day(),
            e -> e.firstDay,
            (e, v) -> e.firstDay = keyed(e.kind, e.place, ordered(v, e.lastDay, v), v))),
    LAST_DAY(Slot.open(
            "lastDay", "Last day", Format.day(), e -> e.lastDay, (e, v) -> e.lastDay = ordered(e.firstDay, v, v)));

    private final Slot<Event, ?> slot;

    EventField(Slot<Event, ?> slot) {
        this.slot = slot;
    }

    /** The value, if with it an incident still has the place and day that it is keyed by. */
    private static <T> T keyed(EventMention.Kind kind, @Nullable String place, @Nullable LocalDate day, T value) {
        if (kind == EventMention.Kind.INCIDENT && (place == null || day == null)) {
            throw InvalidValueException.of(
                    "An incident needs a place and a first day: give them, or let it be ongoing.");
        }
        return value;
    }

    private static <T> T ordered(@Nullable LocalDate first, @Nullable LocalDate last, T value) {
        if (first != null && last != null && first.isAfter(last)) {
            throw InvalidValueException.of("The last day (" + last + ") comes before the first (" + first + ").");
        }
        return value;
    }

    private static void putUnder(Event one, @Nullable Event other) {
        one.parent = Chain.checked(one, other, event -> event.parent, "be a part of", "event");
    }

    @Override
    public Subject<Event> subject() {
        return Subject.EVENT;
    }

    @Override
    public Slot<Event, ?> slot() {
        return slot;
    }
}
