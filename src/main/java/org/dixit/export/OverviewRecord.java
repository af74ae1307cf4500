package org.dixit.export;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What there is, at a glance. Counts are of what stands.
 *
 * @param waitingClaims how many nobody has reviewed
 * @param waitingQuotations how many nobody has reviewed
 * @param tallies where figures differ most
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
        List<TallyRecord> tallies,
        List<ArticleRecord> latest) {}
