package org.dixit.claim;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.dixit.article.PublicationFilter;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.Measure;
import org.dixit.review.Status;
import org.dixit.site.Conditions;
import org.dixit.speaker.Speaker;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which claims are asked for; null asks for any. */
public class ClaimFilter extends PublicationFilter {

    private static final String WORDS =
            "concat(c.exact, ' ', c.population, ' ', cast(c.measure as string), ' ', coalesce(c.place, ''), ' ', coalesce(s.name, ''), ' ', coalesce(t.name, ''))";

    @QueryParam("measure")
    @Parameter(description = "What is counted, in any case")
    public @Nullable Measure measure;

    @QueryParam("status")
    public @Nullable Status status;

    @QueryParam("type")
    @Parameter(description = "Over what was counted")
    public @Nullable CountType type;

    @QueryParam("role")
    public @Nullable ClaimRole role;

    @QueryParam("claimant")
    @Parameter(description = "Id of the speaker on whose word")
    public @Nullable Long claimant;

    @QueryParam("tally")
    @Parameter(description = "Id of the tally")
    public @Nullable Long tally;

    @QueryParam("article")
    @Parameter(description = "Id of the article")
    public @Nullable Long article;

    @QueryParam("q")
    @Parameter(description = "Words of the figure, population, place or claimant; or a number, however it is written")
    public @Nullable String q;

    /** The claims of one claimant. */
    public static ClaimFilter byClaimant(long id) {
        ClaimFilter filter = new ClaimFilter();
        filter.claimant = id;
        return filter;
    }

    /** The claims that hold all the words. */
    public static ClaimFilter words(String words) {
        ClaimFilter filter = new ClaimFilter();
        filter.q = words;
        return filter;
    }

    /** On {@code c}, a claim, its version {@code v}, its article {@code a}, its claimant {@code s} as it was read, and {@code t},
     * who stands for it. */
    Conditions conditions() {
        BigDecimal number = Numbers.read(q).orElse(null);
        return published(Claim.STANDS, "c.id")
                .and("c.measure = :measure", "measure", measure)
                .and("c.status = :status", "status", status)
                .and("c.countType = :type", "type", type)
                .and("c.role = :role", "role", role)
                .and("fk(c.claimant) in :claimants", "claimants", claimant == null ? null : Speaker.one(claimant))
                .and("fk(c.tally) = :tally", "tally", tally)
                .and("a.id = :article", "article", article)
                .and("(c.value = :number or c.low = :number or c.high = :number)", "number", number)
                .andHolds(WORDS, "words", number == null ? q : null)
                .along("fk(c.claimant)", "claimants")
                .along("fk(c.tally)", "tally")
                .along("c.status", "status");
    }
}
