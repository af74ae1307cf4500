package org.dixit.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.extract.lexicon.Countries;

/** Holds two names of organisations or governments against each other. */
final class Bodies {

    private static final Set<String> SMALL =
            Set.of("the", "of", "and", "for", "in", "on", "at", "to", "de", "du", "la", "des");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|(?<=s)['’](?=\\s)");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}.&-]{1,9}");

    private Bodies() {}

    static Optional<Match> match(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        if (one.equalsIgnoreCase(other)) {
            return Optional.of(Match.enough("the same name"));
        }
        String both = " (" + one + ", " + other + ")";
        if (String.join("", a).equals(String.join("", b))) {
            return Optional.of(Match.enough("same name, accents or hyphens apart" + both));
        }
        if (isAlike(a, b)) {
            return Optional.of(Match.enough("names differ only in spelling" + both));
        }
        if (a.size() > 1 && bag(one).equals(bag(other))) {
            return Optional.of(Match.enough("the same words in another order" + both));
        }
        return shortForm(one, other).or(() -> shortForm(other, one));
    }

    private static boolean isAlike(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!Spelling.isAlike(Spelling.english(a.get(i)), Spelling.english(b.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Match> shortForm(String form, String full) {
        return shortened(form).filter(initials(full)::contains).isPresent()
                ? Optional.of(Match.enough("short form (" + form + " = " + full + ")"))
                : Optional.empty();
    }

    /** The letters of a name in capitals: "mst" for "M.S.T."; empty for any other. */
    static Optional<String> shortened(String name) {
        String bare = name.strip().replaceFirst("^(?i:the) ", "");
        String letters = Spelling.plain(bare).replace(" ", "");
        return SHORT.matcher(bare).matches() && letters.length() > 1 ? Optional.of(letters) : Optional.empty();
    }

    /** What a name of several words may be shortened to: with its small words, and without. */
    static Set<String> initials(String name) {
        List<String> all = List.of(plain(name).split(" "));
        List<String> big = words(name);
        return big.size() < 2 ? Set.of() : Set.copyOf(List.of(initialsOf(all), initialsOf(big)));
    }

    private static String initialsOf(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.stream().filter(word -> !word.equals("the")).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /** The words that carry the name. */
    static List<String> words(String name) {
        return List.of(plain(name).split(" ")).stream()
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }

    /** The words in the order of the alphabet, each as it sounds; an adjective of a country is the country. */
    static List<String> bag(String name) {
        List<String> bag = new ArrayList<>();
        for (String word : words(name)) {
            String country = Countries.ofAdjective(word);
            bag.add(Spelling.english(country == null ? word : country.toLowerCase(Locale.ROOT)));
        }
        return bag.stream().sorted().toList();
    }

    private static String plain(String name) {
        return Spelling.plain(POSSESSIVE.matcher(name).replaceAll("").replace("&", " and "));
    }
}
