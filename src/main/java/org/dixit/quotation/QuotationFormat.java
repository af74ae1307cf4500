package org.dixit.quotation;

import java.util.List;
import java.util.Map;
import org.dixit.article.ArticleFormat;
import org.dixit.article.Snapshots;
import org.dixit.export.DecisionRecord;
import org.dixit.export.Extracted;
import org.dixit.export.Format;
import org.dixit.export.QuotationRecord;
import org.dixit.export.Target;
import org.dixit.speaker.SpeakerFormat;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;
import org.dixit.utterance.Variants;
import org.jspecify.annotations.Nullable;

/** Quotations in the public format. */
final class QuotationFormat {

    private final Map<Long, List<DecisionRecord>> decisions;
    private final Map<Long, Variants.Mark> variants;
    private final Snapshots snapshots = new Snapshots();

    /**
     * @param decisions by the id of the quotation
     * @param variants likewise; none for one that is quoted nowhere else
     */
    QuotationFormat(Map<Long, List<DecisionRecord>> decisions, Map<Long, Variants.Mark> variants) {
        this.decisions = decisions;
        this.variants = variants;
    }

    List<QuotationRecord> records(List<Quotation> quotations) {
        return quotations.stream().map(this::record).toList();
    }

    private QuotationRecord record(Quotation quotation) {
        Snapshot snapshot = snapshots.of(quotation.version);
        Variants.Mark mark = variants.getOrDefault(quotation.id, Variants.Mark.NONE);
        String source = ArticleFormat.address(quotation.version);
        return new QuotationRecord(
                Format.VERSION,
                "quotation",
                quotation.id,
                "/quotations/" + quotation.id,
                ArticleFormat.reference(quotation.version),
                quotation.type,
                quotation.segments.stream()
                        .map(segment -> Target.of(source, snapshot.selector(segment.span())))
                        .toList(),
                ArticleFormat.sentence(snapshot, quotation.sentence()),
                SpeakerFormat.reference(quotation.speaker),
                words(quotation.mentionStart, quotation.mentionEnd, snapshot),
                SpeakerFormat.reference(quotation.reportedBy),
                words(quotation.cueStart, quotation.cueEnd, snapshot),
                quotation.status,
                mark.articles(),
                mark.twoSpeakers(),
                new Extracted(
                        quotation.origin,
                        quotation.extractionKey,
                        quotation.rule,
                        quotation.confidence,
                        quotation.engine),
                decisions.getOrDefault(quotation.id, List.of()));
    }

    private static @Nullable String words(@Nullable Integer start, @Nullable Integer end, Snapshot snapshot) {
        return start == null || end == null ? null : snapshot.slice(new Span(start, end));
    }
}
