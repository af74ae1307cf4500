package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.quotation.QuotationMark.Shape;
import org.dixit.text.Span;

/** Finds the single marks of a block that can be quotation marks, outside what stands in double ones. */
final class SingleMarks {

    /** Behind "‘" the one that looks like a comma, and the ASCII accents typed for marks. */
    private static final String OPENING = "'\u2018\u201B`\u00B4\u201A\u2039";

    private static final String CLOSING = "'\u2019\u2018`\u00B4\u203A";

    private final BlockText text;
    private final Apostrophes apostrophes;
    private final List<QuotationMark> marks = new ArrayList<>();

    SingleMarks(BlockText text) {
        this.text = text;
        this.apostrophes = new Apostrophes(text);
    }

    static boolean isSingle(char c) {
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    /**
     * The marks of the block, in order.
     *
     * @param skipped stretches to leave out, in order
     */
    List<QuotationMark> outside(List<Span> skipped) {
        int from = text.start();
        for (Span skip : skipped) {
            addBetween(from, skip.start());
            from = skip.end();
        }
        addBetween(from, text.end());
        return marks;
    }

    /** Where, in a stretch, one stands behind a full stop or comma that no other has opened; -1 if nowhere. */
    static int closesUnopened(BlockText text, int from, int to) {
        SingleMarks reader = new SingleMarks(text);
        boolean open = false;
        for (int i = from; i < to; i++) {
            if (!isSingle(text.at(i))) {
                continue;
            }
            if (!open && text.isPause(i - 1) && text.isSpace(i + 1)) {
                return i;
            }
            open = reader.opens(i) || open && !reader.closes(i);
        }
        return -1;
    }

    private void addBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSingle(text.at(i))) {
                continue;
            }
            if (opens(i)) {
                marks.add(new QuotationMark(i, i + 1, Shape.OPENS, text.at(i) == '\u2019' || text.isDash(i - 1)));
            } else if (closes(i)) {
                marks.add(new QuotationMark(i, i + 1, Shape.CLOSES, apostrophes.isDoubtful(i)));
            }
        }
    }

    /** Whether a mark can open: nothing before it, a word behind it that lacks no letter. */
    boolean opens(int i) {
        char c = text.at(i);
        boolean swedish = c == '\u2019' && Character.isUpperCase(text.at(i + 1));
        boolean mark = OPENING.indexOf(c) >= 0 || swedish;
        boolean free = text.isFreeBefore(i) || text.isDash(i - 1);
        boolean word = !text.isSpace(i + 1) && text.at(i + 1) != c && !text.isPause(i + 1) || text.isEllipsis(i + 1);
        return mark && free && word && !apostrophes.isCut(i);
    }

    /** Whether a mark can close: something before it, no word that goes on behind it. */
    private boolean closes(int i) {
        char c = text.at(i);
        boolean mark = CLOSING.indexOf(c) >= 0;
        return mark && !text.isSpace(i - 1) && !text.isWord(i + 1) && !apostrophes.isBehindN(i);
    }
}
