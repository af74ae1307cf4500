package org.dixit.claim;

import org.dixit.article.ArticleVersion;

/**
 * Says that the claims of an article version, which is the one that stands, were written or read anew. Fired in the
 * transaction that wrote them, so that an observer that fails undoes the whole article.
 */
public record ClaimsStored(ArticleVersion version) {}
