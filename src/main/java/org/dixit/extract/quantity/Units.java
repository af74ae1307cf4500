package org.dixit.extract.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.extract.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.txt} and {@code currencies.txt}. */
public final class Units {

    /** A unit's name in data and what it measures ("length", "money", "share", "duration" ...). */
    public record Unit(String name, String kind) {}

    private static final String MONEY = "money";
    private static final Phrases<Unit> AFTER = new Phrases<>();
    private static final Phrases<Unit> BEFORE = new Phrases<>();
    private static final Map<String, Unit> ATTACHED = new HashMap<>();
    private static final Map<String, Unit> BY_NAME = new HashMap<>();
    private static final Map<String, String> HUNDREDTHS = new HashMap<>();

    static {
        for (List<String> row : Lexicon.rows("units")) {
            Unit unit = named(row.get(0), row.get(1));
            Lexicon.items(row, 2).forEach(form -> AFTER.add(form, unit));
            Lexicon.items(row, 3).forEach(form -> ATTACHED.put(form, unit));
            Lexicon.items(row, 4).forEach(form -> BEFORE.add(form, unit));
        }
        for (List<String> row : Lexicon.rows("currencies")) {
            Unit unit = named(row.get(0), MONEY);
            Lexicon.items(row, 1).forEach(form -> BEFORE.add(form, unit));
            Lexicon.items(row, 2).forEach(form -> AFTER.add(form, unit));
            Lexicon.items(row, 3).forEach(hundredth -> HUNDREDTHS.put(unit.name(), hundredth));
            Lexicon.items(row, 1).stream().filter(Units::isSymbol).forEach(sign -> ATTACHED.put(sign, unit));
        }
    }

    private Units() {}

    private static boolean isSymbol(String form) {
        return form.length() == 1 && !Character.isLetter(form.charAt(0));
    }

    private static Unit named(String name, String kind) {
        return BY_NAME.computeIfAbsent(name, n -> new Unit(n, kind));
    }

    /** What a unit measures: "money", "length", "share" ...; "count" for a count. */
    public static String kind(String unit) {
        Unit known = BY_NAME.get(unit);
        return known == null ? "count" : known.kind();
    }

    /** What the hundredth of a currency is called ("cent"), null where the list does not say. */
    static @Nullable String hundredth(String currency) {
        return HUNDREDTHS.get(currency);
    }

    static boolean isDuration(Lexemes text, int from) {
        Phrases.Match<Unit> match = after(text, from);
        return match != null && match.meaning().kind().equals("duration");
    }

    /** The currency sign or code right before a number. */
    static Phrases.@Nullable Match<Unit> before(Lexemes text, int number) {
        return text.adjacent(number) ? BEFORE.endingAt(text, number) : null;
    }

    /** What only begins like a unit: "barrel bombs". */
    private static final String NONE = "none";

    /** The unit right behind a number: "%", "per cent", "kilometres", "-mile", "dollars". */
    static Phrases.@Nullable Match<Unit> after(Lexemes text, int end) {
        Phrases.Match<Unit> attached = attached(text, end);
        if (attached != null) {
            return attached;
        }
        boolean hyphen = text.at(end).isDash() && text.joined(end) && text.joined(end + 1);
        int from = hyphen ? end + 1 : end;
        Phrases.Match<Unit> match = text.adjacent(from) ? AFTER.startingAt(text, from) : null;
        return match == null || match.meaning().kind().equals(NONE) ? null : match;
    }

    /** "15km", but of "90km/h" the whole. */
    private static Phrases.@Nullable Match<Unit> attached(Lexemes text, int end) {
        Unit unit = text.joined(end) ? ATTACHED.get(text.word(end)) : null;
        if (unit == null) {
            return null;
        }
        Phrases.Match<Unit> longer = text.at(end + 1).is("/") ? AFTER.startingAt(text, end) : null;
        return longer == null ? new Phrases.Match<>(end, end + 1, unit) : longer;
    }
}
