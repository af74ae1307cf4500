package org.dixit.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things of one kind of which one leads to another. None may lead back to where it began. */
final class Chain {

    private Chain() {}

    /**
     * The other, to which one may lead.
     *
     * @param next to what each leads; null at the end
     * @param words what one would be or do: "be joined to"
     * @param noun what they are: "tally"
     * @throws InvalidValueException if it would lead back, by way of others too
     */
    static <S extends PanacheEntity> @Nullable S checked(
            S one, @Nullable S other, Function<S, @Nullable S> next, String words, String noun) {
        for (S at = other; at != null; at = next.apply(at)) {
            if (at.id.equals(one.id)) {
                String article = "aeiou".indexOf(noun.charAt(0)) < 0 ? "A " : "An ";
                throw InvalidValueException.of(article + noun + " can't " + words
                        + " itself, nor by way of others: take another " + noun + ".");
            }
        }
        return other;
    }
}
