package org.dixit.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.article.ArticleVersion;
import org.dixit.extract.ExtractedQuotation;
import org.dixit.extract.Extraction;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.QuotationReading;
import org.dixit.quotation.Segment;
import org.dixit.review.QuotationField;
import org.dixit.review.Readings;
import org.dixit.speaker.Cast;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Brings the quotations of an article version in line with an extraction. */
final class QuotationReconciliation extends Reconciliation<ExtractedQuotation, Quotation> {

    /** @param decisions names of the fields that people decided on, by number of the quotation */
    QuotationReconciliation(
            ArticleVersion version,
            Extraction extraction,
            Cast cast,
            Readings readings,
            Map<Long, Set<String>> decisions) {
        super(version, extraction, cast, readings, decisions);
    }

    Collection<Quotation> run() {
        return reconcile(Quotation.list("version", version), extraction.quotations())
                .values();
    }

    @Override
    void update(Quotation old, Quotation fresh) {
        Set<String> decided = decided(old);
        boolean confirmed = decided.contains(QuotationField.STATUS.key());
        for (QuotationField field : QuotationField.READ) {
            if (!confirmed && !decided.contains(field.key())) {
                field.copy(fresh, old);
            }
        }
        if (!confirmed) {
            old.segments = new ArrayList<>(fresh.segments);
        }
        old.cueStart = fresh.cueStart;
        old.cueEnd = fresh.cueEnd;
    }

    @Override
    Quotation make(ExtractedQuotation found) {
        Quotation quotation = begun(new Quotation(), found.key(), found.sentence(), found.rule(), found.confidence());
        quotation.type = found.type();
        quotation.segments = segments(found.segments());
        quotation.reading = readings.write(QuotationReading.of(found, snapshot, extraction.engine()));
        attribute(quotation, found);
        return quotation;
    }

    private void attribute(Quotation quotation, ExtractedQuotation found) {
        Span mention = found.speakerMention();
        Span cue = found.cue();
        quotation.speaker = cast.speaker(found.speaker());
        quotation.reportedBy = cast.speaker(found.reportedBy());
        quotation.mentionStart = start(mention);
        quotation.mentionEnd = end(mention);
        quotation.cueStart = start(cue);
        quotation.cueEnd = end(cue);
    }

    private List<Segment> segments(List<Span> spans) {
        List<Segment> segments = new ArrayList<>();
        for (Span span : spans) {
            Segment segment = new Segment();
            segment.start = span.start();
            segment.end = span.end();
            segment.exact = snapshot.slice(span);
            segments.add(segment);
        }
        return segments;
    }

    private static @Nullable Integer start(@Nullable Span span) {
        return span == null ? null : span.start();
    }

    private static @Nullable Integer end(@Nullable Span span) {
        return span == null ? null : span.end();
    }
}
