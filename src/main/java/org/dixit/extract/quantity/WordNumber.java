package org.dixit.extract.quantity;

import java.math.BigDecimal;
import org.dixit.extract.quantity.NumberWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a cardinal number in words: "fifty-one", "two hundred and five", "two and a half million", "a dozen". */
final class WordNumber {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Lexemes text;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private @Nullable BigDecimal lastScale;
    private int at;
    private boolean any;

    WordNumber(Lexemes text) {
        this.text = text;
    }

    @Nullable
    Core parse(int from) {
        at = from;
        if (opensWithArticle()) {
            at++;
            current = BigDecimal.ONE;
        }
        while (step()) {
            any = true;
        }
        return any
                ? new Core(from, at, total.add(current), Form.WORDS, lastScale == null ? BigDecimal.ONE : lastScale)
                : null;
    }

    private boolean opensWithArticle() {
        boolean article = text.at(at).is("a") || text.at(at).is("an");
        return article && isScale(at + 1) && !text.at(at + 1).is("score") && text.adjacent(at + 1);
    }

    private boolean isScale(int index) {
        return NumberWord.is(text.word(index), Kind.SCALE);
    }

    private boolean step() {
        int next = skipJoiner();
        NumberWord word = next > at && any || next == at ? word(next) : null;
        if (word == null || any && !text.adjacent(next)) {
            return next > at && any && half(next);
        }
        boolean taken =
                switch (word.kind()) {
                    case UNIT -> unit(word.value());
                    case TEN -> ten(word.value());
                    case SCALE -> scale(word.value());
                    default -> false;
                };
        if (taken) {
            at = next + 1;
        }
        return taken;
    }

    private @Nullable NumberWord word(int index) {
        NumberWord scale = any ? NumberWord.scale(text.word(index)) : null;
        return scale == null ? NumberWord.of(text.word(index)) : scale;
    }

    /** Past a hyphen, or an "and" that may stand within a number. */
    private int skipJoiner() {
        if (any && text.at(at).isDash() && text.joined(at) && text.joined(at + 1)) {
            return at + 1;
        }
        boolean round = current.signum() == 0 || current.remainder(HUNDRED).signum() == 0;
        boolean small = current.compareTo(BigDecimal.TEN) < 0 && isHalfAfter(at + 1);
        return any && text.at(at).is("and") && (round && joinsWithAnd() || small) ? at + 1 : at;
    }

    /** "a hundred and five", but "a dozen and five" are two counts. */
    private boolean joinsWithAnd() {
        return lastScale != null && (lastScale.compareTo(HUNDRED) >= 0 || isHalfAfter(at + 1));
    }

    private boolean isHalfAfter(int index) {
        return text.at(index).is("a") && text.at(index + 1).is("half");
    }

    /** "two and a half million", "a million and a half". */
    private boolean half(int next) {
        if (!isHalfAfter(next)) {
            return false;
        }
        boolean scaleFollows = isScale(next + 2);
        if (!scaleFollows && (lastScale == null || current.signum() != 0)) {
            return false;
        }
        BigDecimal half = new BigDecimal("0.5");
        if (scaleFollows) {
            current = current.add(half);
        } else if (lastScale != null) {
            total = total.add(half.multiply(lastScale));
        }
        at = next + 2;
        return true;
    }

    private boolean unit(BigDecimal value) {
        boolean fits = value.compareTo(BigDecimal.TEN) < 0
                        && current.remainder(BigDecimal.TEN).signum() == 0
                        && current.remainder(HUNDRED).compareTo(BigDecimal.TEN) != 0
                || current.remainder(HUNDRED).signum() == 0;
        if (!fits || any && value.signum() == 0) {
            return false;
        }
        current = current.add(value);
        return true;
    }

    private boolean ten(BigDecimal value) {
        if (current.remainder(HUNDRED).signum() != 0) {
            return false;
        }
        current = current.add(value);
        return true;
    }

    /** "two thousand crore", "one lakh crore". */
    private boolean scaleAgain(BigDecimal value) {
        if (lastScale == null || value.compareTo(lastScale) <= 0) {
            return false;
        }
        total = total.multiply(value);
        lastScale = value;
        return true;
    }

    private boolean scale(BigDecimal value) {
        if (current.signum() == 0) {
            return scaleAgain(value);
        }
        if (value.equals(HUNDRED)) {
            current = current.multiply(value);
            lastScale = lastScale == null ? value : lastScale;
            return true;
        }
        if (total.signum() != 0 && lastScale != null && value.compareTo(lastScale) >= 0) {
            return false;
        }
        total = total.add(current.multiply(value));
        current = BigDecimal.ZERO;
        lastScale = value;
        return true;
    }
}
