package org.dixit.extract.claim;

import java.util.stream.IntStream;
import org.dixit.extract.lexicon.Countries;
import org.dixit.extract.lexicon.Organisations;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds where something happened: the place named behind "in", "near" and the like. */
final class PlaceFinder {

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
                boolean chained = !PlaceNames.isCountry(before.name())
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
        while (PlaceNames.isName(sentence, from - 1)) {
            from--;
        }
        return from < to && sentence.is(from - 1, "of") && PlaceWords.AREAS.contains(sentence.word(from - 2))
                ? PlaceNames.place(sentence, from, to)
                : null;
    }

    /** "Another rebel-held district": a place that is not the one told before. */
    static boolean isInAnother(SentenceText sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, "another")
                    && IntStream.rangeClosed(i + 1, i + 3)
                            .anyMatch(at -> PlaceWords.AREAS.contains(sentence.word(at)))) {
                return true;
            }
        }
        return false;
    }

    /** "The Southley bomb attack", where the article tells elsewhere that Southley is a place. */
    private static @Nullable Place ofEvent(SentenceText sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int to = PlaceNames.nameEnd(sentence, i);
            if (to > i) {
                int noun = to;
                while (noun < to + 2 && sentence.isTag(noun, "NOUN") && EventNouns.startingAt(sentence, noun) == null) {
                    noun++;
                }
                String name = sentence.text(i, to);
                if (EventNouns.startingAt(sentence, noun) != null && PlaceNames.isToldAsPlace(sentence, name)) {
                    return new Place(name, sentence.span(i, to));
                }
                i = to - 1;
            }
        }
        return null;
    }

    private static @Nullable Place at(SentenceText sentence, int i) {
        boolean directed = PlaceWords.DIRECTIONS.contains(sentence.word(i))
                && sentence.is(i + 1, "of")
                && (PlaceNames.isName(sentence, i + 2) || capital(sentence, i + 2) != null);
        boolean aimed = sentence.is(i, "targets", "targeting")
                && EventNouns.isNamedBy(sentence.token(i - 1).text());
        if (!PlaceWords.PREPOSITIONS.contains(sentence.word(i)) && !directed && !aimed
                || sentence.is(i, "for") && !sentence.isTag(i - 1, "NOUN")
                || isReporter(sentence, i - 1)) {
            return null;
        }
        int from = directed && !PlaceNames.isName(sentence, i + 2) ? i + 2 : i + 1;
        Place capital = capital(sentence, from);
        if (capital != null) {
            return capital;
        }
        while (from <= i + LONGEST_LEAD && isLead(sentence, from)) {
            from++;
        }
        boolean direct = from == i + 1;
        int to = PlaceNames.nameEnd(sentence, from);
        boolean far = from > i + LONGEST_LEAD;
        while (to > from && sentence.is(to, "'s") && PlaceNames.isName(sentence, owned(sentence, to + 1))) {
            from = owned(sentence, to + 1);
            to = PlaceNames.nameEnd(sentence, from);
        }
        if (PlaceWords.AREAS.contains(sentence.word(from))
                && sentence.is(to, "of")
                && PlaceNames.isName(sentence, to + 1)) {
            from = to + 1;
            to = PlaceNames.nameEnd(sentence, from);
        }
        boolean about = direct && sentence.is(i, "on", "for") && !isStruck(sentence, i, to);
        if (to == from || about || far) {
            return null;
        }
        if (Organisations.isBody(sentence.token(to - 1).lower())
                || to == from + 1 && PlaceNames.isCommon(sentence.word(from))) {
            return null;
        }
        int inner = sentence.is(to + 1, "of") ? to + 2 : to + 1;
        boolean within = inner == to + 1
                || PlaceWords.WITHIN.contains(sentence.word(to))
                || PlaceNames.isCountry(sentence.text(from, to))
                || PlaceNames.isToldAsPlace(sentence, sentence.text(from, to));
        if (PlaceWords.AREAS.contains(sentence.word(to)) && PlaceNames.nameEnd(sentence, inner) > inner && within) {
            from = inner;
            to = PlaceNames.nameEnd(sentence, from);
        }
        return PlaceNames.place(sentence, from, to);
    }

    /** Behind "Kenya's" the words that lead to the name of what is in Kenya: "rebel-held port city of". */
    private static int owned(SentenceText sentence, int from) {
        int name = from;
        while (name < from + LONGEST_LEAD
                && !PlaceNames.isName(sentence, name)
                && (PlaceWords.AREAS.contains(sentence.word(name))
                        || sentence.is(name, "of")
                        || sentence.isTag(name, "ADJ")
                        || PlaceNames.isAdjective(sentence, name))) {
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
        boolean named = PlaceNames.isName(sentence, noun + 1)
                || sentence.is(noun + 1, ",", "of") && PlaceNames.isName(sentence, noun + 2);
        return seat == null || !sentence.is(noun, "capital") || named
                ? null
                : new Place(seat, sentence.span(adjective, noun + 1));
    }

    /** "A rocket attack on Testford", "rockets fell on Testford village": what was struck is where the harm was. */
    private static boolean isStruck(SentenceText sentence, int on, int nameEnd) {
        return sentence.is(on, "on")
                && (EventNouns.isNamedBy(sentence.token(on - 1).text())
                        || PlaceWords.FALLING.contains(sentence.word(on - 1))
                        || PlaceWords.AREAS.contains(sentence.word(nameEnd))
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

    private static boolean isLead(SentenceText sentence, int i) {
        return sentence.figureAt(i) < 0
                && !sentence.isDay(i)
                && !ClaimWords.TIME.contains(sentence.word(i))
                && (sentence.isTag(i, "DET", "ADJ", "NOUN") && !PlaceNames.isName(sentence, i)
                        || sentence.is(i, "of", "'s", "in", "the")
                        || sentence.is(i, "and") && !sentence.isTag(i + 1, "DET")
                        || PlaceNames.isAdjective(sentence, i));
    }
}
