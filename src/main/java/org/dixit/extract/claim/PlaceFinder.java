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
            "hitting",
            "striking",
            "targeted",
            "rocked",
            "rocks",
            "shook",
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
    /** Areas that are named behind what they are in: "the Testford suburb of Southley". */
    private static final Set<String> WITHIN =
            Set.of("suburb", "neighbourhood", "neighborhood", "town", "village", "port", "city");
    /** What falls on a place. */
    private static final Set<String> FALLING =
            Set.of("rockets", "shells", "missiles", "bombs", "mortars", "fire", "fell", "rained");
    /** Small words within a name. */
    private static final Set<String> PARTICLES = Set.of(
            "-", "of", "al", "el", "es", "ash", "ad", "ar", "az", "ud", "bin", "ibn", "abu", "de", "du", "da", "dos",
            "das", "del", "della", "di", "la", "le", "les", "las", "los", "sur", "van", "der", "upon");
    /** Of these a name can begin with its article set off: "al Testford". */
    private static final Set<String> ARTICLES = Set.of("al", "el");

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

    /** Two initials that name a body and no place. */
    private static final Pattern BODY = Pattern.compile("UN|EU");

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
        for (int i = preposition - 1; i >= 0 && i >= preposition - LONGEST_LEAD - 2; i--) {
            Place before = at(sentence, i);
            if (before != null) {
                boolean chained = !isCountry(before.name())
                        && before.span().end()
                                == sentence.token(preposition - 1).end();
                return chained ? narrower(sentence, i, before) : place;
            }
        }
        Place subject = sentence.is(preposition, "in") ? areaEndingAt(sentence, preposition) : null;
        return subject == null ? place : subject;
    }

    /** "The village of Southley", right before some token; null where no such words stand there. */
    private static @Nullable Place areaEndingAt(SentenceText sentence, int to) {
        int from = to;
        while (isName(sentence, from - 1)) {
            from--;
        }
        return from < to && sentence.is(from - 1, "of") && AREAS.contains(sentence.word(from - 2))
                ? place(sentence, from, to)
                : null;
    }

    /** "Kenya", "northern Kenya": too wide for where an incident was, where anything narrower is told. */
    static boolean isCountry(String name) {
        int space = name.indexOf(' ');
        boolean part = space > 0 && DIRECTIONS.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
        return Countries.named(name) != null || part && Countries.named(name.substring(space + 1)) != null;
    }

    /** "Another rebel-held district": a place that is not the one told before. */
    static boolean isInAnother(SentenceText sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, "another")
                    && IntStream.rangeClosed(i + 1, i + 3).anyMatch(at -> AREAS.contains(sentence.word(at)))) {
                return true;
            }
        }
        return false;
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
        String text = head(sentence);
        return Countries.named(name) == null
                && Stream.of("in ", "near ", "outside ", "city of ", "town of ", "village of ")
                        .anyMatch(words -> text.contains(words + name));
    }

    private static @Nullable Place at(SentenceText sentence, int i) {
        boolean directed = DIRECTIONS.contains(sentence.word(i))
                && sentence.is(i + 1, "of")
                && (isName(sentence, i + 2) || capital(sentence, i + 2) != null);
        boolean aimed = sentence.is(i, "targets", "targeting")
                && EventNouns.isNamedBy(sentence.token(i - 1).text());
        if (!PREPOSITIONS.contains(sentence.word(i)) && !directed && !aimed
                || sentence.is(i, "for") && !sentence.isTag(i - 1, "NOUN")
                || isReporter(sentence, i - 1)) {
            return null;
        }
        int from = directed && !isName(sentence, i + 2) ? i + 2 : i + 1;
        Place capital = capital(sentence, from);
        if (capital != null) {
            return capital;
        }
        while (from <= i + LONGEST_LEAD && isLead(sentence, from)) {
            from++;
        }
        boolean direct = from == i + 1;
        int to = nameEnd(sentence, from);
        boolean far = from > i + LONGEST_LEAD;
        while (to > from && sentence.is(to, "'s") && isName(sentence, owned(sentence, to + 1))) {
            from = owned(sentence, to + 1);
            to = nameEnd(sentence, from);
        }
        if (AREAS.contains(sentence.word(from)) && sentence.is(to, "of") && isName(sentence, to + 1)) {
            from = to + 1;
            to = nameEnd(sentence, from);
        }
        boolean about = direct && sentence.is(i, "on", "for") && !isStruck(sentence, i, to);
        if (to == from || about || far) {
            return null;
        }
        if (Organisations.isBody(sentence.token(to - 1).lower()) || to == from + 1 && isCommon(sentence.word(from))) {
            return null;
        }
        int inner = sentence.is(to + 1, "of") ? to + 2 : to + 1;
        boolean within = inner == to + 1
                || WITHIN.contains(sentence.word(to))
                || isCountry(sentence.text(from, to))
                || isToldAsPlace(sentence, sentence.text(from, to));
        if (AREAS.contains(sentence.word(to)) && nameEnd(sentence, inner) > inner && within) {
            from = inner;
            to = nameEnd(sentence, from);
        }
        return place(sentence, from, to);
    }

    /** Behind "Kenya's" the words that lead to the name of what is in Kenya: "rebel-held port city of". */
    private static int owned(SentenceText sentence, int from) {
        int name = from;
        while (name < from + LONGEST_LEAD
                && !isName(sentence, name)
                && (AREAS.contains(sentence.word(name))
                        || sentence.is(name, "of")
                        || sentence.isTag(name, "ADJ")
                        || isAdjective(sentence, name))) {
            name++;
        }
        return name;
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
                && (EventNouns.isNamedBy(sentence.token(on - 1).text())
                        || FALLING.contains(sentence.word(on - 1))
                        || AREAS.contains(sentence.word(nameEnd))
                        || isDoneBy(sentence, on));
    }

    /** "Shelling by the rebels on Testford" */
    private static boolean isDoneBy(SentenceText sentence, int on) {
        for (int i = on - 2; i > 0 && i >= on - LONGEST_LEAD; i--) {
            if (sentence.is(i, "by")) {
                return EventNouns.isNamedBy(sentence.token(i - 1).text());
            }
            if (sentence.isTag(i, "VERB", "AUX", "PUNCT")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCommon(String word) {
        return ClaimWords.SITE.contains(word) || AREAS.contains(word);
    }

    private static boolean isLead(SentenceText sentence, int i) {
        return sentence.figureAt(i) < 0
                && !sentence.isDay(i)
                && !ClaimWords.TIME.contains(sentence.word(i))
                && (sentence.isTag(i, "DET", "ADJ", "NOUN") && !isName(sentence, i)
                        || sentence.is(i, "of", "'s", "in", "the")
                        || sentence.is(i, "and") && !sentence.isTag(i + 1, "DET")
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
        while (isName(sentence, to) && !(to > from && isBehindName(sentence, to))
                || isParticle(sentence, from, to) && isName(sentence, to + 1)) {
            to++;
        }
        return to;
    }

    private static boolean isParticle(SentenceText sentence, int from, int i) {
        return i > from ? PARTICLES.contains(sentence.word(i)) : ARTICLES.contains(sentence.word(i));
    }

    /** What a headline in capitals has behind the name: "in Southley Attack", "near Southley UN Says". */
    private static boolean isBehindName(SentenceText sentence, int i) {
        return EventNouns.startingAt(sentence, i) != null
                || BODY.matcher(sentence.token(i).text()).matches();
    }

    private static Place place(SentenceText sentence, int from, int to) {
        int start = DIRECTIONS.contains(sentence.word(from - 1)) ? from - 1 : from;
        int end = ClaimWords.SITE.contains(sentence.word(to))
                        && !sentence.token(to).isCapitalised()
                ? to + 1
                : to;
        end = start < from || end > to ? end : told(sentence, from, to);
        String name = sentence.text(start, end);
        return new Place(isCountryWithS(name) ? name.substring(0, name.length() - 1) : name, sentence.span(start, end));
    }

    /**
     * Where a name ends that runs into the next, its comma lost ("in Southley Northmark"): the article tells the first as a
     * place elsewhere, and the two together nowhere else.
     */
    private static int told(SentenceText sentence, int from, int to) {
        String head = head(sentence);
        String whole = sentence.text(from, to);
        for (int end = to - 1; end > from && head.indexOf(whole) == head.lastIndexOf(whole); end--) {
            String first = sentence.text(from, end);
            Pattern alone = Pattern.compile("\\b(?:in|near|of) " + Pattern.quote(first) + "\\b(?! \\p{Lu})");
            if (alone.matcher(head).find()) {
                return end;
            }
        }
        return to;
    }

    private static String head(SentenceText sentence) {
        String whole = sentence.document().text();
        return whole.substring(0, Math.min(HEAD, whole.length()));
    }

    /** "Testlands", of which scraping has taken the apostrophe. */
    private static boolean isCountryWithS(String word) {
        return word.endsWith("s")
                && Countries.named(word) == null
                && Countries.named(word.substring(0, word.length() - 1)) != null;
    }
}
