package org.dixit.export;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two tallies beside each other. Their figures answer different questions and are never compared.
 *
 * @param sentence what parts them, in plain English
 * @param partings each thing that parts them; empty if they answer one question
 * @param both claimants who give figures in both
 */
@Schema(name = "Comparison")
public record ComparisonRecord(
        @Schema(examples = Format.VERSION) String schemaVersion,
        @Schema(examples = "comparison") String type,
        String sentence,
        List<Parting> partings,
        List<Both> both,
        TallyDetail left,
        TallyDetail right) {

    /**
     * One thing that parts two tallies.
     *
     * @param what measure, unit, population, event or period
     * @param left what it is on the left; null where it is not known
     * @param reason in plain English
     */
    public record Parting(
            @Schema(examples = "measure") String what,
            @Nullable String left,
            @Nullable String right,
            String reason) {}

    /**
     * A claimant's latest figures.
     *
     * @param left as said
     * @param leftClaim id of the claim that had it first
     */
    public record Both(long claimant, String name, String left, long leftClaim, String right, long rightClaim) {}
}
