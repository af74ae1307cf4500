package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dixit.extract.document.Document;
import org.dixit.text.Block;
import org.dixit.text.Span;

/**
 * Finds the quoted runs of an article, block by block: a stray or missing mark spoils its block at most.
 *
 * <p>Double marks are read first, whatever their style: an opening one may be closed by another style's. A straight
 * mark opens where none is open. Single marks are read in what the double ones leave over, and around them; they are
 * told from apostrophes by what stands beside them, and hold only if they close in their block.
 */
public final class QuotationMarks {

    private final String text;
    private final int block;
    private final int start;
    private final int end;
    private final List<QuotedRun> runs = new ArrayList<>();

    private QuotationMarks(String text, Span span, int block) {
        this.text = text;
        this.block = block;
        this.start = span.start();
        this.end = span.end();
    }

    /** The runs of the article's own words, in order, none within another. */
    public static List<QuotedRun> find(Document document) {
        List<QuotedRun> runs = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind().isOwnWords()) {
                runs.addAll(in(document.text(), blocks.get(i).span(), i));
            }
        }
        return runs;
    }

    /** The runs of one block. */
    static List<QuotedRun> in(String text, Span span, int block) {
        QuotationMarks marks = new QuotationMarks(text, span, block);
        marks.readDouble();
        marks.readSingle();
        return marks.runs;
    }

    private void readDouble() {
        int open = -1;
        for (int i = start; i < end; i++) {
            int width = doubleWidth(i);
            if (width == 0) {
                continue;
            }
            if (open < 0) {
                open = opensDouble(i, width) ? i : -1;
            } else if (closesDouble(i)) {
                add(open, i, i + width, true);
                open = -1;
            }
            i += width - 1;
        }
        if (open >= 0) {
            add(open, end, end, false);
        }
    }

    /** How many characters a double mark takes at an offset: 2 for two single ones that stand for it, 0 if none. */
    private int doubleWidth(int i) {
        char c = text.charAt(i);
        if ("\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02".indexOf(c) >= 0) {
            return 1;
        }
        boolean single = c == '\'' || c == '\u2018' || c == '\u2019' || c == '`';
        boolean twice = i + 1 < end && text.charAt(i + 1) == c;
        boolean thrice = i + 2 < end && text.charAt(i + 2) == c;
        return single && twice && !thrice ? 2 : 0;
    }

    private boolean opensDouble(int i, int width) {
        char c = text.charAt(i);
        if (c == '\u201C' || c == '\u201E' || c == '\u201F' || c == '\u00AB') {
            return i + width < end;
        }
        boolean inches = i > start && Character.isDigit(text.charAt(i - 1)) && !hasMarkBehind(i + width);
        boolean wrongStyle = c == '\u201D' && i > start && !isSpace(i - 1);
        return i + width < end && !inches && !wrongStyle && !isStrayClose(i, width);
    }

    /** A straight mark behind a word and before a space, that opens nothing. */
    private boolean isStrayClose(int i, int width) {
        return i > start && !isSpace(i - 1) && !isOpener(i - 1) && isSpace(i + width);
    }

    private boolean hasMarkBehind(int from) {
        for (int i = from; i < end; i++) {
            if (doubleWidth(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean closesDouble(int i) {
        char c = text.charAt(i);
        return c != '\u201C' && c != '\u201E' && c != '\u201F' && c != '\u00AB' || isMisusedAsClose(i);
    }

    /** An opening mark behind a word, before a space. */
    private boolean isMisusedAsClose(int i) {
        return !isSpace(i - 1) && !isOpener(i - 1) && (i + 1 == end || isSpace(i + 1));
    }

    private void readSingle() {
        List<QuotedRun> doubles = List.copyOf(runs);
        int i = start;
        while (i < end) {
            QuotedRun around = runAt(doubles, i);
            if (around != null) {
                i = around.outer().end();
            } else if (opensSingle(i)) {
                i = readSingleFrom(i, doubles);
            } else {
                i++;
            }
        }
        Collections.sort(runs, (a, b) -> a.outer().compareTo(b.outer()));
    }

    /** Behind the run that opens here, or behind the mark if nothing closes it. */
    private int readSingleFrom(int open, List<QuotedRun> doubles) {
        int close = closeOfSingle(open, doubles);
        if (close < 0) {
            return open + 1;
        }
        Span outer = new Span(open, close + 1);
        runs.removeIf(run -> outer.covers(run.outer()));
        add(open, close, close + 1, true);
        return close + 1;
    }

    /** Where a run in single marks ends: at a mark behind punctuation if there is one, else at the first that can. */
    private int closeOfSingle(int open, List<QuotedRun> doubles) {
        int weak = -1;
        for (int i = open + 2; i < end; i++) {
            QuotedRun around = runAt(doubles, i);
            if (around != null) {
                i = around.outer().end() - 1;
            } else if (closesSingle(i)) {
                if (isPunctuation(text.charAt(i - 1)) || !isPossessive(i)) {
                    return i;
                }
                weak = weak < 0 ? i : weak;
            } else if (opensSingle(i) && weak >= 0) {
                return weak;
            }
        }
        return weak;
    }

    private boolean opensSingle(int i) {
        char c = text.charAt(i);
        boolean mark = c == '\u2018' || c == '\'' || c == '\u201B';
        boolean freeBefore = i == start || isSpace(i - 1) || isOpener(i - 1);
        boolean wordBehind = i + 1 < end && !isSpace(i + 1) && text.charAt(i + 1) != c;
        return mark && freeBefore && wordBehind && !isElision(i + 1);
    }

    private boolean closesSingle(int i) {
        char c = text.charAt(i);
        boolean mark = c == '\u2019' || c == '\'' || c == '\u2018';
        boolean freeBehind = i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1));
        return mark && freeBehind && !isSpace(i - 1);
    }

    /** "the players' union": an s before the mark, a space and a small letter behind it. */
    private boolean isPossessive(int i) {
        return Character.toLowerCase(text.charAt(i - 1)) == 's'
                && i + 2 < end
                && isSpace(i + 1)
                && Character.isLetter(text.charAt(i + 2));
    }

    /** 'tis, 'em, 'n', '90s. */
    private boolean isElision(int i) {
        if (Character.isDigit(text.charAt(i))) {
            return i + 2 < end && Character.isDigit(text.charAt(i + 1)) && text.charAt(i + 2) == 's';
        }
        int stop = i;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return switch (text.substring(i, stop).toLowerCase(java.util.Locale.ROOT)) {
            case "tis", "twas", "em", "n", "til", "cause", "bout", "cos" -> true;
            default -> false;
        };
    }

    private static @org.jspecify.annotations.Nullable QuotedRun runAt(List<QuotedRun> runs, int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            QuotedRun run = runs.get(middle);
            if (run.outer().contains(offset)) {
                return run;
            }
            if (run.outer().start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    private boolean isSpace(int i) {
        char c = text.charAt(i);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isOpener(int i) {
        return "([\u2014\u2013-/\u201C\"\u2018".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isPunctuation(char c) {
        return ".,!?\u2026;:\u2014-".indexOf(c) >= 0;
    }

    private void add(int open, int close, int stop, boolean closed) {
        int width = Math.max(1, doubleWidth(open));
        int from = Math.min(open + width, close);
        if (close - from > 0) {
            runs.add(new QuotedRun(new Span(open, stop), new Span(from, close), closed, block));
        }
    }
}
