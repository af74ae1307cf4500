package org.dixit.extract.quantity;

import java.math.BigDecimal;
import org.dixit.extract.Quantity;
import org.dixit.extract.quantity.Units.Unit;
import org.jspecify.annotations.Nullable;

/** Joins numbers with their units, and two numbers to a range. */
final class AmountParser {

    private static final String PERCENT = "percent";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Lexemes text;
    private final CoreParser cores;

    AmountParser(Lexemes text, CoreParser cores) {
        this.text = text;
        this.cores = cores;
    }

    /** The amount whose number begins at a lexeme, a range where there is one. */
    @Nullable
    Amount parse(int from) {
        Amount first = single(from);
        if (first == null || first.low() == null || first.form() == Form.NONE || first.form() == Form.FRACTION) {
            return first;
        }
        Amount second = second(first);
        return second == null ? first : range(first, second);
    }

    private @Nullable Amount single(int from) {
        if (text.at(from).isWord() && !NumberWord.canStart(text.word(from))) {
            return null;
        }
        Core fraction = cores.fraction(from);
        Core core = fraction == null ? cores.parse(from) : fraction;
        return core == null ? null : withUnit(core);
    }

    private Amount withUnit(Core core) {
        Phrases.Match<Unit> before = Units.before(text, core.from());
        Phrases.Match<Unit> after = unitAfter(core);
        if (before != null && isSign(before, core)) {
            boolean inSpan = before.meaning().kind().equals("money");
            return amount(
                    core,
                    inSpan ? before.from() : core.from(),
                    core.to(),
                    before.meaning().name());
        }
        if (after != null && core.form() != Form.NONE) {
            int to = text.at(after.to() - 1).is("of") ? after.to() - 1 : after.to();
            return amount(core, core.from(), to, after.meaning().name());
        }
        return core.form() == Form.FRACTION
                ? amount(core.times(HUNDRED, core.to()), core.from(), core.to(), PERCENT)
                : amount(core, core.from(), core.to(), Quantity.COUNT);
    }

    /** "R1.9 million" and "R350,000" are money, "R 12" and "R2" may be anything. */
    private boolean isSign(Phrases.Match<Unit> before, Core core) {
        String sign = text.at(before.from()).text();
        boolean letter = before.to() - before.from() == 1 && sign.length() == 1 && Character.isLetter(sign.charAt(0));
        return !letter
                || Character.isUpperCase(sign.charAt(0))
                        && text.joined(core.from())
                        && (core.isScaled() || text.at(core.from()).text().contains(","));
    }

    /** Whether an amount begins at a lexeme, with a currency sign or without. */
    boolean beginsAt(int from) {
        return afterSign(from) != null;
    }

    private Phrases.@Nullable Match<Unit> unitAfter(Core core) {
        boolean of = core.form() == Form.VAGUE && text.at(core.to()).is("of");
        boolean half = core.form() == Form.FRACTION && text.at(core.to()).is("a");
        return Units.after(text, of || half ? core.to() + 1 : core.to());
    }

    private static Amount amount(Core core, int from, int to, String unit) {
        return new Amount(from, to, core.value(), core.value(), core.form(), unit, core);
    }

    private @Nullable Amount second(Amount first) {
        int joiner = first.to();
        if (!text.adjacent(joiner) && !text.joined(joiner)) {
            return null;
        }
        Amount second = afterSign(joiner + 1);
        boolean joined = second != null
                && second.low() != null
                && second.form() != Form.NONE
                && second.form() != Form.FRACTION
                && joins(first, text.at(joiner));
        return joined ? second : null;
    }

    /** The amount after a joiner, which may begin with a currency sign. */
    private @Nullable Amount afterSign(int from) {
        Amount plain = single(from);
        for (int sign = 1; plain == null && sign <= 2; sign++) {
            Amount behind = single(from + sign);
            plain = behind != null && behind.from() == from ? behind : null;
        }
        return plain;
    }

    private boolean joins(Amount first, Lexeme joiner) {
        Lexeme before = text.at(first.from() - 1);
        return switch (joiner.word()) {
            case "-", "–", "—", "or" -> true;
            case "to" ->
                !(before.is("from") && AmountWords.CHANGE.contains(text.word(first.from() - 2))
                        || AmountWords.CHANGE.contains(before.word()));
            case "and" -> before.is("between");
            default -> false;
        };
    }

    private Amount range(Amount first, Amount second) {
        BigDecimal low = scaledLike(second, first);
        BigDecimal high = second.high();
        if (low == null || high == null || low.compareTo(high) >= 0 || units(first, second) == null) {
            return first;
        }
        String unit = first.hasUnit() ? first.unit() : second.unit();
        boolean opened = text.at(first.from() - 1).is("between")
                || text.at(first.from() - 1).is("from");
        return new Amount(first.from() - (opened ? 1 : 0), second.to(), low, high, Form.RANGE, unit, first.core());
    }

    private static @Nullable String units(Amount first, Amount second) {
        boolean fit = !first.hasUnit() || !second.hasUnit() || first.unit().equals(second.unit());
        return fit ? second.unit() : null;
    }

    /** "2-3 million" and "two to three million" give their scale to both numbers. */
    private static @Nullable BigDecimal scaledLike(Amount second, Amount first) {
        BigDecimal low = first.low();
        BigDecimal high = second.high();
        if (low == null
                || high == null
                || first.core().isScaled()
                || !second.core().isScaled()) {
            return low;
        }
        BigDecimal scale = second.core().scale();
        return low.multiply(scale).compareTo(high) < 0 ? low.multiply(scale) : low;
    }
}
