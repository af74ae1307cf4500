package org.dixit.extract.claim;

import org.dixit.extract.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrase that a figure counts.
 *
 * @param figureFrom index of the first token of the number before it; that of the phrase where there is none
 * @param from index of its first token after the number and the words that add ("more", "of the")
 * @param to index after its head; equal to {@code from} where no noun follows
 * @param end index after all that belongs to it ("members of the White Helmets")
 * @param head the head noun in lower case, empty where there is none
 * @param measure what the noun itself says ("deaths", "wounded children"), null if nothing
 * @param named whether the noun itself says the measure, not a word before it
 * @param weak whether a predicate says more than the noun ("refugees were killed")
 * @param partitive whether it counts out of a group named before ("of them", "of the dead")
 * @param owner index of the possessive before the noun ("of its soldiers"), -1 where there is none
 * @param more whether "more", "others" or "additional" stands by the number
 */
record CountedPhrase(
        int figureFrom,
        int from,
        int to,
        int end,
        String head,
        @Nullable Measure measure,
        boolean named,
        boolean weak,
        boolean partitive,
        int owner,
        boolean more) {

    boolean isEmpty() {
        return from == to;
    }

    /** Whether a figure is the number of all of which this counts some: "three of the 20 passengers". */
    boolean isOutOf(Figure all) {
        return figureFrom < all.from() && all.to() <= from;
    }
}
