package org.dixit.extract;

import java.util.List;
import org.dixit.testsupport.AnnotatedArticle;
import org.dixit.testsupport.AnnotatedQuotation;
import org.dixit.text.Span;

/** An annotated article and what the engine made of it. */
record Reading(AnnotatedArticle article, Extraction extraction) {

    private static final double SAME = 0.8;
    private static final String EDGE = " “”\"'‘’.,;:!?…–—-()[]";

    /** Every segment of direct speech that the annotation asks for, with the quotations that have it. */
    List<Heard> directSpeech() {
        return article.quotations().stream()
                .filter(q -> q.direct() && !q.optional())
                .flatMap(q -> q.segments().stream().map(segment -> heard(q, segment)))
                .toList();
    }

    private Heard heard(AnnotatedQuotation quotation, Span segment) {
        Span words = words(segment);
        List<ExtractedQuotation> same = extraction.quotations().stream()
                .filter(q -> q.segments().stream().anyMatch(s -> overlap(words, words(s)) >= SAME))
                .toList();
        return new Heard(quotation.speaker(), same);
    }

    private static double overlap(Span one, Span other) {
        if (!one.overlaps(other)) {
            return 0;
        }
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return (double) shared / one.union(other).length();
    }

    /** Without the marks and stops at its edges, on which papers differ. */
    private Span words(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isEdge(start)) {
            start++;
        }
        while (end > start && isEdge(end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    private boolean isEdge(int offset) {
        return EDGE.indexOf(article.snapshot().flat().charAt(offset)) >= 0;
    }
}
