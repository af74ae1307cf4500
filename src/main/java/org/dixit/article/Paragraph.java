package org.dixit.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dixit.export.ClaimRecord;
import org.dixit.export.QuotationRecord;
import org.dixit.export.SpeakerReference;
import org.dixit.text.BlockKind;
import org.dixit.text.Marking.Piece;
import org.dixit.text.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A block of an article with what was found in it.
 *
 * @param start offset of its first code point in the text
 * @param strokes its words and where marks begin and end, in order
 * @param notes what stands in the margin beside it
 */
public record Paragraph(BlockKind kind, int start, List<Stroke> strokes, List<Note> notes) {

    /** The kind as a CSS class. */
    public String style() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is no part of the article's own text: the page folds it away. */
    public boolean isAside() {
        return switch (kind) {
            case LINK, TEASER, FURNITURE -> true;
            case HEADLINE, STANDFIRST, DATELINE, BYLINE, PARAGRAPH, LIST_ITEM, HEADING, CAPTION -> false;
        };
    }

    /**
     * What a mark stands for.
     *
     * @param leading whether the mark is the first of its quotation or claim, and so the one to be led to
     */
    public record Finding(String kind, long id, boolean leading) {

        static final String QUOTATION = "quotation";
        static final String CLAIM = "claim";

        /** Id of its place on the page. */
        public String anchor() {
            return kind + "-" + id;
        }

        /** Its record. */
        public String address() {
            return "/" + kind + "s/" + id;
        }
    }

    /**
     * The beginning of a mark, the end of one, or words.
     *
     * @param finding what begins or, for words, the innermost mark that they stand under; null for none
     * @param first whether this is the place to lead to
     * @param words null at the beginning and end of a mark
     */
    public record Stroke(
            boolean opens,
            @Nullable Finding finding,
            boolean first,
            @Nullable String words) {

        static Stroke of(Piece<Finding> piece, Snapshot snapshot) {
            if (piece instanceof Piece.Open<Finding> open) {
                return new Stroke(
                        true, open.meaning(), open.first() && open.meaning().leading(), null);
            }
            if (piece instanceof Piece.Words<Finding> words) {
                Finding innermost =
                        words.innermost().isEmpty() ? null : words.innermost().get(0);
                return new Stroke(false, innermost, false, snapshot.slice(words.span()));
            }
            return new Stroke(false, null, false, null);
        }
    }

    /**
     * What one voice said and claimed in a paragraph.
     *
     * @param voice null for a speaker who can't be told, and for the article's own voice
     */
    public record Note(@Nullable SpeakerReference voice, List<QuotationRecord> quotations, List<ClaimRecord> claims) {

        static List<Note> of(List<QuotationRecord> quotations, List<ClaimRecord> claims) {
            Map<String, Note> notes = new LinkedHashMap<>();
            quotations.forEach(quotation ->
                    by(quotation.speaker(), "untold", notes).quotations.add(quotation));
            claims.forEach(claim -> by(claim.claimant(), "own", notes).claims.add(claim));
            return List.copyOf(notes.values());
        }

        private static Note by(@Nullable SpeakerReference voice, String otherwise, Map<String, Note> notes) {
            return notes.computeIfAbsent(
                    voice == null ? otherwise : voice.address(),
                    key -> new Note(voice, new ArrayList<>(), new ArrayList<>()));
        }
    }
}
