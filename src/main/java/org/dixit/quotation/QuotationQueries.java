package org.dixit.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dixit.article.ArticleVersion;
import org.dixit.export.Format;
import org.dixit.export.QuotationRecord;
import org.dixit.export.VariantRecord;
import org.dixit.review.DecisionQueries;
import org.dixit.site.Conditions;
import org.dixit.site.Slice;
import org.dixit.utterance.Variants;
import org.dixit.wording.Alignment;

/** What pages and data show of quotations: those of current article versions that are not withdrawn. */
@ApplicationScoped
public class QuotationQueries {

    private final DecisionQueries decisions;
    private final Variants variants;

    QuotationQueries(DecisionQueries decisions, Variants variants) {
        this.decisions = decisions;
        this.variants = variants;
    }

    /** The newest first. */
    public Slice<QuotationRecord> list(QuotationFilter filter) {
        Conditions conditions = filter.conditions();
        List<Quotation> found = Quotation.<Quotation>find(
                        "select q from Quotation q join q.version v join v.article a left join q.speaker s left join s.standing t where "
                                + conditions.newestFirst("q.id"),
                        conditions.parameters())
                .range(0, Slice.SIZE)
                .list();
        return Slice.of(found, quotation -> quotation.id).with(this::records);
    }

    /** The next that stand, in the order of their ids, as many as the export takes at once. */
    public List<QuotationRecord> following(long id) {
        return records(Quotation.<Quotation>find(
                        "from Quotation q where q.id > ?1 and" + Quotation.STANDS + "order by q.id", id)
                .range(0, Format.CHUNK - 1)
                .list());
    }

    /** Those of one article version, in the order of the text; the version may be an old one. */
    public List<QuotationRecord> of(ArticleVersion version) {
        return records(Quotation.list("version = ?1 and withdrawn = false order by sentenceStart, id", version));
    }

    /** Any quotation, of an old version too. */
    public Optional<QuotationRecord> find(long id) {
        return Quotation.<Quotation>findByIdOptional(id)
                .map(quotation -> records(List.of(quotation)).get(0));
    }

    /** The other tellings of its utterance, held against it. */
    public Optional<List<VariantRecord>> variants(long id) {
        return Quotation.<Quotation>findByIdOptional(id).map(this::variants);
    }

    private List<VariantRecord> variants(Quotation quotation) {
        List<Variants.Variant> found = variants.of(quotation);
        List<QuotationRecord> records =
                records(found.stream().map(Variants.Variant::quotation).toList());
        return IntStream.range(0, found.size())
                .mapToObj(i -> variant(quotation, found.get(i), records.get(i)))
                .toList();
    }

    private static VariantRecord variant(Quotation quotation, Variants.Variant variant, QuotationRecord record) {
        return new VariantRecord(
                record,
                variant.byWords(),
                variant.twoSpeakers(),
                variant.copy(),
                Alignment.of(quotation.words(), record.words()).pieces());
    }

    /** What the extractor read, as JSON; empty where a person added the quotation. */
    public Optional<String> reading(long id) {
        return Quotation.<Quotation>findByIdOptional(id).map(quotation -> quotation.reading);
    }

    /** The quotations in the public format, in the same order. */
    public List<QuotationRecord> records(List<Quotation> quotations) {
        List<Long> ids = quotations.stream().map(quotation -> quotation.id).toList();
        return new QuotationFormat(decisions.onQuotations(ids), variants.marks(ids)).records(quotations);
    }
}
