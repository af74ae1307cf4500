package org.dixit.claim;

import java.util.Set;
import org.dixit.article.ArticleVersion;
import org.dixit.speaker.Speaker;

/**
 * Says that the claims of an article version, which is the one that stands, were written or read anew. Fired in the
 * transaction that wrote them, so that an observer that fails undoes the whole article.
 *
 * @param aligned speakers of whom it was the first to tell for whom they speak
 */
public record ClaimsStored(ArticleVersion version, Set<Speaker> aligned) {}
