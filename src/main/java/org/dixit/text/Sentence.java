package org.dixit.text;

/**
 * A sentence of a block.
 *
 * @param span without the white space around it
 * @param block index of its block in the document
 */
public record Sentence(Span span, int block) {}
