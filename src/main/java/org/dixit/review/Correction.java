package org.dixit.review;

import java.util.List;

/**
 * The page on which one item is corrected, field by field.
 *
 * @param speakers names that the article's claims and quotations have, to choose from
 * @param back where the reviewer came from
 */
public record Correction(ReviewItem item, List<Correctable> fields, List<String> speakers, String back) {}
