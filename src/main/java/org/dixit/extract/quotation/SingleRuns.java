package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the single marks of one block, in one pass. Unlike a double mark, one that nothing closes is taken for an
 * apostrophe, unless the block is a paragraph of a longer quotation. A closing one that may be a possessive closes only
 * if no better one comes before the next that opens.
 */
final class SingleRuns {

    private static final int LONGEST_WORD = 24;

    private final BlockText text;
    private final int block;
    private final boolean longer;
    private final List<QuotationMark> marks;
    private final ReportingClause clause;
    private final List<QuotedRun> runs = new ArrayList<>();

    private @Nullable QuotationMark open;
    private int depth;
    private @Nullable QuotationMark doubtful;
    private @Nullable QuotationMark nested;

    /**
     * @param skipped what stands in double marks, in order
     * @param longer whether the block belongs to a quotation in single marks that began before it or goes on behind it
     */
    SingleRuns(BlockText text, int block, List<Span> skipped, boolean longer) {
        this.text = text;
        this.block = block;
        this.longer = longer;
        this.marks = new SingleMarks(text).outside(skipped);
        this.clause = new ReportingClause(text);
    }

    /** Whether a block begins with a single mark that opens. */
    static boolean opensBlock(BlockText text) {
        return new SingleMarks(text).opens(text.skipSpace(text.start()));
    }

    /** In order, none within another. */
    List<QuotedRun> read() {
        for (int i = 0; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            if (open == null) {
                open = mark.opens() ? mark : null;
            } else if (mark.opens()) {
                readOpening(i, open);
            } else {
                readClosing(mark, open);
            }
        }
        if (open != null) {
            end(open);
        }
        return runs;
    }

    private void readClosing(QuotationMark mark, QuotationMark opened) {
        if (mark.doubtful() || opened.doubtful() && !text.isPause(mark.start() - 1) && !isWord(opened, mark)) {
            doubtful = doubtful == null && mark.doubtful() ? mark : doubtful;
        } else if (depth > 0) {
            depth--;
            nested = mark;
        } else {
            close(opened, mark);
        }
    }

    /** anti-'woke': one word in marks. */
    private boolean isWord(QuotationMark opened, QuotationMark mark) {
        return text.word(opened.end(), LONGEST_WORD).length() == mark.start() - opened.end();
    }

    private void readOpening(int i, QuotationMark opened) {
        QuotationMark mark = marks.get(i);
        if (mark.doubtful()) {
            return;
        }
        if (!opened.doubtful() && isWithin(i)) {
            depth++;
        } else if (!isWordWithin(mark, opened)) {
            endBefore(mark, opened);
            forget();
            open = mark;
        }
    }

    /** A quotation within one: two closing marks follow. */
    private boolean isWithin(int i) {
        return i + 2 < marks.size() && isClosing(i + 1) && isClosing(i + 2);
    }

    private boolean isClosing(int i) {
        return !marks.get(i).opens() && !marks.get(i).doubtful();
    }

    /** Within a sentence of an utterance: letters left out that no list knows, or a quotation with a mark missing. */
    private boolean isWordWithin(QuotationMark mark, QuotationMark opened) {
        boolean closed = doubtful != null || nested != null;
        return !opened.doubtful() && !closed && isUtterance(opened) && !text.isBehindPause(mark.start());
    }

    private boolean isUtterance(QuotationMark opened) {
        return text.isBehindPause(opened.start()) && Character.isUpperCase(text.at(opened.end()));
    }

    /** Ends what is open where it may have ended before another opens. */
    private void endBefore(QuotationMark mark, QuotationMark opened) {
        if (nested != null && !opened.doubtful()) {
            close(opened, nested);
        } else if (doubtful != null && !opened.doubtful()) {
            close(opened, doubtful);
        } else {
            endAtClause(opened, mark.start());
        }
    }

    private void end(QuotationMark opened) {
        boolean first = opened.start() == text.skipSpace(text.start());
        boolean introduced = isUtterance(opened) && nested == null;
        if (!longer || opened.doubtful() || !first && !introduced) {
            endBefore(new QuotationMark(text.end(), text.end(), opened.shape(), false), opened);
        } else if (!endAtClause(opened, text.end())) {
            runs.add(new QuotedRun(
                    new Span(opened.start(), text.end()), new Span(opened.end(), text.end()), false, block));
        }
    }

    /** A closing mark is missing where the block opens with a mark and a clause reports what stands behind it. */
    private boolean endAtClause(QuotationMark opened, int to) {
        boolean first = opened.start() == text.skipSpace(text.start()) && !opened.doubtful();
        int stop = first && isUtterance(opened) ? clause.firstBetween(opened.end(), to) : -1;
        if (stop >= 0) {
            runs.add(new QuotedRun(new Span(opened.start(), stop), new Span(opened.end(), stop), true, block));
        }
        return stop >= 0;
    }

    private void close(QuotationMark opened, QuotationMark mark) {
        Span inner = new Span(opened.end(), mark.start());
        if (!inner.isEmpty()) {
            runs.add(new QuotedRun(new Span(opened.start(), mark.end()), inner, true, block));
        }
        forget();
    }

    private void forget() {
        open = null;
        depth = 0;
        doubtful = null;
        nested = null;
    }
}
