package org.dixit.export;

/**
 * The sentence that an item stands in.
 *
 * @param start first code point in the article version, inclusive
 * @param end last code point, exclusive
 */
public record Sentence(int start, int end, String text) {}
