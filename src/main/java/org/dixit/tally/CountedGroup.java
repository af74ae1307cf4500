package org.dixit.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.extract.lexicon.Countries;
import org.dixit.text.Capitalised;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what claims of one tally count.
 *
 * @param key the same for "Russian troops" and "its soldiers" of Russia, another for "people" and for "Ukrainians": side
 *     and category where the category's words mean the same, otherwise side and the words
 * @param name as pages show it, in the words of an article
 */
public record CountedGroup(String key, String name) {

    /** Categories whose words can stand for each other. "Tanks" and "guns" are both arms and can't. */
    private static final Set<String> ALIKE = Set.of(
            "people",
            "civilians",
            "children",
            "women",
            "elderly",
            "combatants",
            "police",
            "medics",
            "rescuers",
            "journalists",
            "prisoners",
            "refugees",
            "protesters",
            "side");

    /** Whoever is only counted, and not described. */
    static final CountedGroup PEOPLE = new CountedGroup("/people", "People");

    /** Words for whoever was killed that tell no more of them: "17 lives", "100 bodies". */
    private static final Set<String> UNDESCRIBED = Set.of("life", "live", "body", "corpse", "death", "fatality");

    /** Who fights for no state, by the words for them alone. */
    private static final Set<String> IRREGULARS = Set.of(
            "militant",
            "rebel",
            "insurgent",
            "fighter",
            "gunman",
            "jihadist",
            "terrorist",
            "guerrilla",
            "militiaman",
            "extremist",
            "separatist",
            "attacker",
            "bomber");

    private static final Pattern OF_A_STATE =
            Pattern.compile("(?:pro-)?(?:government|regime|state|army)(?:-.*)?|loyalist");

    /** Counted otherwise than one by one. */
    private static final Set<String> COLLECTIVES = Set.of("family", "household", "couple", "crew");

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "all", "some", "any", "other", "more", "of", "its",
            "their", "his", "her", "our", "my", "your", "both", "such", "them", "they", "us", "we", "whom", "who");

    private static final int LONGEST = 300;

    /** The group that a claim counts; empty if it says nobody. */
    public static Optional<CountedGroup> of(String words, @Nullable String side, @Nullable String category) {
        List<String> phrase = phrase(words, side);
        if (phrase.isEmpty() && side == null && category == null) {
            return Optional.empty();
        }
        String whose = side == null ? "" : side.toLowerCase(Locale.ROOT);
        String group = !areAlike(phrase, category)
                ? key(phrase)
                : isIrregular(phrase, side, category) ? "irregulars" : category;
        return Optional.of(new CountedGroup(cut(whose + "/" + group), cut(name(words, side, category))));
    }

    /** Whether words describe nobody: there are none, or they are lives, deaths or bodies. */
    static boolean describesNobody(String words, @Nullable String side) {
        List<String> phrase = phrase(words, side);
        return side == null && (phrase.isEmpty() || phrase.size() == 1 && UNDESCRIBED.contains(head(phrase)));
    }

    /** The side that a key tells, in lower case; empty if it tells none. */
    static String sideOf(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    private static boolean areAlike(List<String> phrase, @Nullable String category) {
        return category != null && ALIKE.contains(category) && !COLLECTIVES.contains(head(phrase));
    }

    /** Soldiers and the rebels they fight are not one group; a side, where told, tells them apart already. */
    private static boolean isIrregular(List<String> phrase, @Nullable String side, @Nullable String category) {
        return "combatants".equals(category)
                && side == null
                && IRREGULARS.contains(head(phrase).replaceFirst("men$", "man"))
                && phrase.stream().noneMatch(word -> OF_A_STATE.matcher(word).matches());
    }

    private static String key(List<String> phrase) {
        if (phrase.isEmpty()) {
            return "";
        }
        List<String> all = new ArrayList<>(phrase);
        all.set(all.size() - 1, head(phrase));
        return String.join(" ", all);
    }

    private static String head(List<String> phrase) {
        return phrase.isEmpty() ? "" : singular(phrase.get(phrase.size() - 1));
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** The noun phrase in lower case up to its head, without determiners and without the side's own name. */
    private static List<String> phrase(String words, @Nullable String side) {
        String noun = words.strip().split("[,;(]| (?:of|in|at|from|for|on|near|who|which|that|with|by|aboard) ")[0];
        List<String> phrase = new ArrayList<>();
        for (String word : noun.split("\\s+")) {
            String bare = word.replaceAll("[’']s?$", "");
            if (!bare.isBlank() && !DETERMINERS.contains(bare.toLowerCase(Locale.ROOT)) && !isOf(side, bare)) {
                phrase.add(bare.toLowerCase(Locale.ROOT));
            }
        }
        return phrase;
    }

    private static boolean isOf(@Nullable String side, String word) {
        return side != null && (word.equalsIgnoreCase(side) || side.equals(Countries.of(word)));
    }

    private static String name(String words, @Nullable String side, @Nullable String category) {
        List<String> all = List.of(words.strip().split("\\s+"));
        String rest = all.stream()
                .dropWhile(word -> DETERMINERS.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
        String group = rest.isEmpty() ? Optional.ofNullable(category).orElse("people") : rest;
        return Capitalised.of(side == null || tells(side, words) ? group : adjective(side) + " " + group);
    }

    /** Whether the words themselves say whose they are. */
    private static boolean tells(String side, String words) {
        return words.toLowerCase(Locale.ROOT).contains(side.toLowerCase(Locale.ROOT))
                || List.of(words.split("[\\s,]+")).stream()
                        .anyMatch(word -> isOf(side, word.replaceAll("[’']s?$", "")));
    }

    private static String adjective(String side) {
        String adjective = Countries.adjective(side);
        return adjective == null ? side : adjective;
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }
}
