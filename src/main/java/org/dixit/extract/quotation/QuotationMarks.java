package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.document.Document;
import org.dixit.text.Block;
import org.dixit.text.BlockKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quoted runs of an article, block by block: a stray or missing mark spoils its block at most. All that passes
 * from one block to the next is whether a quotation is open.
 *
 * <p>Double marks are read first ({@link DoubleRuns}), whatever their style: one style may be closed by another. Single
 * marks are read in what the double ones leave over, and around them ({@link SingleRuns}). Each reads its marks once,
 * looking two marks ahead and as far as the next reporting clause, so that the work is linear in the text.
 */
public final class QuotationMarks {

    private final CharSequence text;
    private final List<QuotedRun> runs = new ArrayList<>();
    private boolean openDouble;
    private boolean openSingle;

    private QuotationMarks(CharSequence text) {
        this.text = text;
    }

    /** The runs of the article's own words, in order, none within another. */
    public static List<QuotedRun> find(Document document) {
        return find(document.text(), document.blocks());
    }

    static List<QuotedRun> find(CharSequence text, List<Block> blocks) {
        QuotationMarks marks = new QuotationMarks(text);
        int current = nextOwn(blocks, 0);
        while (current < blocks.size()) {
            int next = nextOwn(blocks, current + 1);
            marks.read(blocks.get(current), current, next < blocks.size() ? blocks.get(next) : null);
            current = next;
        }
        return marks.runs;
    }

    private static int nextOwn(List<Block> blocks, int from) {
        int i = from;
        while (i < blocks.size() && !blocks.get(i).kind().isOwnWords()) {
            i++;
        }
        return i;
    }

    private void read(Block block, int index, @Nullable Block next) {
        BlockText words = new BlockText(text, block.span());
        boolean body = isBody(block);
        List<QuotedRun> doubles = new DoubleRuns(words, index, body && openDouble).read();
        boolean longer = body && (openSingle || next != null && isBody(next) && opensWithSingle(next));
        List<QuotedRun> singles = new SingleRuns(words, index, barriers(words, doubles), longer).read();
        merge(doubles, singles);
        openDouble = body && endsOpen(doubles);
        openSingle = body && endsOpen(singles);
    }

    private static boolean isBody(Block block) {
        return block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
    }

    private boolean opensWithSingle(Block block) {
        return SingleRuns.opensBlock(new BlockText(text, block.span()));
    }

    private static boolean endsOpen(List<QuotedRun> runs) {
        return !runs.isEmpty() && !runs.get(runs.size() - 1).closed();
    }

    /** Where single marks don't count: within double ones, save behind a stray one that nothing closes. */
    private static List<Span> barriers(BlockText words, List<QuotedRun> doubles) {
        List<Span> barriers = new ArrayList<>();
        for (QuotedRun run : doubles) {
            if (run.closed() || words.isBehindPause(run.outer().start())) {
                barriers.add(run.outer());
            }
        }
        return barriers;
    }

    /** Brings both together in order; of two that overlap the one that begins first stays. */
    private void merge(List<QuotedRun> doubles, List<QuotedRun> singles) {
        int next = 0;
        int end = 0;
        for (QuotedRun run : doubles) {
            while (next < singles.size()
                    && singles.get(next).outer().start() < run.outer().start()) {
                end = addFrom(end, singles.get(next++));
            }
            end = addFrom(end, run);
        }
        while (next < singles.size()) {
            end = addFrom(end, singles.get(next++));
        }
    }

    private int addFrom(int end, QuotedRun run) {
        if (run.outer().start() < end) {
            return end;
        }
        runs.add(run);
        return run.outer().end();
    }
}
