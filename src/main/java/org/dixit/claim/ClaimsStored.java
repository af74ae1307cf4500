package org.dixit.claim;

import java.util.List;
import java.util.Set;
import org.dixit.article.ArticleVersion;
import org.dixit.extract.ExtractedClaim;

/**
 * Says that the claims of an article version were written or read anew. Fired in the transaction that wrote them, so that
 * an observer that fails undoes the whole article.
 *
 * @param claims every claim that the engine now finds in the version, in the order of the text
 */
public record ClaimsStored(ArticleVersion version, List<StoredClaim> claims) {

    /**
     * A claim as it stands, and as the engine read it.
     *
     * @param decided names of the fields that a person decided ("tally", "event", "status", "value"): not to be touched
     */
    public record StoredClaim(Claim claim, ExtractedClaim reading, Set<String> decided) {}
}
