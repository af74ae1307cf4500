package org.dixit.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.dixit.extract.quantity.NumberWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a lexeme: digits, words, mixtures, vague plurals, none. */
final class CoreParser {

    private static final MathContext FRACTION_DIGITS = new MathContext(4);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Lexemes text;

    CoreParser(Lexemes text) {
        this.text = text;
    }

    @Nullable
    Core parse(int from) {
        Lexeme first = text.at(from);
        if (first.kind() == Lexeme.Kind.NUMERAL) {
            return digits(from);
        }
        if (!first.isWord()) {
            return null;
        }
        Core core = partOfScale(from);
        if (core == null) {
            core = new WordNumber(text).parse(from);
        }
        if (core == null) {
            core = vague(from);
        }
        return core == null ? phrase(from) : core;
    }

    private @Nullable Core digits(int from) {
        BigDecimal number = text.at(from).number();
        if (number == null) {
            return null;
        }
        Core core = new Core(from, from + 1, number, Form.DIGITS);
        if (text.joined(from + 1)) {
            BigDecimal factor = NumberWord.suffix(text.at(from + 1).text());
            if (factor != null) {
                return core.times(factor, from + 2);
            }
        }
        core = mixedFraction(core);
        for (int next = afterHyphen(core.to()); isScale(next); next = afterHyphen(core.to())) {
            core = core.times(scale(next), next + 1);
        }
        return core;
    }

    /** "1½", and "½" read with the number before it. */
    private Core mixedFraction(Core core) {
        if (text.joined(core.to()) && text.at(core.to()).is("½") && core.value() != null) {
            return new Core(core.from(), core.to() + 1, core.value().add(HALF), Form.DIGITS);
        }
        return core;
    }

    private int afterHyphen(int index) {
        return text.at(index).isDash() && text.joined(index) && text.joined(index + 1) ? index + 1 : index;
    }

    private boolean isScale(int index) {
        return NumberWord.scale(text.word(index)) != null && text.adjacent(index);
    }

    private BigDecimal scale(int index) {
        NumberWord word = NumberWord.scale(text.word(index));
        return word == null ? BigDecimal.ONE : word.value();
    }

    /** "half a million", "a quarter of a million", "half a dozen", "three quarters of a million". */
    private @Nullable Core partOfScale(int from) {
        int at = from;
        BigDecimal part = BigDecimal.ONE;
        NumberWord count = NumberWord.of(text.word(at));
        if (count != null && count.kind() == Kind.UNIT) {
            part = count.value();
            at++;
        } else if (text.at(at).is("a")) {
            at++;
        }
        at = afterHyphen(at);
        BigDecimal share = share(text.word(at));
        int next = afterHyphen(at + 1);
        if (share == null) {
            return null;
        }
        next = text.at(next).is("of") ? next + 1 : next;
        next = afterHyphen(text.at(next).is("a") ? next + 1 : next);
        return isScale(next) && next > at + 1 - (text.at(at).is("half") ? 1 : 0)
                ? new Core(from, next + 1, part.multiply(share).multiply(scale(next)), Form.WORDS)
                : null;
    }

    private static @Nullable BigDecimal share(String word) {
        return switch (word) {
            case "half" -> HALF;
            case "quarter", "quarters" -> QUARTER;
            default -> null;
        };
    }

    /** "dozens", "tens of thousands", "hundreds of thousands". */
    private @Nullable Core vague(int from) {
        if (!isVague(from) || text.at(from).is("scores") && !AmountWords.AFTER_SCORES.contains(text.word(from + 1))) {
            return null;
        }
        int to = from + 1;
        while (text.at(to).is("of") && isVague(to + 1)
                || text.at(to).is("and") && text.word(to + 1).equals(text.word(from))) {
            to += 2;
        }
        return text.at(from).is("tens") && to == from + 1 && !AmountWords.AFTER_SCORES.contains(text.word(to))
                ? null
                : Core.vague(from, to);
    }

    private boolean isVague(int index) {
        return NumberWord.is(text.word(index), Kind.VAGUE);
    }

    /** "several hundred", "a few dozen", "several"; "no", "not one", "nobody". */
    private @Nullable Core phrase(int from) {
        Phrases.Match<NumberWord> match = NumberWord.phrase(text, from);
        if (match == null) {
            return null;
        }
        if (match.meaning().kind() == Kind.NONE) {
            return new Core(from, match.to(), BigDecimal.ZERO, Form.NONE);
        }
        int to = match.to();
        while (isScale(to) || text.at(to).is("of") && isScale(to + 1)) {
            to += text.at(to).is("of") ? 2 : 1;
        }
        return Core.vague(from, to);
    }

    /** "half", "a third of", "two-thirds", "one in four", "nine out of ten"; null where none begins. */
    @Nullable
    Core fraction(int from) {
        if (partOfScale(from) != null) {
            return null;
        }
        Core ratio = ratio(from);
        return ratio == null ? namedFraction(from) : ratio;
    }

    private @Nullable Core ratio(int from) {
        Core part = parse(from);
        if (part == null || part.value() == null) {
            return null;
        }
        int at = part.to();
        if (text.at(at).is("out") && text.at(at + 1).is("of")) {
            at += 2;
        } else if (text.at(at).is("in")) {
            at += text.at(at + 1).is("every") ? 2 : 1;
        } else {
            return null;
        }
        Core whole = parse(at);
        return whole == null || whole.value() == null || !isRatio(part.value(), whole.value(), whole.to())
                ? null
                : new Core(from, whole.to(), part.value().divide(whole.value(), FRACTION_DIGITS), Form.FRACTION);
    }

    /** "1 in 10 people" but not "5 in 2015", "three in two days" or "one in 20 minutes". */
    private boolean isRatio(BigDecimal part, BigDecimal whole, int after) {
        return part.compareTo(whole) < 0 && part.signum() > 0 && !Years.isYear(whole) && !Units.isDuration(text, after);
    }

    private @Nullable Core namedFraction(int from) {
        NumberWord count = NumberWord.of(text.word(from));
        boolean counted = count != null && count.kind() == Kind.UNIT;
        int at = counted || text.at(from).is("a") ? afterHyphen(from + 1) : from;
        NumberWord share = NumberWord.of(text.word(at));
        if (share == null || share.kind() != Kind.FRACTION) {
            return null;
        }
        if (text.at(at).is("half")) {
            return counted || !saysHalf(at) ? null : new Core(from, at + 1, HALF, Form.FRACTION);
        }
        BigDecimal part = counted && count != null ? count.value() : BigDecimal.ONE;
        return at == from || !text.at(at + 1).is("of") && !isChange(from)
                ? null
                : new Core(from, at + 1, part.divide(share.value(), FRACTION_DIGITS), Form.FRACTION);
    }

    /** "fell by a third" */
    private boolean isChange(int from) {
        return text.at(from - 1).is("by") && AmountWords.CHANGE.contains(text.word(from - 2));
    }

    /** "half of them" and "half a mile" but not "half a chicken" or "the second half of the year". */
    private boolean saysHalf(int at) {
        return !AmountWords.NO_SHARE.contains(text.word(at - 1))
                && (AmountWords.BEFORE_WHOLE.contains(text.word(at + 1))
                        || text.at(at + 1).is("a") && Units.after(text, at + 2) != null);
    }
}
