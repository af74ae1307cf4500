package org.dixit.extract;

import java.util.List;
import org.dixit.text.Block;
import org.dixit.text.Sentence;

/**
 * All that one pass of the engine found in one article. Every speaker of a quotation or claim is one of
 * {@code speakers}.
 *
 * @param engine version of the engine that made it
 */
public record Extraction(
        String engine,
        List<Block> blocks,
        List<Sentence> sentences,
        List<ExtractedSpeaker> speakers,
        List<ExtractedQuotation> quotations,
        List<ExtractedClaim> claims) {}
