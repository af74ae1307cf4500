package org.dixit.review;

import java.util.function.Function;
import org.dixit.claim.Claim;
import org.jspecify.annotations.Nullable;

/** How one claim leads to another. None may lead back to where it began. */
enum Relation {
    PART_OF("be a part of", true, claim -> claim.partOf),
    REPEATS("repeat", true, claim -> claim.repeats),
    SUPERSEDED_BY("be superseded by", false, claim -> claim.supersededBy);

    private final String words;
    private final boolean withinArticle;
    private final Function<Claim, @Nullable Claim> next;

    Relation(String words, boolean withinArticle, Function<Claim, @Nullable Claim> next) {
        this.words = words;
        this.withinArticle = withinArticle;
        this.next = next;
    }

    /**
     * The other claim, which one may lead to.
     *
     * @throws InvalidValueException if the relation can't hold
     */
    @Nullable
    Claim checked(Claim one, @Nullable Claim other) {
        Chain.checked(one, other, next, words, "claim");
        if (withinArticle && other != null && !other.version.id.equals(one.version.id)) {
            throw InvalidValueException.of(
                    "A claim can only " + words + " one of the same article: take another claim.");
        }
        return other;
    }
}
