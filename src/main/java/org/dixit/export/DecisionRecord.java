package org.dixit.export;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One review act.
 *
 * @param field what was decided on, by its name in this format ("status", "claimant")
 * @param oldValue what stood before; null for nothing
 * @param newValue what stands after; null for nothing
 * @param evidence address of the evidence
 * @param undoes id of the decision that this one takes back
 * @param carriedFrom id of the decision on an earlier version of the article that was carried over
 */
@Schema(name = "Decision")
public record DecisionRecord(
        long id,
        Instant decidedAt,
        String by,
        String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable Long undoes,
        @Nullable Long carriedFrom) {}
