package org.dixit.extract.quotation;

import java.util.List;
import org.dixit.text.Block;
import org.dixit.text.Span;

/** What holds of the quoted runs of any text whatever; for properties and for fuzzing, which know no assertion library. */
final class MarkLaws {

    /** Characters looked at for each character of the text, at most. */
    static final int MOST_STEPS = 250;

    private static final String ADDED = "“The river is high,” said John Doe.";

    private MarkLaws() {}

    /** Throws where one of the laws is broken. Each line is a paragraph. */
    static void check(String text) {
        List<Block> blocks = MarkCases.paragraphs(text);
        CountedText counted = new CountedText(text);
        List<QuotedRun> runs = QuotationMarks.find(counted, blocks);
        demand(counted.steps() <= (long) MOST_STEPS * (text.length() + 1), "linear: " + counted.steps());
        fit(runs, blocks);
        staysWhereParagraphIsAdded(text, blocks, runs);
        spoilsNothingBehind(text, blocks);
    }

    private static void fit(List<QuotedRun> runs, List<Block> blocks) {
        int end = 0;
        for (QuotedRun run : runs) {
            demand(run.outer().start() >= end, "in order, apart: " + run);
            demand(run.outer().covers(run.inner()) && !run.inner().isEmpty(), "words within marks: " + run);
            demand(blocks.get(run.block()).span().covers(run.outer()), "within its paragraph: " + run);
            end = run.outer().end();
        }
    }

    /** Save in a last paragraph that opens with a single mark: only the next tells whether it is an apostrophe. */
    private static void staysWhereParagraphIsAdded(String text, List<Block> blocks, List<QuotedRun> runs) {
        String longer = text + "\n" + ADDED;
        int last = blocks.size() - 1;
        boolean waits =
                SingleRuns.opensBlock(new BlockText(text, blocks.get(last).span()));
        List<QuotedRun> after = QuotationMarks.find(longer, MarkCases.paragraphs(longer)).stream()
                .filter(run -> run.block() <= last)
                .toList();
        demand(without(runs, waits ? last : -1).equals(without(after, waits ? last : -1)), "as they were: " + after);
    }

    private static List<QuotedRun> without(List<QuotedRun> runs, int block) {
        return runs.stream().filter(run -> run.block() != block).toList();
    }

    /** Whatever stands before a paragraph without marks, the one behind it reads as it does alone. */
    private static void spoilsNothingBehind(String text, List<Block> blocks) {
        Span last = blocks.get(blocks.size() - 1).span();
        String alone = text.substring(last.start(), last.end());
        String behind = text + "\nThe river is high.\n" + alone;
        int shift = behind.length() - alone.length();
        List<Span> expected = QuotationMarks.find(alone, MarkCases.paragraphs(alone)).stream()
                .map(run -> new Span(run.inner().start() + shift, run.inner().end() + shift))
                .toList();
        List<Span> found = QuotationMarks.find(behind, MarkCases.paragraphs(behind)).stream()
                .map(QuotedRun::inner)
                .filter(inner -> inner.start() >= shift)
                .toList();
        demand(found.equals(expected), "spoiled: " + found + " for " + expected);
    }

    private static void demand(boolean law, String what) {
        if (!law) {
            throw new IllegalStateException(what);
        }
    }
}
