package org.dixit.extract.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** So much of an article is searched for where a name is told as a place's: the work stays linear. */
    private static final int HEAD = 10_000;

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
                return narrower(sentence, i, place);
            }
        }
        return ofEvent(sentence);
    }

    /** Of "in Southley near Northport" the one that stands first. */
    private static Place narrower(SentenceText sentence, int preposition, Place place) {
        for (int i = preposition - 1; i >= 0 && i >= preposition - LONGEST_LEAD; i--) {
            Place before = at(sentence, i);
            if (before != null) {
                boolean chained = !isCountry(before.name())
                        && before.span().end()
                                == sentence.token(preposition - 1).end();
                return chained ? narrower(sentence, i, before) : place;
            }
        }
        return place;
    }

    /** "Kenya", "northern Kenya": too wide for where an incident was, where anything narrower is told. */
    static boolean isCountry(String name) {
        int space = name.indexOf(' ');
        boolean part = space > 0 && DIRECTIONS.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
        return Countries.named(name) != null || part && Countries.named(name.substring(space + 1)) != null;
    }

    /** "The Southley bomb attack", where the article tells elsewhere that Southley is a place. */
    private static @Nullable Place ofEvent(SentenceText sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int to = nameEnd(sentence, i);
            if (to > i) {
                int noun = to;
                while (noun < to + 2 && sentence.isTag(noun, "NOUN") && EventNouns.startingAt(sentence, noun) == null) {
                    noun++;
                }
                String name = sentence.text(i, to);
                if (EventNouns.startingAt(sentence, noun) != null && isToldAsPlace(sentence, name)) {
                    return new Place(name, sentence.span(i, to));
                }
                i = to - 1;
            }
        }
        return null;
    }

    private static boolean isToldAsPlace(SentenceText sentence, String name) {
        String whole = sentence.document().text();
        String text = whole.substring(0, Math.min(HEAD, whole.length()));
        return Countries.named(name) == null
                && Stream.of("in ", "near ", "outside ", "city of ", "town of ", "village of ")
                        .anyMatch(words -> text.contains(words + name));
    }

    private static @Nullable Place at(SentenceText sentence, int i) {
        boolean directed = DIRECTIONS.contains(sentence.word(i)) && sentence.is(i + 1, "of") && isName(sentence, i + 2);
        if (!PREPOSITIONS.contains(sentence.word(i)) && !directed
                || sentence.is(i, "for") && !sentence.isTag(i - 1, "NOUN")
                || isReporter(sentence, i - 1)) {
            return null;
        }
        int from = i + 1;
        Place capital = capital(sentence, from);
        if (capital != null) {
            return capital;
        }
        while (from <= i + LONGEST_LEAD && isLead(sentence, from)) {
            from++;
        }
        boolean direct = from == i + 1;
        int to = nameEnd(sentence, from);
        while (to > from && sentence.is(to, "'s") && isName(sentence, to + 1)) {
            from = to + 1;
            to = nameEnd(sentence, from);
        }
        if (AREAS.contains(sentence.word(from)) && sentence.is(to, "of") && isName(sentence, to + 1)) {
            from = to + 1;
            to = nameEnd(sentence, from);
        }
        boolean about = direct && sentence.is(i, "on", "for") && !isStruck(sentence, i, to);
        if (to == from || about || from > i + LONGEST_LEAD) {
            return null;
        }
        if (Organisations.isBody(sentence.token(to - 1).lower()) || to == from + 1 && isCommon(sentence.word(from))) {
            return null;
        }
        int inner = sentence.is(to + 1, "of") ? to + 2 : to + 1;
        if (AREAS.contains(sentence.word(to)) && nameEnd(sentence, inner) > inner) {
            from = inner;
            to = nameEnd(sentence, from);
        }
        return place(sentence, from, to);
    }

    /** Where somebody tells of it from is not where it was, unless they saw it there. */
    private static boolean isReporter(SentenceText sentence, int i) {
        return ClaimWords.REPORTER.contains(sentence.word(i))
                && IntStream.range(i, i + LONGEST_LEAD).noneMatch(at -> sentence.is(at, "saw", "counted"));
    }

    /** "The Kenyan capital" by its name, null where it is named behind or no capital is spoken of. */
    private static @Nullable Place capital(SentenceText sentence, int from) {
        int adjective = sentence.is(from, "the") ? from + 1 : from;
        String country = Countries.of(sentence.token(adjective).text());
        int noun = sentence.is(adjective + 1, "'s") ? adjective + 2 : adjective + 1;
        String seat = country == null ? null : Countries.capital(country);
        boolean named = isName(sentence, noun + 1) || sentence.is(noun + 1, ",", "of") && isName(sentence, noun + 2);
        return seat == null || !sentence.is(noun, "capital") || named
                ? null
                : new Place(seat, sentence.span(adjective, noun + 1));
    }

    /** "A rocket attack on Testford", "rockets fell on Testford village": what was struck is where the harm was. */
    private static boolean isStruck(SentenceText sentence, int on, int nameEnd) {
        return sentence.is(on, "on")
                && (EventNouns.isNamedBy(sentence.token(on - 1).text()) || AREAS.contains(sentence.word(nameEnd)));
    }

    private static boolean isCommon(String word) {
        return ClaimWords.SITE.contains(word) || AREAS.contains(word);
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
                || isTwoAdjectives(sentence.token(i).text())
                || Countries.ofAdjective(sentence.token(i).text()) != null
                        && Countries.named(sentence.token(i).text()) == null;
    }

    /** "Kenyan-Irish" */
    private static boolean isTwoAdjectives(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && Countries.ofAdjective(word.substring(0, hyphen)) != null
                && Countries.ofAdjective(word.substring(hyphen + 1)) != null;
    }

    private static boolean isName(SentenceText sentence, int i) {
        Token token = sentence.token(i);
        boolean prefixed = PREFIXED.matcher(token.text()).matches();
        return (prefixed || token.isCapitalised() && sentence.isTag(i, "PROPN", "ADJ", "NOUN"))
                && !sentence.isDay(i)
                && !ClaimWords.FEAST.contains(sentence.word(i))
                && !isAdjective(sentence, i)
                && MeasureWords.startingAt(MeasureWords.Kind.ACTIVE, sentence, i) == null
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
        int end = ClaimWords.SITE.contains(sentence.word(to))
                        && !sentence.token(to).isCapitalised()
                ? to + 1
                : to;
        String name = sentence.text(start, end);
        return new Place(isCountryWithS(name) ? name.substring(0, name.length() - 1) : name, sentence.span(start, end));
    }

    /** "Testlands", of which scraping has taken the apostrophe. */
    private static boolean isCountryWithS(String word) {
        return word.endsWith("s")
                && Countries.named(word) == null
                && Countries.named(word.substring(0, word.length() - 1)) != null;
    }
}
