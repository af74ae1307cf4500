package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extract.ExtractedQuotation;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.ExtractionKey;
import org.dixit.extract.ExtractionKeys;
import org.dixit.extract.QuotationType;
import org.dixit.extract.document.Document;
import org.dixit.extract.speaker.Speakers;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes an article's attributions into its quotations: one for each paragraph. */
public final class Quotations {

    private final Document document;
    private final Attributions attributions;
    private final Speakers speakers;
    private final ExtractionKeys keys;

    private Quotations(Document document, Attributions attributions, Speakers speakers, ExtractionKeys keys) {
        this.document = document;
        this.attributions = attributions;
        this.speakers = speakers;
        this.keys = keys;
    }

    /**
     * The quotations of an article, in the order of the text; of two that report the same words the first stays, and of
     * one within another by the same speaker ("Ms Roe said she thought the bridge was old") the wider.
     */
    public static List<ExtractedQuotation> of(
            Document document, Attributions attributions, Speakers speakers, ExtractionKeys keys) {
        Quotations reader = new Quotations(document, attributions, speakers, keys);
        List<ExtractedQuotation> quotations = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Attribution attribution : attributions.all()) {
            if (reader.isPartOfAnother(attribution)) {
                continue;
            }
            ExtractedQuotation quotation = reader.quotation(attribution);
            if (known.add(quotation.key())) {
                quotations.add(quotation);
            }
        }
        return quotations;
    }

    private boolean isPartOfAnother(Attribution attribution) {
        Span span = attribution.span();
        return attributions.around(span).stream()
                .anyMatch(wider -> wider.span().length() > span.length() && speakers.isSame(wider, attribution));
    }

    private ExtractedQuotation quotation(Attribution attribution) {
        Span sentence = document.sentences()
                .get(Math.max(0, document.sentenceAt(attribution.span().start())))
                .span();
        Speakers.Answer answer = speakers.of(attribution);
        return new ExtractedQuotation(
                keys.key(ExtractionKey.Kind.QUOTATION, attribution.span(), sentence)
                        .toString(),
                type(attribution),
                List.copyOf(attribution.content()),
                attribution.cue(),
                attribution.speaker(),
                answer.speaker(),
                reportedBy(attribution),
                sentence,
                attribution.rule(),
                confidence(attribution.rule(), answer.certainty()));
    }

    /** That both the words and the speaker are right, in hundredths. */
    private static double confidence(String rule, double certainty) {
        return Math.round(100 * Calibration.of(rule) * certainty) / 100.0;
    }

    private @Nullable ExtractedSpeaker reportedBy(Attribution attribution) {
        return Optional.ofNullable(attribution.goBetween())
                .flatMap(speakers::resolve)
                .orElse(null);
    }

    private QuotationType type(Attribution attribution) {
        if (attribution.quoted()) {
            return QuotationType.DIRECT;
        }
        boolean marks = attribution.content().stream().anyMatch(attributions::quotesWithin);
        return marks ? QuotationType.MIXED : QuotationType.INDIRECT;
    }
}
