package org.dixit.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next address of the part that follows, relative to the server; null for the last part
 * @param columns how the items are written as CSV
 */
public record Listing<T>(
        @Schema(examples = Format.VERSION) String schemaVersion,
        List<T> items,

        @Schema(description = "Address of what follows; null at the end", nullable = true) @Nullable
        String next,

        @JsonIgnore @Schema(hidden = true) Columns<T> columns) {

    public Listing(List<T> items, @Nullable String next, Columns<T> columns) {
        this(Format.VERSION, items, next, columns);
    }
}
