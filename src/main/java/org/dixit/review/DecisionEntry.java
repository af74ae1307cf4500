package org.dixit.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision as pages tell it.
 *
 * @param item what it is about; null where that is a tally, event or speaker
 * @param about what it is about, in words
 * @param label the field's name on pages
 * @param before what stood before, in plain words
 * @param after what stood after, in plain words
 * @param isUndo whether it takes another back
 * @param undone whether it was taken back
 * @param undoable whether it can be taken back now
 */
public record DecisionEntry(
        long id,
        Instant at,
        String by,
        @Nullable ItemRef item,
        String about,
        String label,
        String before,
        String after,
        @Nullable String note,
        @Nullable String evidence,
        boolean isUndo,
        boolean undone,
        boolean undoable) {}
