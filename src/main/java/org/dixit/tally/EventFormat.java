package org.dixit.tally;

import org.dixit.export.EventRecord;
import org.dixit.export.Format;
import org.jspecify.annotations.Nullable;

/** Events in the public format. */
final class EventFormat {

    private EventFormat() {}

    static EventRecord record(Event event, long tallies, @Nullable String notice) {
        return new EventRecord(
                Format.VERSION,
                "event",
                event.id,
                address(event.id),
                event.name,
                event.kind,
                event.place,
                event.firstDay,
                event.lastDay,
                event.parent == null ? null : reference(event.parent),
                tallies,
                notice);
    }

    static EventRecord.Reference reference(Event event) {
        return new EventRecord.Reference(event.id, address(event.id), event.name);
    }

    static String address(long id) {
        return "/events/" + id;
    }
}
