package org.dixit.extract.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extract.lexicon.Lexicon;

/** How the names of bodies go on over small words and marks: "Ministry of Roads and Bridges", "Sheriff's Office". */
final class BodyRuns {

    /** Names whose small words no rule joins, as words with straight apostrophes, by their first word; the longest first. */
    private static final Map<String, List<List<String>>> KNOWN = Lexicon.words("body-names").stream()
            .map(name -> List.of(name.split(" ")))
            .sorted(Comparator.comparing((List<String> name) -> -name.size()))
            .collect(Collectors.groupingBy(name -> name.get(0)));

    private static final Set<String> FIELDS = Lexicon.words("body-fields");

    private final SentenceWords words;
    private final PlacedNames placed;

    BodyRuns(SentenceWords words) {
        this.words = words;
        this.placed = new PlacedNames(words);
    }

    /** Whether a name is one of those listed. */
    static boolean isKnown(List<String> name) {
        return KNOWN.getOrDefault(name.get(0), List.of()).contains(name);
    }

    /** Behind the listed name that begins at an index; the index itself if there is none. */
    int knownEnd(int at) {
        for (List<String> name : KNOWN.getOrDefault(words.get(at), List.of())) {
            int end = at + name.size();
            if (end <= words.size() && words.subList(at, end).equals(name)) {
                return end;
            }
        }
        return at;
    }

    /** Whether a name begins at an index whose first word would not tell it: "Women's Aid", "Save the Children". */
    boolean begins(int at) {
        return knownEnd(at) > at || at + 1 < words.size() && words.isCapital(at) && isOwned(at + 1);
    }

    /** Behind the small words and what they join to the name that began at {@code start}; {@code i} if they join nothing. */
    int goesOn(int start, int i) {
        if (isArticleInName(i, start)) {
            return i + 3;
        }
        boolean joined = isAndInName(i, start) || isSubject(i, start) || isOwned(i);
        return joined ? i + 2 : i;
    }

    /** "Commission on Roads". */
    private boolean isSubject(int i, int start) {
        return words.get(i).equals("on")
                && words.isCapital(i + 1)
                && !Words.isCalendar(words.get(i + 1))
                && Words.anyCountry(words.get(i + 1)) == null
                && isAdvising(words.get(i - 1))
                && i >= start;
    }

    private static boolean isAdvising(String word) {
        return switch (word) {
            case "Commission", "Committee", "Council", "Center", "Centre", "Conference", "Commissioner" -> true;
            default -> false;
        };
    }

    /** "Sheriff's Office", "Farmers' Union", "Women's Aid": whose a body is by its name, not "Roe's Council". */
    private boolean isOwned(int i) {
        if (!words.isPossessive(i) || !words.isCapital(i + 1)) {
            return false;
        }
        String owner = words.get(i - 1);
        boolean people = isPeople(owner) || owner.endsWith("s") && Words.isRole(owner.substring(0, owner.length() - 1));
        boolean office = Words.isRole(owner) || Words.isTitle(owner) || owner.equals("General");
        return people && isBodyAhead(i + 1) || office && isOfficeOf(words.get(i + 1)) && !words.isCapital(i + 2);
    }

    private static boolean isPeople(String owner) {
        return switch (owner) {
            case "Women", "Men", "Children", "People", "Girls", "Boys", "Parents", "Consumers" -> true;
            default -> false;
        };
    }

    private static boolean isOfficeOf(String word) {
        return word.equals("Office") || word.equals("Department") || word.equals("Court");
    }

    /** Whether the capitals from an index on end with the noun for a body. */
    private boolean isBodyAhead(int from) {
        int end = from;
        while (words.isCapital(end)) {
            end++;
        }
        return Words.isBody(words.get(end - 1));
    }

    /** "of" and "for" join the names of bodies ("Ministry of Defence"), not "Smith of Testford". */
    boolean joins(int start, int i) {
        String word = words.get(i);
        if (!word.equals("of") && !word.equals("for") || placed.joins(start, i)) {
            return true;
        }
        String before = words.get(i - 1);
        boolean role = Words.isTitle(before) || Words.isRole(before);
        boolean titled = Words.isTitle(words.get(start)) && i - start > 1 && !Words.isBody(before);
        boolean person = titled || Words.isFirstName(words.get(start)) || Words.isCourtesy(words.get(start));
        return !role && !person && (Words.isBody(before) || i - start >= 2 || isAbstract(before));
    }

    private static boolean isAbstract(String word) {
        return switch (word) {
            case "Center",
                    "Centre",
                    "Council",
                    "Chamber",
                    "Bureau",
                    "School",
                    "Fund",
                    "Friends",
                    "Voice",
                    "Doctors",
                    "Save" -> true;
            default -> false;
        };
    }

    /** "of the", "for the" within the name of a body. */
    private boolean isArticleInName(int i, int start) {
        return i + 2 < words.size()
                && (words.get(i).equals("of") || words.get(i).equals("for"))
                && words.get(i + 1).equals("the")
                && words.isCapital(i + 2)
                && joins(start, i);
    }

    /** "and" within the name of a body: "Department of Water and Roads", "National Transport and Safety Authority". */
    private boolean isAndInName(int i, int start) {
        if (!words.get(i).equals("and") || !words.isCapital(i + 1)) {
            return false;
        }
        boolean fields = isField(i - 1) && isField(i + 1) && isBodyAhead(i + 1);
        boolean led = words.subList(start, i).contains("of")
                || words.subList(start, i).contains("for");
        return fields
                || led
                        && !Words.isFirstName(words.get(i + 1))
                        && !Words.isTitle(words.get(i + 1))
                        && Words.anyCountry(words.get(i + 1)) == null;
    }

    private boolean isField(int i) {
        return FIELDS.contains(words.get(i).toLowerCase(Locale.ROOT));
    }
}
