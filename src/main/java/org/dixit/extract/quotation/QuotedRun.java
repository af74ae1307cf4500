package org.dixit.extract.quotation;

import org.dixit.text.Span;

/**
 * What stands between a pair of quotation marks in one block.
 *
 * @param outer with its marks
 * @param inner without them
 * @param closed whether it has a closing mark; one without runs to the end of its block
 * @param block index of its block
 */
public record QuotedRun(Span outer, Span inner, boolean closed, int block) {}
