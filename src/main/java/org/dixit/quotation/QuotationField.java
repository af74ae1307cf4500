package org.dixit.quotation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the extractor reads of a quotation and a person may correct, by its name in the public format. */
public enum QuotationField {
    SEGMENTS("segments", (from, to) -> to.segments = new ArrayList<>(from.segments)),
    TYPE("type", (from, to) -> to.type = from.type),
    SPEAKER("speaker", (from, to) -> {
        to.speaker = from.speaker;
        to.mentionStart = from.mentionStart;
        to.mentionEnd = from.mentionEnd;
    }),
    REPORTED_BY("reportedBy", (from, to) -> to.reportedBy = from.reportedBy),
    CUE("cue", (from, to) -> {
        to.cueStart = from.cueStart;
        to.cueEnd = from.cueEnd;
    });

    private final String label;
    private final BiConsumer<Quotation, Quotation> copy;

    QuotationField(String label, BiConsumer<Quotation, Quotation> copy) {
        this.label = label;
        this.copy = copy;
    }

    /** Its name in the public format and in decisions. */
    public String label() {
        return label;
    }

    /** Gives {@code to} what {@code from} has here. */
    public void copy(Quotation from, Quotation to) {
        copy.accept(from, to);
    }

    public static Optional<QuotationField> of(String label) {
        return Stream.of(values()).filter(f -> f.label.equals(label)).findFirst();
    }
}
