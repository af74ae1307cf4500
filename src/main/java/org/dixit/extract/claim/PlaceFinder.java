package org.dixit.extract.claim;

import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.extract.document.Token;
import org.dixit.extract.lexicon.Countries;
import org.dixit.extract.lexicon.Organisations;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds where something happened: the place named behind "in", "near" and the like. */
final class PlaceFinder {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "on",
            "around",
            "across",
            "outside",
            "inside",
            "off",
            "over",
            "throughout",
            "hit",
            "struck",
            "hits",
            "strikes",
            "targeted",
            "rocked",
            "rocks",
            "for");
    private static final Set<String> AREAS = Set.of(
            "capital",
            "city",
            "town",
            "village",
            "province",
            "district",
            "region",
            "state",
            "port",
            "suburb",
            "county",
            "neighbourhood",
            "neighborhood",
            "area",
            "governorate",
            "island",
            "enclave",
            "stronghold");
    private static final Set<String> DIRECTIONS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "east",
            "west",
            "northwest",
            "northeast",
            "southwest",
            "southeast",
            "northwestern",
            "northeastern",
            "southwestern",
            "southeastern",
            "upper",
            "lower",
            "greater");
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{Ll}+|\\p{Lu}\\p{L}+an-\\p{Lu}\\p{L}+an");
    /** "al-Testford": a name whose article is small. */
    private static final Pattern PREFIXED = Pattern.compile("(?:a[ldrstznh]|ash|ath|el)-\\p{Lu}.*");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,}");

    /** Tokens between the preposition and the name: "in the rebel-held district of". */
    private static final int LONGEST_LEAD = 6;

    /** A place by its name, and where that stands. */
    record Place(String name, Span span) {}

    private PlaceFinder() {}

    /** The place nearest to a token, one behind it rather than one before it; null where none is named. */
    static @Nullable Place find(SentenceText sentence, int anchor) {
        for (int i = anchor; i < sentence.size(); i++) {
            Place place = at(sentence, i);
            if (place != null) {
                return place;
            }
        }
        for (int i = anchor - 1; i >= 0; i--) {
            Place place = at(sentence, i);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable Place at(SentenceText sentence, int i) {
        if (!PREPOSITIONS.contains(sentence.word(i)) || sentence.is(i, "for") && !sentence.isTag(i - 1, "NOUN")) {
            return null;
        }
        int from = i + 1;
        while (from <= i + LONGEST_LEAD && isLead(sentence, from)) {
            from++;
        }
        boolean direct = from == i + 1;
        int to = nameEnd(sentence, from);
        while (to > from && sentence.is(to, "'s") && isName(sentence, to + 1)) {
            from = to + 1;
            to = nameEnd(sentence, from);
        }
        boolean about = direct && sentence.is(i, "on", "for") && !isStruck(sentence, i, to);
        if (to == from || about || from > i + LONGEST_LEAD) {
            return null;
        }
        if (Organisations.isBody(sentence.token(to - 1).lower())) {
            return null;
        }
        if (AREAS.contains(sentence.word(to)) && nameEnd(sentence, to + 1) > to + 1) {
            from = to + 1;
            to = nameEnd(sentence, from);
        }
        return place(sentence, from, to);
    }

    /** "A rocket attack on Testford", "rockets fell on Testford village": what was struck is where the harm was. */
    private static boolean isStruck(SentenceText sentence, int on, int nameEnd) {
        return sentence.is(on, "on")
                && (EventNouns.isNamedBy(sentence.token(on - 1).text()) || AREAS.contains(sentence.word(nameEnd)));
    }

    private static boolean isLead(SentenceText sentence, int i) {
        return sentence.figureAt(i) < 0
                && !sentence.isDay(i)
                && (sentence.isTag(i, "DET", "ADJ", "NOUN") && !isName(sentence, i)
                        || sentence.is(i, "of", "'s", "and", "in", "the")
                        || isAdjective(sentence, i));
    }

    /** "Kenyan", "Kenyan-held", "rebel-controlled": of a place, and none itself. */
    private static boolean isAdjective(SentenceText sentence, int i) {
        return COMPOUND.matcher(sentence.token(i).text()).matches()
                || Countries.ofAdjective(sentence.token(i).text()) != null
                        && Countries.named(sentence.token(i).text()) == null;
    }

    private static boolean isName(SentenceText sentence, int i) {
        Token token = sentence.token(i);
        boolean prefixed = PREFIXED.matcher(token.text()).matches();
        return (prefixed || token.isCapitalised() && sentence.isTag(i, "PROPN", "ADJ", "NOUN"))
                && !sentence.isDay(i)
                && !isAdjective(sentence, i)
                && !isInitials(token.text());
    }

    /** "TBA" names a body, "UAE" a country. */
    private static boolean isInitials(String word) {
        return INITIALS.matcher(word).matches() && Countries.named(word) == null;
    }

    private static int nameEnd(SentenceText sentence, int from) {
        int to = from;
        while (isName(sentence, to)
                || to > from && sentence.is(to, "-", "al", "el", "de", "of") && isName(sentence, to + 1)) {
            to++;
        }
        return to;
    }

    private static Place place(SentenceText sentence, int from, int to) {
        int start = DIRECTIONS.contains(sentence.word(from - 1)) ? from - 1 : from;
        String name = sentence.text(start, to);
        return new Place(isCountryWithS(name) ? name.substring(0, name.length() - 1) : name, sentence.span(start, to));
    }

    /** "Testlands", of which scraping has taken the apostrophe. */
    private static boolean isCountryWithS(String word) {
        return word.endsWith("s")
                && Countries.named(word) == null
                && Countries.named(word.substring(0, word.length() - 1)) != null;
    }
}
