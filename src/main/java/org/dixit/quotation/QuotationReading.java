package org.dixit.quotation;

import java.util.List;
import org.dixit.extract.ExtractedQuotation;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.QuotationType;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the engine read of a quotation, as it is kept beside what stands. Names are those of {@link QuotationField}.
 *
 * @param speaker name of the speaker, null where it can't be told
 * @param cue the words that report
 */
public record QuotationReading(
        QuotationType type,
        List<Run> segments,
        @Nullable String speaker,
        @Nullable String reportedBy,
        @Nullable String cue,
        String rule,
        double confidence,
        String engine) {

    /**
     * A segment.
     *
     * @param start first code point, inclusive
     * @param end last code point, exclusive
     */
    public record Run(int start, int end, String exact) {}

    public static QuotationReading of(ExtractedQuotation quotation, Snapshot snapshot, String engine) {
        Span cue = quotation.cue();
        return new QuotationReading(
                quotation.type(),
                quotation.segments().stream()
                        .map(s -> new Run(s.start(), s.end(), snapshot.slice(s)))
                        .toList(),
                name(quotation.speaker()),
                name(quotation.reportedBy()),
                cue == null ? null : snapshot.slice(cue),
                quotation.rule(),
                quotation.confidence(),
                engine);
    }

    private static @Nullable String name(@Nullable ExtractedSpeaker speaker) {
        return speaker == null ? null : speaker.name();
    }
}
