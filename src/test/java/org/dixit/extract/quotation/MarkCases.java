package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.RuleCase;
import org.dixit.text.Block;
import org.dixit.text.BlockKind;
import org.dixit.text.Span;

/** The texts of {@code quotation-marks.txt}, each with the quoted runs expected in it. */
final class MarkCases {

    private MarkCases() {}

    static List<RuleCase> all() {
        return RuleCase.of("quotation-marks");
    }

    /** What stands between the marks of a text. */
    static List<String> runs(String text) {
        return QuotationMarks.find(text, paragraphs(text)).stream()
                .map(run -> (run.closed() ? "" : "(open) ")
                        + text.substring(run.inner().start(), run.inner().end()))
                .toList();
    }

    /** Each line of a text as a paragraph. */
    static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, start + line.length())));
            start += line.length() + 1;
        }
        return blocks;
    }
}
