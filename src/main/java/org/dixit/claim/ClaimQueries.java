package org.dixit.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.article.ArticleVersion;
import org.dixit.export.ClaimRecord;
import org.dixit.export.DecisionRecord;
import org.dixit.export.Format;
import org.dixit.review.DecisionQueries;
import org.dixit.review.Readings;
import org.dixit.site.Conditions;
import org.dixit.site.Slice;

/** What pages and data show of claims: those of current article versions that are not withdrawn. */
@ApplicationScoped
public class ClaimQueries {

    private static final String CLAIMS =
            "from Claim c join c.version v join v.article a left join c.claimant s left join s.standing t where ";

    private final DecisionQueries decisions;
    private final Readings readings;

    ClaimQueries(DecisionQueries decisions, Readings readings) {
        this.decisions = decisions;
        this.readings = readings;
    }

    /** The newest first. */
    public Slice<ClaimRecord> list(ClaimFilter filter) {
        Conditions conditions = filter.conditions();
        List<Claim> found = Claim.<Claim>find(
                        "select c " + CLAIMS + conditions.newestFirst("c.id"), conditions.parameters())
                .range(0, Slice.SIZE)
                .list();
        return Slice.of(found, claim -> claim.id).with(this::records);
    }

    /** The next that stand, in the order of their ids, as many as the export takes at once. */
    public List<ClaimRecord> following(long id) {
        return records(Claim.<Claim>find("from Claim c where c.id > ?1 and" + Claim.STANDS + "order by c.id", id)
                .range(0, Format.CHUNK - 1)
                .list());
    }

    /** Those of one article version, in the order of the text; the version may be an old one. */
    public List<ClaimRecord> of(ArticleVersion version) {
        return records(Claim.list("version = ?1 and withdrawn = false order by start, end desc, id", version));
    }

    /** Any claim, of an old version too. */
    public Optional<ClaimRecord> find(long id) {
        return Claim.<Claim>findByIdOptional(id)
                .map(claim -> records(List.of(claim)).get(0));
    }

    /** What the extractor read; empty where a person added the claim. */
    public Optional<ClaimReading> reading(long id) {
        return Claim.<Claim>findByIdOptional(id).flatMap(readings::of);
    }

    /** The claims in the public format, in the same order. */
    public List<ClaimRecord> records(List<Claim> claims) {
        Map<Long, List<DecisionRecord>> decided =
                decisions.onClaims(claims.stream().map(claim -> claim.id).toList());
        return new ClaimFormat(decided).records(claims);
    }
}
