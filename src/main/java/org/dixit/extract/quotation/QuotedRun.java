package org.dixit.extract.quotation;

import org.dixit.text.Span;

/**
 * What stands between a pair of quotation marks in one block.
 *
 * @param outer with its marks
 * @param inner without them
 * @param closed whether it ends here; one without a closing mark runs to the end of its block, or to where another
 *     opens, and may go on behind it. Where the mark is missing before a reporting clause, the clause closes it
 * @param block index of its block
 */
public record QuotedRun(Span outer, Span inner, boolean closed, int block) {}
