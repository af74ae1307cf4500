package org.dixit.commandline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dixit.extract.ExtractedClaim;
import org.dixit.extract.ExtractedQuotation;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.Extraction;
import org.dixit.text.Block;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes what was found in one article as one JSON object, with code point offsets; one entry a paragraph for a quotation. */
final class ResultWriter {

    private final JsonGenerator json;
    private final Snapshot snapshot;
    private final Extraction extraction;

    ResultWriter(JsonGenerator json, Snapshot snapshot, Extraction extraction) {
        this.json = json;
        this.snapshot = snapshot;
        this.extraction = extraction;
    }

    void write(String docId) throws IOException {
        json.writeStartObject();
        json.writeStringField("doc_id", docId);
        json.writeStringField("engine", extraction.engine());
        json.writeArrayFieldStart("quotes");
        for (ExtractedQuotation quotation : extraction.quotations()) {
            for (List<Span> segments : byParagraph(quotation)) {
                write(quotation, segments);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (ExtractedClaim claim : extraction.claims()) {
            write(claim);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private Iterable<List<Span>> byParagraph(ExtractedQuotation quotation) {
        Map<Span, List<Span>> paragraphs = new LinkedHashMap<>();
        for (Span segment : quotation.segments()) {
            Span paragraph = extraction.blocks().stream()
                    .map(Block::span)
                    .filter(block -> block.covers(segment))
                    .findFirst()
                    .orElse(segment);
            paragraphs.computeIfAbsent(paragraph, p -> new ArrayList<>()).add(segment);
        }
        return paragraphs.values();
    }

    private void write(ExtractedQuotation quotation, List<Span> segments) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", quotation.key());
        writeOffsets("", segments.get(0).union(segments.get(segments.size() - 1)));
        json.writeArrayFieldStart("spans");
        for (Span segment : segments) {
            json.writeArray(new int[] {segment.start(), segment.end()}, 0, 2);
        }
        json.writeEndArray();
        json.writeStringField("type", lower(quotation.type()));
        writeWords("cue", quotation.cue());
        writeMention("speaker", quotation.speakerMention());
        writeSpeaker("speaker", quotation.speaker());
        writeName("reported_by", quotation.reportedBy());
        writeRule(quotation.rule(), quotation.confidence());
        json.writeEndObject();
    }

    private void write(ExtractedClaim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", claim.key());
        writeOffsets("", claim.span());
        json.writeStringField("text", snapshot.slice(claim.span()));
        writeNumber("value", claim.quantity().value());
        writeNumber("low", claim.quantity().low());
        json.writeBooleanField("low_incl", claim.quantity().lowInclusive());
        writeNumber("high", claim.quantity().high());
        json.writeBooleanField("high_incl", claim.quantity().highInclusive());
        json.writeStringField("unit", claim.quantity().unit());
        json.writeStringField("measure", claim.measure().label());
        json.writeStringField("population", claim.population().words());
        json.writeStringField("population_side", claim.population().side());
        json.writeStringField("population_category", claim.population().category());
        json.writeStringField("place", claim.place());
        writeEvent(claim);
        writeMention("claimant_mention", claim.claimantMention());
        writeName("claimant", claim.claimant());
        writeName("reported_by", claim.reportedBy());
        json.writeBooleanField("attributed_here", claim.attributedHere());
        json.writeStringField("count_type", claim.countType().name());
        json.writeStringField("role", claim.role().name());
        writeDay("period_start", claim.periodStart());
        writeDay("period_end", claim.periodEnd());
        writeDay("as_of", claim.asOf());
        json.writeStringField("part_of", claim.partOf());
        json.writeStringField("repeats", claim.repeats());
        json.writeStringField("hedge", claim.hedge());
        json.writeBooleanField("negated", claim.negated());
        writeRule(claim.rule(), claim.confidence());
        json.writeEndObject();
    }

    private void writeEvent(ExtractedClaim claim) throws IOException {
        if (claim.event() == null) {
            json.writeNullField("event");
            return;
        }
        json.writeObjectFieldStart("event");
        json.writeStringField("kind", claim.event().kind().name());
        json.writeStringField("noun", claim.event().noun());
        json.writeStringField("place", claim.event().place());
        writeDay("first_day", claim.event().firstDay());
        writeDay("last_day", claim.event().lastDay());
        json.writeEndObject();
    }

    private void writeOffsets(String prefix, Span span) throws IOException {
        json.writeNumberField(prefix + "start", span.start());
        json.writeNumberField(prefix + "end", span.end());
    }

    private void writeWords(String field, @Nullable Span span) throws IOException {
        json.writeStringField(field, span == null ? null : snapshot.slice(span));
    }

    /** The words and where they stand: all three or none. */
    private void writeMention(String field, @Nullable Span mention) throws IOException {
        if (mention != null) {
            json.writeStringField(field, snapshot.slice(mention));
            writeOffsets(field + "_", mention);
        }
    }

    private void writeSpeaker(String field, @Nullable ExtractedSpeaker speaker) throws IOException {
        json.writeStringField(field + "_canonical", speaker == null ? null : speaker.name());
        json.writeStringField(
                field + "_kind", speaker == null ? null : speaker.kind().name());
        json.writeStringField(field + "_role", speaker == null ? null : speaker.role());
        json.writeStringField(field + "_affiliation", speaker == null ? null : speaker.affiliation());
    }

    private void writeName(String field, @Nullable ExtractedSpeaker speaker) throws IOException {
        json.writeStringField(field, speaker == null ? null : speaker.name());
    }

    private void writeNumber(String field, @Nullable BigDecimal number) throws IOException {
        if (number == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, number);
        }
    }

    private void writeDay(String field, @Nullable Object day) throws IOException {
        json.writeStringField(field, day == null ? null : day.toString());
    }

    private void writeRule(String rule, double confidence) throws IOException {
        json.writeStringField("rule", rule);
        json.writeNumberField("confidence", confidence);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
