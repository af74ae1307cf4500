package org.dixit.extract.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dixit.extract.claim.PlaceFinder.Place;
import org.dixit.extract.document.Token;
import org.dixit.extract.lexicon.Countries;

/** Tells where the name of a place begins and ends in a sentence, and what is none. */
final class PlaceNames {

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{Ll}+|\\p{Lu}\\p{L}+an-\\p{Lu}\\p{L}+an");
    /** "al-Testford": a name whose article is small. */
    private static final Pattern PREFIXED = Pattern.compile("(?:a[ldrstznh]|ash|ath|el)-\\p{Lu}.*");
    /** Two initials that name a body and no place. */
    private static final Pattern BODY = Pattern.compile("UN|EU");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,}");

    /** So much of an article is searched for where a name is told as a place's: the work stays linear. */
    private static final int HEAD = 10_000;

    private PlaceNames() {}

    /** "Kenya", "northern Kenya": too wide for where an incident was, where anything narrower is told. */
    static boolean isCountry(String name) {
        int space = name.indexOf(' ');
        boolean part = space > 0
                && PlaceWords.DIRECTIONS.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
        return Countries.named(name) != null || part && Countries.named(name.substring(space + 1)) != null;
    }

    static boolean isToldAsPlace(SentenceText sentence, String name) {
        String text = head(sentence);
        return Countries.named(name) == null
                && Stream.of("in ", "near ", "outside ", "city of ", "town of ", "village of ")
                        .anyMatch(words -> text.contains(words + name));
    }

    static boolean isCommon(String word) {
        return ClaimWords.SITE.contains(word) || PlaceWords.AREAS.contains(word);
    }

    /** "Kenyan", "Kenyan-held", "rebel-controlled": of a place, and none itself. */
    static boolean isAdjective(SentenceText sentence, int i) {
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

    static boolean isName(SentenceText sentence, int i) {
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

    static int nameEnd(SentenceText sentence, int from) {
        int to = from;
        while (isName(sentence, to) && !(to > from && isBehindName(sentence, to))
                || isParticle(sentence, from, to) && isName(sentence, to + 1)) {
            to++;
        }
        return to;
    }

    private static boolean isParticle(SentenceText sentence, int from, int i) {
        return i > from
                ? PlaceWords.PARTICLES.contains(sentence.word(i))
                : PlaceWords.ARTICLES.contains(sentence.word(i));
    }

    /** What a headline in capitals has behind the name: "in Southley Attack", "near Southley UN Says". */
    private static boolean isBehindName(SentenceText sentence, int i) {
        return EventNouns.startingAt(sentence, i) != null
                || BODY.matcher(sentence.token(i).text()).matches();
    }

    static Place place(SentenceText sentence, int from, int to) {
        int start = PlaceWords.DIRECTIONS.contains(sentence.word(from - 1)) ? from - 1 : from;
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
