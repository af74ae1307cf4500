package org.dixit.export;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a search found, of each kind the first few; the lists take the same words as their filter {@code q}.
 *
 * @param q what was searched for
 */
@Schema(name = "Search")
public record SearchRecord(
        @Schema(examples = Format.VERSION) String schemaVersion,
        @Schema(examples = "search") String type,
        String q,
        List<TallyRecord> tallies,
        List<ClaimRecord> claims,
        List<QuotationRecord> quotations,
        List<SpeakerRecord> speakers,
        List<ArticleRecord> articles) {

    /** Whether nothing was found. */
    @Schema(hidden = true)
    public boolean foundNothing() {
        return tallies.isEmpty()
                && claims.isEmpty()
                && quotations.isEmpty()
                && speakers.isEmpty()
                && articles.isEmpty();
    }
}
