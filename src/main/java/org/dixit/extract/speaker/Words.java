package org.dixit.extract.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extract.lexicon.Calendar;
import org.dixit.extract.lexicon.Countries;
import org.dixit.extract.lexicon.Lexicon;
import org.dixit.extract.lexicon.Organisations;
import org.jspecify.annotations.Nullable;

/** What the lexicons say of single words: titles, roles, first names, bodies, countries. */
final class Words {

    private static final Map<String, Gender> TITLES = genders("titles");
    private static final Set<String> TITLES_OF_PLACES = Lexicon.rows("titles").stream()
            .filter(row -> row.size() > 2)
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> KIN = Lexicon.words("kin");
    private static final Set<String> POSTNOMINALS = Lexicon.words("postnominals");
    private static final Map<String, Gender> ROLES = genders("roles");
    private static final Map<String, Gender> FIRST_NAMES = genders("first-names");
    private static final Set<String> STATE_VOICES = Lexicon.words("state-voices");
    private static final Set<String> OPENERS = Lexicon.words("sentence-openers");
    private static final Map<String, List<String>> TAKEN_UP = Lexicon.rows("roles-by-title").stream()
            .collect(Collectors.toUnmodifiableMap(
                    (List<String> row) -> row.get(0), row -> Lexicon.items(row, 1), (one, other) -> one));
    private static final Set<String> EPITHETS = Lexicon.words("epithets");
    private static final Set<String> OFFICES = Lexicon.rows("epithets").stream()
            .filter(row -> row.contains("office"))
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, List<String>> RANKS = Lexicon.rows("ranks").stream()
            .collect(Collectors.toUnmodifiableMap((List<String> row) -> row.get(0), row -> Lexicon.items(row, 1)));
    private static final Set<String> OFFICE_WORDS = Lexicon.words("office-words");
    private static final Set<String> CURRENCIES = Lexicon.rows("currencies").stream()
            .flatMap(row -> Lexicon.items(row, 1).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CALENDAR = calendar();

    private Words() {}

    /** Words in upper case that are no names; "May" is left out, since it is one as well. */
    private static Set<String> calendar() {
        Set<String> words = new HashSet<>(Set.of(
                "mon",
                "tue",
                "wed",
                "thu",
                "fri",
                "sat",
                "sun",
                "christmas",
                "easter",
                "ramadan",
                "internet",
                "covid-19"));
        words.addAll(Calendar.DAYS);
        words.addAll(Calendar.MONTHS);
        words.addAll(Calendar.SHORT_MONTHS);
        words.remove("may");
        return words;
    }

    private static Map<String, Gender> genders(String lexicon) {
        Map<String, Gender> genders = new HashMap<>();
        Lexicon.rows(lexicon).forEach(row -> genders.put(row.get(0), Gender.of(row.get(1))));
        return genders;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** "Del." is one by its dot alone: "Del Roe" is a name. */
    static boolean isTitle(String word) {
        return TITLES.containsKey(plain(word)) || TITLES.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun is for a relative or partner. */
    static boolean isKin(String word) {
        return KIN.contains(plain(word));
    }

    /** Whether a month is a first name as well: "June". */
    static boolean isMonthName(String word) {
        return switch (word) {
            case "April", "May", "June", "August" -> true;
            default -> false;
        };
    }

    /** Whether a place behind a title makes it somebody's name: "the Duke of Testford". */
    static boolean isTitleOfPlace(String word) {
        return TITLES_OF_PLACES.contains(plain(word));
    }

    /** Letters behind a person's name: "KC", "Ph.D.". */
    static boolean isPostnominal(String word) {
        return POSTNOMINALS.contains(word.replace(".", ""));
    }

    /** Mr, Mrs, Ms and their like, which tell the bearer apart from a namesake. */
    static boolean isCourtesy(String word) {
        return switch (plain(word)) {
            case "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "mx",
                    "sir",
                    "dame",
                    "lady",
                    "lord",
                    "dr",
                    "madame",
                    "mme",
                    "mlle",
                    "shri",
                    "smt",
                    "shrimati",
                    "kumari" -> true;
            default -> false;
        };
    }

    static Gender genderOfTitle(String word) {
        return TITLES.getOrDefault(plain(word), Gender.UNKNOWN);
    }

    static boolean isRole(String word) {
        return ROLES.containsKey(plain(word));
    }

    /** Whether somebody with a title or role may be taken up by a noun: a justice as "the judge". */
    static boolean isTakenUp(String titleOrRole, String noun) {
        return TAKEN_UP.getOrDefault(plain(titleOrRole), List.of()).contains(noun);
    }

    /** Whether a title is the short form of a noun: "Sen." of "senator". */
    static boolean isShortFor(String title, String noun) {
        return noun.startsWith(plain(title)) && isTakenUp(title, noun);
    }

    /** Whether a noun takes up somebody named before: "the striker". */
    static boolean isEpithet(String word) {
        return EPITHETS.contains(plain(word));
    }

    /** Whether only a holder is called so: "the mayor", unlike "the striker". */
    static boolean isOffice(String word) {
        return OFFICES.contains(plain(word));
    }

    /** Whether a word before an office makes it another's: a "deputy" or "former" minister. */
    static boolean isRank(String word, String office) {
        List<String> offices = RANKS.get(plain(word));
        return offices != null && (offices.isEmpty() || offices.contains(office));
    }

    /** Whether a word in upper case tells the rank or field of an office: "Chief", "Deputy", "Prime", "Foreign". */
    static boolean isOfficeWord(String word) {
        return OFFICE_WORDS.contains(plain(word));
    }

    static Gender genderOfRole(String word) {
        return ROLES.getOrDefault(plain(word), Gender.UNKNOWN);
    }

    static boolean isFirstName(String word) {
        return FIRST_NAMES.containsKey(leading(word));
    }

    static Gender genderOfName(String word) {
        return FIRST_NAMES.getOrDefault(leading(word), Gender.UNKNOWN);
    }

    /** "Marc" of "Marc-Andr\u00E9", where both are first names; any other name as it is. */
    private static String leading(String name) {
        int hyphen = name.indexOf('-');
        boolean both = hyphen > 0
                && FIRST_NAMES.containsKey(name.substring(0, hyphen))
                && FIRST_NAMES.containsKey(name.substring(hyphen + 1));
        return both ? name.substring(0, hyphen) : name;
    }

    /** Whether a word is a noun for a body ("ministry"), place or paper. */
    static boolean isBody(String word) {
        return Organisations.isNoun(plain(word));
    }

    /** Whether a word is a noun for a body alone: "ministry", not "county" or "report". */
    static boolean isOrganisation(String word) {
        return Organisations.isBody(plain(word));
    }

    /** Whether a body or people so called speak for the country named with them. */
    static boolean speaksForState(String word) {
        return isRole(word) || STATE_VOICES.contains(plain(word));
    }

    static boolean isPaper(String word) {
        return Organisations.isPaper(plain(word));
    }

    /** Whether a word begins names of places: "New", "North". */
    static boolean isQuarter(String word) {
        return switch (word) {
            case "New", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western" -> true;
            default -> false;
        };
    }

    static boolean isOpener(String word) {
        return OPENERS.contains(plain(word));
    }

    /** Whether a word is a currency where an amount stands behind it: "Rs". */
    static boolean isCurrency(String word) {
        return CURRENCIES.contains(word);
    }

    static boolean isCalendar(String word) {
        return CALENDAR.contains(plain(word));
    }

    /** The country of that name, null if there is none. */
    static @Nullable String country(String name) {
        return Countries.named(name);
    }

    /** The country whose people or things are called so, null if none is. */
    static @Nullable String demonym(String name) {
        return Countries.ofAdjective(name);
    }

    /** The country that a capital or a seat of power stands for, null if it is neither. */
    static @Nullable String seat(String name) {
        return Countries.ofSeat(name);
    }

    /** The country that a name is, is of, or stands for. */
    static @Nullable String anyCountry(String name) {
        return Countries.of(name);
    }
}
