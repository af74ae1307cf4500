package org.dixit.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What there is, at a glance. Counts are of what stands.
 *
 * @param waitingClaims how many nobody has reviewed
 * @param waitingQuotations how many nobody has reviewed
 * @param tallies where figures differ most
 * @param week the latest in which a figure moved, with what moved in it; null if none ever did
 * @param flags how often each kind was raised, the most frequent first; kinds that were not are left out
 * @param latest the articles added last
 */
@Schema(name = "Overview")
public record OverviewRecord(
        @Schema(examples = Format.VERSION) String schemaVersion,
        @Schema(examples = "overview") String type,
        long articles,
        long publishers,
        long quotations,
        long claims,
        long waitingClaims,
        long waitingQuotations,
        List<AtOdds> tallies,
        @Nullable Week week,
        List<FlagCount> flags,
        List<ArticleRecord> latest) {

    /**
     * A tally whose figures part.
     *
     * @param tally as lists show it
     * @param odds what is at odds, in a sentence
     */
    @Schema(name = "AtOdds")
    public record AtOdds(@JsonUnwrapped TallyRecord tally, String odds) {}

    /**
     * Seven days, and what moved in them.
     *
     * @param current whether they reach to today; otherwise they are the last for which there is anything
     * @param moves at most six, the latest first
     */
    public record Week(LocalDate first, LocalDate last, boolean current, List<Moved> moves) {}

    /**
     * A tally in which a claimant's figure is new or another than before.
     *
     * @param moved what moved last, in a sentence
     * @param movedDay on which that figure was first reported
     */
    @Schema(name = "Moved")
    public record Moved(@JsonUnwrapped TallyRecord tally, String moved, LocalDate movedDay) {}

    /**
     * How often the program found one kind of thing that does not fit.
     *
     * @param kind such as "falling_total"
     * @param label its name on pages
     * @param means what it means, in a sentence
     * @param claims how many claims such flags rest on
     * @param waiting how many of them nobody has reviewed
     */
    @Schema(name = "FlagCount")
    public record FlagCount(String kind, String label, String means, long claims, long waiting) {}
}
