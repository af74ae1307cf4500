package org.dixit.tally;

import java.util.List;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;

/** All that was invented of one event: its tallies, and the articles that give figures for them. */
record Story(Event event, List<Tally> tallies, List<ArticleVersion> articles, List<Claim> claims, List<Quotation> quotations) {}
