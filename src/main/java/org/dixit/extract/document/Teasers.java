package org.dixit.extract.document;

import java.util.List;
import org.dixit.text.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Labels lists of other stories: runs of lines that don't end as sentences do, what follows the head of a menu, and the
 * tail of the page behind the last paragraph.
 */
final class Teasers {

    private static final int SHORTEST_RUN = 3;
    private static final int SHORTEST_TAIL = 3;
    private static final int LONG_PROSE = 25;

    private final List<Line> lines;
    private final @Nullable BlockKind[] kinds;

    Teasers(List<Line> lines, @Nullable BlockKind[] kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    void label() {
        int first = 0;
        while (first < kinds.length && !isProse(first)) {
            first++;
        }
        labelMenus(first);
        labelTail(first + 1);
        labelRuns(first + 1);
    }

    private boolean isProse(int i) {
        return kinds[i] == null && lines.get(i).isProse();
    }

    private void labelMenus(int from) {
        boolean menu = false;
        for (int i = from; i < kinds.length; i++) {
            menu = Furniture.MENU.marks(lines.get(i)) || menu && !endsMenu(i);
            if (menu && kinds[i] == null) {
                kinds[i] = BlockKind.TEASER;
            }
        }
    }

    /** A story's short summary in a menu may end as a sentence does; a long one, or two together, are prose again. */
    private boolean endsMenu(int i) {
        boolean nextIsProse = i + 1 == kinds.length || lines.get(i + 1).isProse();
        return isProse(i) && (nextIsProse || lines.get(i).words() >= LONG_PROSE);
    }

    /** The tail begins where the lines that are no prose outweigh those that are by most. */
    private void labelTail(int from) {
        int weight = 0;
        int heaviest = 0;
        int tail = kinds.length;
        for (int i = kinds.length - 1; i >= from; i--) {
            weight += weight(i);
            if (weight >= heaviest && weight > 0 && !isProse(i)) {
                heaviest = weight;
                tail = i;
            }
        }
        if (heaviest >= SHORTEST_TAIL) {
            labelFrom(tail);
        }
    }

    private int weight(int i) {
        if (kinds[i] == BlockKind.LIST_ITEM) {
            return -1;
        }
        if (!isProse(i)) {
            return 1;
        }
        return lines.get(i).words() >= LONG_PROSE ? -4 : -2;
    }

    private void labelFrom(int tail) {
        for (int i = tail; i < kinds.length; i++) {
            if (kinds[i] == null) {
                kinds[i] = BlockKind.TEASER;
            }
        }
    }

    private void labelRuns(int from) {
        for (int i = from; i < kinds.length; i++) {
            int end = i;
            while (end < kinds.length && isTeaserLike(end)) {
                end++;
            }
            if (end - i >= SHORTEST_RUN && !lines.get(i - 1).text().endsWith(":")) {
                for (int j = i; j < end; j++) {
                    kinds[j] = BlockKind.TEASER;
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    private boolean isTeaserLike(int i) {
        return kinds[i] == null && !lines.get(i).isProse() && !lines.get(i).isClosed();
    }
}
