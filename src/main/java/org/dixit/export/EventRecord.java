package org.dixit.export;

import java.time.LocalDate;
import org.dixit.extract.EventMention;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was counted over. Unknown is null.
 *
 * @param kind an incident, or something that goes on
 * @param parent the event that this is a part of
 * @param tallies how many tallies count over it
 * @param notice what every article behind these says of itself, such as that it is invented; null where they differ
 */
@Schema(name = "Event")
public record EventRecord(
        @Schema(examples = Format.VERSION) String schemaVersion,
        @Schema(examples = "event") String type,
        long id,
        String address,
        String name,
        EventMention.Kind kind,
        @Nullable String place,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Reference parent,
        long tallies,
        @Nullable String notice) {

    public static final Columns<EventRecord> COLUMNS = Columns.<EventRecord>builder()
            .column("id", EventRecord::id)
            .column("name", EventRecord::name)
            .column("kind", EventRecord::kind)
            .column("place", EventRecord::place)
            .column("first_day", EventRecord::firstDay)
            .column("last_day", EventRecord::lastDay)
            .column("parent_id", e -> e.parent == null ? null : e.parent.id())
            .column("parent", e -> e.parent == null ? null : e.parent.name())
            .column("tallies", EventRecord::tallies)
            .column("notice", EventRecord::notice)
            .build();

    /** An event as other items name it. */
    public record Reference(long id, String address, String name) {}
}
