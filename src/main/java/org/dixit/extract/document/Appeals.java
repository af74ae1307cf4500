package org.dixit.extract.document;

import java.util.List;
import java.util.regex.Pattern;
import org.dixit.text.BlockKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Labels appeals for money, subscription and registration: they speak to the reader, and of the outlet's own work. */
final class Appeals {

    private static final Pattern TO_READER = Pattern.compile("\\b(?:you|your|our|us|we)\\b");
    /** An appeal's paragraphs stand together: so many others between two of them belong to it. */
    private static final int WIDEST_GAP = 2;

    private static final int SHORT = 12;

    private final List<Line> lines;
    private final @Nullable BlockKind[] kinds;

    Appeals(List<Line> lines, @Nullable BlockKind[] kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    void label() {
        int last = -1;
        for (int i = 0; i < kinds.length; i++) {
            boolean near = last >= 0 && i - last <= WIDEST_GAP + 1;
            if (isAppeal(lines.get(i), near)) {
                for (int j = near ? last + 1 : i; j <= i; j++) {
                    kinds[j] = BlockKind.FURNITURE;
                }
                last = i;
            }
        }
    }

    private static boolean isAppeal(Line line, boolean near) {
        if (line.text().indexOf('"') >= 0 || line.text().indexOf('\u201C') >= 0) {
            return false;
        }
        long phrases = Furniture.APPEAL.count(line);
        boolean toReader = TO_READER.matcher(line.lower()).find();
        boolean enough = phrases > 1 || near || line.words() <= SHORT;
        return phrases > 0 && toReader && enough;
    }

    /**
     * The article's first sentence, where it is run together with the last of an appeal ("Thank you.It rained"). Empty,
     * at the end of the block, where it is not.
     */
    static Span gluedProse(String text, Span block) {
        for (Span sentence : SentenceSplitter.sentences(text, block)) {
            int end = sentence.end();
            if (end < block.end() && !Character.isWhitespace(text.charAt(end))) {
                return new Span(end, block.end());
            }
        }
        return new Span(block.end(), block.end());
    }
}
