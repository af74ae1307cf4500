package org.dixit.extract.quotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Block;
import org.dixit.text.BlockKind;
import org.dixit.text.Span;

/** The texts of {@code quotation-marks.txt}, each with the quoted runs expected in it. */
final class MarkCases {

    /**
     * @param kind "takes", "leaves" or "edge"
     * @param text its paragraphs, a line each
     */
    record Case(String rule, String kind, String text, List<String> expected) {

        List<String> runs() {
            return QuotationMarks.find(text, paragraphs(text)).stream()
                    .map(run -> (run.closed() ? "" : "(open) ")
                            + text.substring(run.inner().start(), run.inner().end()))
                    .toList();
        }

        @Override
        public String toString() {
            return rule + ", " + kind + ": " + text.replace('\n', '¶');
        }
    }

    private MarkCases() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        String rule = "";
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                rule = line.substring(3);
            } else if (line.startsWith("  => ")) {
                cases.get(cases.size() - 1).expected().add(line.substring(5));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                int colon = line.indexOf(": ");
                String text = line.substring(colon + 2).replace('¶', '\n');
                cases.add(new Case(rule, line.substring(0, colon), text, new ArrayList<>()));
            }
        }
        return cases;
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

    private static List<String> lines() {
        try (var stream = MarkCases.class.getResourceAsStream("/quotation-marks.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
