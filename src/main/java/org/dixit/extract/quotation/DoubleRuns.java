package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the double marks of one block, in one pass. Its state is the mark that is open, how deep others are nested in
 * it, and what they hold.
 *
 * <p>An opening mark while one is open means either a quotation within, or that a closing mark is missing. It is within
 * if two closing ones follow, or if it stands within a sentence of an utterance. Else the one before ended earlier: at
 * the comma before its reporting clause if there is such a clause (or a single mark that closes), at the sentence's end if it began like an utterance,
 * and if neither holds it was stray and is dropped.
 */
final class DoubleRuns {

    private final BlockText text;
    private final int block;
    private final boolean goesOn;
    private final List<QuotationMark> marks;
    private final ReportingClause clause;
    private final List<QuotedRun> runs = new ArrayList<>();

    private @Nullable QuotationMark open;
    private int depth;
    private @Nullable QuotationMark nested;
    private @Nullable QuotationMark lastClose;
    private final List<QuotedRun> within = new ArrayList<>();

    /**
     * @param goesOn whether the block before ends within a quotation
     */
    DoubleRuns(BlockText text, int block, boolean goesOn) {
        this.text = text;
        this.block = block;
        this.goesOn = goesOn;
        this.marks = DoubleMarks.of(text);
        this.clause = new ReportingClause(text);
    }

    /** In order, none within another. */
    List<QuotedRun> read() {
        for (int i = 0; i < marks.size(); i++) {
            if (open == null) {
                readOutside(i);
            } else {
                readInside(i, open);
            }
        }
        if (open != null) {
            end(open);
        }
        return runs;
    }

    private void readOutside(int i) {
        QuotationMark mark = marks.get(i);
        if (canOpen(i)) {
            open = mark;
        } else if (i == 0 && !mark.opens() && lacksOpening(mark)) {
            int from = SingleRuns.opensBlock(text) ? text.start() + 1 : text.start();
            add(runs, new Span(text.start(), mark.end()), new Span(from, mark.start()), true);
        }
    }

    /** A loose mark, two single ones, or one that does not know its side, opens only if something can close it. */
    private boolean canOpen(int i) {
        QuotationMark mark = marks.get(i);
        boolean last = i + 1 == marks.size();
        return switch (mark.shape()) {
            case OPENS -> !last || text.at(mark.start()) != '\'';
            case EITHER -> !text.isDigit(mark.start() - 1) && !last;
            case CLOSES -> false;
        };
    }

    /** The bridge is old,” said Ann Roe. Or the end of a quotation whose paragraphs don't open with a mark. */
    private boolean lacksOpening(QuotationMark mark) {
        boolean ended = text.isPause(mark.start() - 1);
        boolean begins = Character.isUpperCase(text.at(text.start())) || SingleRuns.opensBlock(text);
        return ended && (goesOn || begins && clause.isAt(mark.end()));
    }

    private void readInside(int i, QuotationMark opened) {
        QuotationMark mark = marks.get(i);
        if (mark.opens() && !isMisplaced(mark)) {
            if (isWithin(i, opened)) {
                nested = depth == 0 ? mark : nested;
                depth++;
            } else {
                restart(mark, opened);
            }
        } else if (mark.doubtful() && isInches(i)) {
            return;
        } else if (depth > 0) {
            closeNested(mark);
        } else {
            close(opened, mark);
        }
    }

    /** A closing mark with its space on the wrong side: "It is old, "she said. */
    private boolean isMisplaced(QuotationMark mark) {
        boolean straight = text.at(mark.start()) == '"';
        return straight && depth == 0 && text.isPause(text.lastBefore(mark.start())) && clause.isAt(mark.end());
    }

    private boolean isWithin(int i, QuotationMark opened) {
        boolean utterance = text.isBehindPause(opened.start());
        return i + 2 < marks.size()
                        && marks.get(i + 1).closes()
                        && marks.get(i + 2).closes()
                || utterance && !text.isBehindSentence(marks.get(i).start());
    }

    /** Behind a number: no quotation mark if the next mark closes as well. */
    private boolean isInches(int i) {
        boolean closesLater = i + 1 < marks.size() && marks.get(i + 1).shape() == QuotationMark.Shape.CLOSES;
        return closesLater && !text.isPause(marks.get(i).end());
    }

    private void closeNested(QuotationMark mark) {
        depth--;
        lastClose = mark;
        if (depth == 0 && nested != null) {
            add(within, nested, mark);
        }
    }

    private void close(QuotationMark opened, QuotationMark mark) {
        add(runs, opened, mark);
        forget();
    }

    private void forget() {
        open = null;
        nested = null;
        lastClose = null;
        depth = 0;
        within.clear();
    }

    /** Another opens, and the one before has not closed. */
    private void restart(QuotationMark mark, QuotationMark opened) {
        if (!endEarlier(opened, mark.start()) && text.isBehindPause(opened.start())) {
            int stop = text.lastBefore(mark.start()) + 1;
            add(runs, new Span(opened.start(), stop), new Span(opened.end(), Math.max(opened.end(), stop)), false);
        }
        forget();
        open = mark;
    }

    /** The block ends, and the mark has not closed. */
    private void end(QuotationMark opened) {
        boolean utterance = text.isBehindPause(opened.start());
        QuotationMark last = lastClose;
        if (last != null && (!utterance || clause.isAt(last.end()))) {
            add(runs, opened, last);
        } else if (!endEarlier(opened, text.end())) {
            add(runs, new Span(opened.start(), text.end()), new Span(opened.end(), text.end()), false);
        }
    }

    /**
     * Ends an utterance at a closing mark of the single style, or at its reporting clause; what was nested behind that
     * stands alone then.
     */
    private boolean endEarlier(QuotationMark opened, int to) {
        if (!text.isBehindPause(opened.start())) {
            return false;
        }
        int clauseAt = clause.firstBetween(opened.end(), to);
        int single = SingleMarks.closesUnopened(text, opened.end(), clauseAt < 0 ? to : clauseAt);
        int stop = single < 0 ? clauseAt : single + 1;
        if (stop < 0) {
            return false;
        }
        add(runs, new Span(opened.start(), stop), new Span(opened.end(), single < 0 ? stop : single), true);
        within.stream().filter(run -> run.outer().start() >= stop).forEach(runs::add);
        return true;
    }

    private void add(List<QuotedRun> to, QuotationMark opened, QuotationMark mark) {
        add(to, new Span(opened.start(), mark.end()), new Span(opened.end(), mark.start()), true);
    }

    private void add(List<QuotedRun> to, Span outer, Span inner, boolean closed) {
        if (!inner.isEmpty()) {
            to.add(new QuotedRun(outer, inner, closed, block));
        }
    }
}
