package org.dixit.importing;

import java.util.List;
import java.util.Optional;
import org.dixit.article.ArticleVersion;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Segment;
import org.dixit.review.QuotationField;
import org.dixit.review.Subject;
import org.dixit.text.Snapshot;

/** Takes decided and added quotations over into a new version. */
final class QuotationCarrying extends Carrying<Quotation> {

    QuotationCarrying(ArticleVersion from, ArticleVersion to) {
        super(Subject.QUOTATION, from, to);
    }

    @Override
    List<Quotation> in(ArticleVersion version) {
        return Quotation.list("version = ?1 order by id", version);
    }

    @Override
    Place place(Quotation quotation, Snapshot snapshot) {
        return Place.of(quotation, snapshot);
    }

    @Override
    Optional<Quotation> copy(Quotation old, int shift) {
        List<Segment> segments =
                old.segments.stream().map(s -> shifted(s, shift)).toList();
        boolean moved = segments.stream().anyMatch(s -> !to.snapshot().has(s.span(), s.exact));
        if (moved || Quotation.count("version = ?1 and extractionKey = ?2", to, old.extractionKey) > 0) {
            return Optional.empty();
        }
        Quotation quotation = begun(new Quotation(), old, shift);
        quotation.segments.addAll(segments);
        QuotationField.READ.forEach(field -> field.copy(old, quotation));
        quotation.mentionStart = null;
        quotation.mentionEnd = null;
        quotation.persist();
        return Optional.of(quotation);
    }

    private static Segment shifted(Segment old, int shift) {
        Segment segment = new Segment();
        segment.start = old.start + shift;
        segment.end = old.end + shift;
        segment.exact = old.exact;
        return segment;
    }
}
