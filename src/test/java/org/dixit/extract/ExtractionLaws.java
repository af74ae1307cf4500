package org.dixit.extract;

import java.util.HashSet;
import java.util.Set;
import org.dixit.text.Sentence;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/** What holds of the extraction of any text whatever; for properties and for fuzzing, which know no assertion library. */
final class ExtractionLaws {

    private final Snapshot snapshot;
    private final Extraction extraction;

    private ExtractionLaws(Source source, Extraction extraction) {
        this.snapshot = source.snapshot();
        this.extraction = extraction;
    }

    /** Throws where one of the laws is broken. */
    static void check(Source source, Extraction extraction) {
        ExtractionLaws laws = new ExtractionLaws(source, extraction);
        laws.blocksAndSentencesFit();
        Set<String> keys = new HashSet<>();
        for (ExtractedQuotation quotation : extraction.quotations()) {
            laws.segmentsFit(quotation);
            demand(keys.add(quotation.key()), "one of a key: " + quotation);
        }
        for (ExtractedClaim claim : extraction.claims()) {
            laws.fits(claim.span());
            demand(claim.sentence().covers(claim.span()), "within its sentence: " + claim);
        }
    }

    private void blocksAndSentencesFit() {
        int end = 0;
        for (var block : extraction.blocks()) {
            demand(block.span().start() >= end, "blocks in order, apart: " + block);
            end = block.span().end();
        }
        end = 0;
        for (Sentence sentence : extraction.sentences()) {
            demand(sentence.span().start() >= end, "sentences in order, apart: " + sentence);
            demand(
                    extraction.blocks().get(sentence.block()).span().covers(sentence.span()),
                    "in its block: " + sentence);
            end = sentence.span().end();
        }
        demand(end <= snapshot.length(), "in the text");
    }

    private void segmentsFit(ExtractedQuotation quotation) {
        demand(!quotation.segments().isEmpty(), "says something: " + quotation);
        int end = 0;
        for (Span segment : quotation.segments()) {
            demand(segment.start() >= end && !segment.isEmpty(), "segments in order, apart: " + quotation);
            fits(segment);
            end = segment.end();
        }
    }

    private void fits(Span span) {
        demand(span.end() <= snapshot.length() && !span.isEmpty(), "in the text: " + span);
        demand(snapshot.has(span, snapshot.slice(span)), "its own words: " + span);
    }

    private static void demand(boolean law, String what) {
        if (!law) {
            throw new IllegalStateException(what);
        }
    }
}
