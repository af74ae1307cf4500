package org.dixit.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a text and reads what they say: value, bounds, unit. {@code docs/quantities.md} lists every
 * construct. Takes time in proportion to the length of the text.
 */
public final class QuantityGrammar {

    /** Most bounds that can stand before one number ("probably at least about another 20"). */
    private static final int MOST_BOUNDS = 4;

    private final Lexemes text;
    private final Exclusions exclusions;
    private final AmountParser amounts;
    private final CoreParser cores;
    private int done;

    private QuantityGrammar(CharSequence text) {
        this.text = Lexemes.of(text);
        this.exclusions = new Exclusions(text);
        this.cores = new CoreParser(this.text);
        this.amounts = new AmountParser(this.text, cores);
    }

    /** The quantities in order of place, none overlapping another; offsets are indexes into {@code text}. */
    public static List<QuantityMention> find(CharSequence text) {
        return Hundredths.inCurrency(new QuantityGrammar(text).find());
    }

    private List<QuantityMention> find() {
        List<QuantityMention> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Amount amount = amounts.parse(at);
            if (amount == null) {
                at++;
                continue;
            }
            at = amount.to();
            QuantityMention mention = counts(amount) ? mention(amount) : null;
            if (mention != null) {
                found.add(mention);
                done = at;
            }
        }
        return found;
    }

    private boolean counts(Amount amount) {
        Core core = amount.core();
        Span numbers = text.span(core.from(), amount.to());
        if (exclusions.touches(numbers.start(), numbers.end())) {
            return false;
        }
        return switch (core.form()) {
            case NONE -> isNone(core);
            case WORDS -> !isPronoun(core) && !isLabel(amount);
            default -> !isLabel(amount);
        };
    }

    private boolean isLabel(Amount amount) {
        return !amount.hasUnit() && NumberedNames.contains(text, amount) && afterBound(amount) == null;
    }

    private boolean isNone(Core core) {
        if (core.to() - core.from() > 1 || !text.at(core.from()).is("no")) {
            return true;
        }
        int next = core.to();
        return text.adjacent(next)
                && text.at(next).isWord()
                && !AmountWords.AFTER_NO.contains(text.word(next))
                && !text.at(core.from()).text().equals("NO");
    }

    private boolean isPronoun(Core core) {
        boolean one = core.to() - core.from() == 1 && text.at(core.from()).is("one");
        return one
                && (AmountWords.BEFORE_ONE.contains(text.word(core.from() - 1))
                        || text.at(core.to()).is("another"));
    }

    private @Nullable QuantityMention mention(Amount amount) {
        int from = amount.from();
        Bounds bound = null;
        int outside = from;
        for (int i = 0; i < MOST_BOUNDS; i++) {
            Phrases.Match<Bounds> match = Bounds.before(text, outside);
            if (match == null || match.from() < done || isOfVerb(match)) {
                break;
            }
            outside = match.from();
            if (match.meaning() != Bounds.OUTSIDE) {
                from = outside;
                bound = bound == null || bound == Bounds.ABOUT ? match.meaning() : bound;
            }
        }
        Phrases.Match<Bounds> after = afterBound(amount);
        int to = after == null ? amount.to() : after.to();
        if (after != null && (bound == null || bound == Bounds.ABOUT)) {
            bound = after.meaning();
        }
        return isYear(amount, bound)
                ? null
                : new QuantityMention(
                        text.span(from, to),
                        text.span(amount.from(), amount.to()),
                        amount.form(),
                        amount.bounded(bound));
    }

    /** "climbed up to 4%", "argued over $200": the words before the number belong to the verb. */
    private boolean isOfVerb(Phrases.Match<Bounds> bound) {
        String verb = text.word(bound.from() - 1);
        return switch (bound.meaning()) {
            case UP_TO -> text.at(bound.from()).is("up") && AmountWords.CLIMB.contains(verb);
            case MORE_THAN -> text.at(bound.from()).is("over") && AmountWords.DISPUTE.contains(verb);
            default -> false;
        };
    }

    private boolean isYear(Amount amount, @Nullable Bounds bound) {
        return bound == null && !amount.hasUnit() && Years.names(text, amount.core());
    }

    /** "137, at least" and "50-odd", but not the bound of the number that follows. */
    private Phrases.@Nullable Match<Bounds> afterBound(Amount amount) {
        int from = amount.to();
        if (text.at(from).is(",") || text.at(from).isDash() && text.joined(from) && text.joined(from + 1)) {
            from++;
        }
        Phrases.Match<Bounds> match = text.adjacent(from) || text.joined(from) ? Bounds.after(text, from) : null;
        boolean ofNext = match != null
                && (amounts.beginsAt(match.to()) || text.at(match.to()).is("to"));
        return ofNext ? null : match;
    }
}
