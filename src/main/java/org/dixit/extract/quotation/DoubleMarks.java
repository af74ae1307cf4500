package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.quotation.QuotationMark.Shape;

/**
 * Finds the double quotation marks of a block, and tells what each can do by its style and by what stands beside it.
 * Primes (U+2033) are inches and seconds, never quotation marks.
 */
final class DoubleMarks {

    private static final String STRAIGHT = "\"\uFF02";
    private static final String OPENING = "\u201C\u201E\u201F\u00AB\u301D";
    private static final String CLOSING = "\u201D\u00BB\u301E";
    /** Two of them stand for a double mark. */
    private static final String SINGLE = "'\u2018\u2019`\u00B4";

    private final BlockText text;
    private final List<QuotationMark> marks = new ArrayList<>();

    private DoubleMarks(BlockText text) {
        this.text = text;
    }

    /** The marks of a block, in order. */
    static List<QuotationMark> of(BlockText text) {
        DoubleMarks reader = new DoubleMarks(text);
        int i = text.start();
        while (i < text.end()) {
            int width = reader.width(i);
            if (width > 0) {
                reader.marks.add(reader.mark(i, i + width));
            }
            i += Math.max(1, width);
        }
        return reader.marks;
    }

    /** How many characters a mark takes: the same one twice is one, as are two single ones; three are none. */
    private int width(int i) {
        char c = text.at(i);
        boolean twice = text.at(i + 1) == c;
        if (isDouble(c)) {
            return twice ? 2 : 1;
        }
        boolean pair = SINGLE.indexOf(c) >= 0 && twice && text.at(i + 2) != c && text.at(i - 1) != c;
        return pair ? 2 : 0;
    }

    private static boolean isDouble(char c) {
        return STRAIGHT.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    private QuotationMark mark(int start, int end) {
        char c = text.at(start);
        Shape shape;
        if (isEmptyPair(start, end)) {
            shape = Shape.CLOSES;
        } else if (OPENING.indexOf(c) >= 0 || c == '\u2018' || c == '`') {
            shape = ofOpening(start, end);
        } else if (CLOSING.indexOf(c) >= 0 || c == '\u2019' || c == '\u00B4') {
            shape = ofClosing(start, end);
        } else {
            shape = ofStraight(start, end);
        }
        return new QuotationMark(start, end, shape, shape != Shape.OPENS && isBehindMeasure(start));
    }

    /** Opening ones close the German way, and where writers mistake them: behind a word or dash, before no word. */
    private Shape ofOpening(int start, int end) {
        if (text.skipSpace(end) == text.end()) {
            return Shape.CLOSES;
        }
        if (!text.isFreeBefore(start)) {
            return text.isFreeBehind(end) && !isLeading(end) ? Shape.CLOSES : Shape.OPENS;
        }
        boolean loose = text.isSpace(end) && text.at(start) != '\u00AB' && text.at(start) != '\u201E';
        return loose && text.lastBefore(start) >= text.start() ? Shape.EITHER : Shape.OPENS;
    }

    /** Closing ones open the Swedish way, and in reversed guillemets: behind a space, before a word. */
    private Shape ofClosing(int start, int end) {
        boolean first = text.lastBefore(start) < text.start();
        boolean leads = !text.isFreeBehind(end) || text.isEllipsis(text.skipSpace(end));
        return text.isFreeBefore(start) && (leads || first && text.isSpace(end)) ? Shape.EITHER : Shape.CLOSES;
    }

    private Shape ofStraight(int start, int end) {
        boolean pause = text.isPause(end) && !text.isEllipsis(end) || text.at(end) == ')';
        if (text.isFreeBefore(start)) {
            return pause ? Shape.CLOSES : text.isSpace(end) ? Shape.EITHER : Shape.OPENS;
        }
        return text.isFreeBehind(end) && !isLeading(end) ? Shape.CLOSES : Shape.EITHER;
    }

    /** Two marks with nothing between or beside them. */
    private boolean isEmptyPair(int start, int end) {
        return end - start == 2 && text.isFreeBefore(start) && text.isSpace(end);
    }

    /** Behind a number as small as one of inches: 12", 5'10", 6½". */
    private boolean isBehindMeasure(int i) {
        return text.isDigit(i - 1) && !(text.isDigit(i - 2) && text.isDigit(i - 3) && text.isDigit(i - 4));
    }

    /** "—'Go,' she said" or "$5" behind the mark: something begins there. */
    private boolean isLeading(int i) {
        return "$\u00A3\u20AC#@".indexOf(text.at(i)) >= 0;
    }
}
