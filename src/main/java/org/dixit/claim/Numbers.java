package org.dixit.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.dixit.extract.quantity.QuantityGrammar;
import org.jspecify.annotations.Nullable;

/** Reads the number in a search: "9,000", "9000" and "nine thousand" are one. */
final class Numbers {

    private Numbers() {}

    /** The number that the text says, if it says nothing else. */
    static Optional<BigDecimal> read(@Nullable String text) {
        String words = text == null ? "" : text.strip();
        return QuantityGrammar.find(words).stream()
                .filter(mention -> mention.span().length() == words.codePointCount(0, words.length()))
                .map(mention -> mention.quantity().value())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
