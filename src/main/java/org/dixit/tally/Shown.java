package org.dixit.tally;

import java.util.List;

/**
 * The first of a list that may be too long for a page.
 *
 * @param more how many further ones are not shown
 */
public record Shown<T>(List<T> items, int more) {

    static <T> Shown<T> first(int most, List<T> all) {
        int shown = Math.min(most, all.size());
        return new Shown<>(all.subList(0, shown), all.size() - shown);
    }
}
