package org.dixit.tally;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dixit.export.EventRecord;
import org.dixit.extract.EventMention.Kind;
import org.dixit.review.EventField;
import org.jspecify.annotations.Nullable;

/**
 * The form that makes or changes an event.
 *
 * @param id null for a new one
 * @param values what stands in its inputs, by the name of the field
 * @param events those it could be a part of
 */
public record EventForm(
        @Nullable Long id, int revision, Map<String, String> values, List<EventRecord> events, Attempt attempt) {

    /** Whether the list of parents opens with this one. */
    public boolean isParent(EventRecord event) {
        return String.valueOf(event.id()).equals(values.get(EventField.PARENT.key()));
    }

    /** Where the form is sent. */
    public String address() {
        return id == null ? "/events/new" : EventFormat.address(id) + "/edit";
    }

    /** What an event has in its fields, as a form shows it. */
    static Map<String, String> values(Event event) {
        Map<EventField, @Nullable String> values = new EnumMap<>(EventField.class);
        for (EventField field : EventField.values()) {
            values.put(field, field.show(event));
        }
        return keyed(values);
    }

    /** The inputs of an event that nobody told of yet. */
    static Map<String, String> empty() {
        Map<EventField, @Nullable String> values = new EnumMap<>(EventField.class);
        values.put(EventField.KIND, Kind.INCIDENT.name());
        return keyed(values);
    }

    static Map<String, String> keyed(Map<EventField, @Nullable String> values) {
        Map<String, String> keyed = new HashMap<>();
        for (EventField field : EventField.values()) {
            keyed.put(field.key(), Objects.requireNonNullElse(values.get(field), ""));
        }
        return keyed;
    }
}
