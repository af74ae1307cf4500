package org.dixit.extract.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.extract.Population;
import org.dixit.extract.lexicon.Countries;
import org.dixit.extract.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Knows the groups that nouns name ("servicemen" are combatants), from {@code populations.txt}. */
final class Populations {

    private static final Map<String, String> GROUPS = new HashMap<>();

    static {
        for (List<String> row : Lexicon.rows("populations")) {
            Lexicon.items(row, 1).forEach(word -> GROUPS.putIfAbsent(word, row.get(0)));
        }
    }

    private Populations() {}

    static boolean isGroup(String word) {
        return GROUPS.containsKey(word);
    }

    /** Null for a noun that the list does not have. */
    static @Nullable String group(String noun) {
        return GROUPS.get(noun);
    }

    /** Whether a noun of the list names people. */
    static boolean isPeople(String noun) {
        return isGroup(noun) && canBeHuman(group(noun));
    }

    /** Whether those whom a noun names are lost by being killed: "lost 15 fighters", not "15 members". */
    static boolean inHarmsWay(String noun) {
        return "combatants".equals(group(noun)) || "police".equals(group(noun)) || "rescuers".equals(group(noun));
    }

    /** Whether people can be what a group consists of; true for the unknown. */
    static boolean canBeHuman(@Nullable String group) {
        return group == null
                || !(group.equals("buildings")
                        || group.equals("vehicles")
                        || group.equals("arms")
                        || group.equals("animals"));
    }

    /**
     * Words that count somebody, with the country they name and the group of their head.
     *
     * @param head the head noun in lower case
     */
    static Population of(String words, String head) {
        String side = side(words);
        String group = group(head);
        boolean people = group == null && Countries.ofAdjective(head) != null;
        boolean noGroup = "side".equals(group) || words.isEmpty();
        return new Population(words, side, noGroup ? null : people ? "people" : group == null ? head : group);
    }

    /** The first country named, by its adjective or as an owner ("Russia's soldiers"). */
    static @Nullable String side(String words) {
        String[] parts = words.split("[ ]");
        for (int i = 0; i < parts.length; i++) {
            String two = i + 1 < parts.length ? parts[i] + " " + parts[i + 1] : parts[i];
            String country = country(two);
            if (country == null) {
                country = country(parts[i]);
            }
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static @Nullable String country(String words) {
        String bare = words.replaceFirst("['’]s$", "");
        if (bare.isEmpty() || !Character.isUpperCase(bare.charAt(0))) {
            return null;
        }
        String country = Countries.ofAdjective(bare);
        return country == null ? Countries.named(bare) : country;
    }
}
