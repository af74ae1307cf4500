package org.dixit.text;

/**
 * Where a piece of text stands, told twice: by position and by its words, as the W3C Web Annotation Data Model does
 * with TextPositionSelector and TextQuoteSelector (sections 4.2.4 and 4.2.5).
 *
 * @param position code points of the piece
 * @param exact the piece itself
 * @param prefix up to {@value #CONTEXT} code points before it
 * @param suffix up to {@value #CONTEXT} code points after it
 */
public record Selector(Span position, String exact, String prefix, String suffix) {

    static final int CONTEXT = 32;
}
