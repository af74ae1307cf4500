package org.dixit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Paragraph.Finding;
import org.dixit.article.Paragraph.Note;
import org.dixit.article.Paragraph.Stroke;
import org.dixit.export.ClaimRecord;
import org.dixit.export.QuotationRecord;
import org.dixit.export.Target;
import org.dixit.text.Block;
import org.dixit.text.BlockKind;
import org.dixit.text.Marking;
import org.dixit.text.Marking.Mark;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/**
 * An article as its page shows it.
 *
 * @param headline the headline where the text holds it
 * @param stretches the rest: runs of the article's words, and between them runs that are not its own
 */
public record ArticleText(Optional<Paragraph> headline, List<Stretch> stretches) {

    /** Paragraphs that follow each other and all are, or are not, of the article itself. */
    public record Stretch(boolean aside, List<Paragraph> paragraphs) {}

    static ArticleText of(
            Snapshot snapshot, List<Block> blocks, List<QuotationRecord> quotations, List<ClaimRecord> claims) {
        List<Mark<Finding>> marks = marks(quotations, claims);
        List<Paragraph> paragraphs = new ArrayList<>();
        int told = 0;
        for (Block block : blocks) {
            Span line = new Span(
                    lineStart(snapshot, told, block.span().start()),
                    block.span().end());
            paragraphs.add(new Paragraph(
                    block.kind(),
                    line.start(),
                    strokes(snapshot, line, marks),
                    Note.of(begunIn(line, quotations), standingIn(line, claims))));
            told = line.end();
        }
        Optional<Paragraph> headline = paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == BlockKind.HEADLINE)
                .findFirst();
        headline.ifPresent(paragraphs::remove);
        return new ArticleText(headline, stretches(paragraphs));
    }

    /** Where the line of a block begins, bullet and all, but not before {@code earliest}. */
    private static int lineStart(Snapshot snapshot, int earliest, int start) {
        return Math.max(earliest, snapshot.flat().lastIndexOf('\n', start - 1) + 1);
    }

    private static List<Mark<Finding>> marks(List<QuotationRecord> quotations, List<ClaimRecord> claims) {
        List<Mark<Finding>> marks = new ArrayList<>();
        for (QuotationRecord quotation : quotations) {
            for (int i = 0; i < quotation.segments().size(); i++) {
                Finding finding = new Finding(Finding.QUOTATION, quotation.id(), i == 0);
                marks.add(new Mark<>(finding, span(quotation.segments().get(i))));
            }
        }
        claims.forEach(
                claim -> marks.add(new Mark<>(new Finding(Finding.CLAIM, claim.id(), true), span(claim.target()))));
        return marks;
    }

    private static List<Stroke> strokes(Snapshot snapshot, Span block, List<Mark<Finding>> marks) {
        return Marking.of(block, marks).stream()
                .map(piece -> Stroke.of(piece, snapshot))
                .toList();
    }

    private static List<QuotationRecord> begunIn(Span block, List<QuotationRecord> quotations) {
        return quotations.stream()
                .filter(quotation ->
                        block.contains(span(quotation.segments().get(0)).start()))
                .toList();
    }

    private static List<ClaimRecord> standingIn(Span block, List<ClaimRecord> claims) {
        return claims.stream()
                .filter(claim -> block.contains(span(claim.target()).start()))
                .toList();
    }

    private static Span span(Target target) {
        return new Span(target.position().start(), target.position().end());
    }

    private static List<Stretch> stretches(List<Paragraph> paragraphs) {
        List<Stretch> stretches = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last == null || last.aside() != paragraph.isAside()) {
                last = new Stretch(paragraph.isAside(), new ArrayList<>());
                stretches.add(last);
            }
            last.paragraphs().add(paragraph);
        }
        return stretches;
    }
}
