package org.dixit.extract.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.extract.lexicon.Calendar;
import org.dixit.extract.lexicon.Lexicon;

/** Words that are written with a dot which need not end a sentence. */
final class Abbreviations {

    private static final Map<String, String> FOLLOWED_BY = Lexicon.rows("abbreviations").stream()
            .collect(Collectors.toUnmodifiableMap((List<String> row) -> row.get(0), row -> row.get(1)));
    private static final Set<String> OPENERS = Lexicon.words("sentence-openers");

    /** What may stand in upper case behind "7 p.m." within a sentence: days, months, zones. */
    private static final Set<String> WITH_HOURS = Stream.of(
                    Calendar.DAYS, Calendar.MONTHS, Calendar.SHORT_MONTHS, Calendar.ZONES)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Abbreviations() {}

    /** Whether a word, given without its dot, is an abbreviation whatever follows it. */
    static boolean isOne(String word) {
        String kind = FOLLOWED_BY.get(word.toLowerCase(Locale.ROOT));
        return kind != null && !kind.equals("number") && isWrittenAsOne(word);
    }

    /**
     * Whether a dot behind a word belongs to the word alone and ends no sentence.
     *
     * @param word without its dot
     * @param next the word behind the dot
     */
    static boolean goesOn(String word, String next) {
        if (isHour(word)) {
            return !Character.isUpperCase(next.charAt(0)) || WITH_HOURS.contains(next.toLowerCase(Locale.ROOT));
        }
        if (Character.isDigit(word.charAt(0))) {
            return false;
        }
        if (isInitial(word) || word.indexOf('.') > 0) {
            return !isOpener(next);
        }
        String kind = isWrittenAsOne(word) ? FOLLOWED_BY.getOrDefault(word.toLowerCase(Locale.ROOT), "") : "";
        return switch (kind) {
            case "name" -> true;
            case "number" -> Character.isDigit(next.charAt(0));
            case "any" -> !isOpener(next);
            default -> false;
        };
    }

    private static boolean isHour(String word) {
        return word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m");
    }

    /** Most abbreviations are homographs of words in lower case ("ill", "miss", "mass"). */
    private static boolean isWrittenAsOne(String word) {
        return Character.isUpperCase(word.charAt(0)) || word.length() < 3 && !word.equals("no") || word.equals("etc");
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    private static boolean isOpener(String word) {
        return OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
