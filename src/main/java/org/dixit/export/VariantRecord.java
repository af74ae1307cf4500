package org.dixit.export;

import java.util.List;
import java.util.stream.Collectors;
import org.dixit.wording.Alignment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another telling of the utterance of a quotation.
 *
 * @param sameWords whether the words are the same; otherwise the speaker, about the day and the sense
 * @param anotherSpeaker whether the words are given to another person
 * @param copy whether its article is one report with that of the quotation
 * @param pieces its words as they differ from the quotation's
 */
@Schema(name = "Variant")
public record VariantRecord(
        QuotationRecord quotation,
        boolean sameWords,
        boolean anotherSpeaker,
        boolean copy,
        List<Alignment.Piece> pieces) {

    public static final Columns<VariantRecord> COLUMNS = Columns.<VariantRecord>builder()
            .column("quotation_id", v -> v.quotation.id())
            .column("words", v -> v.quotation.words())
            .column(
                    "speaker",
                    v -> v.quotation.speaker() == null
                            ? null
                            : v.quotation.speaker().name())
            .column("same_words", VariantRecord::sameWords)
            .column("another_speaker", VariantRecord::anotherSpeaker)
            .column("copy", VariantRecord::copy)
            .column("publisher", v -> v.quotation.article().publisher())
            .column("published", v -> v.quotation.article().published())
            .column("added", v -> v.words(Alignment.Kind.ADDED))
            .column("left_out", v -> v.words(Alignment.Kind.LEFT_OUT))
            .column("cut", v -> v.words(Alignment.Kind.CUT))
            .build();

    /** Its words of one kind, " … " between them. */
    private String words(Alignment.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(Alignment.Piece::text)
                .collect(Collectors.joining(" … "));
    }
}
