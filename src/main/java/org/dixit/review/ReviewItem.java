package org.dixit.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim or quotation as the review desk shows it.
 *
 * @param notice what a reader must know of the article, such as that it is invented; null if nothing
 * @param lead what was read, in one line
 * @param facts what was read, one by one
 * @param history what was decided on it, newest first
 */
public record ReviewItem(
        ItemRef ref,
        int revision,
        Status status,
        long article,
        String headline,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String notice,
        Passage passage,
        String lead,
        List<Fact> facts,
        List<DecisionEntry> history) {

    /** The words it is about. */
    public String words() {
        return passage.marked();
    }
}
