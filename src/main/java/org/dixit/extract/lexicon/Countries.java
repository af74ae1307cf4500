package org.dixit.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The countries of {@code countries.txt}, found by name, adjective, people or seat of government. */
public final class Countries {

    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_ADJECTIVE = new HashMap<>();
    private static final Map<String, String> BY_SEAT = new HashMap<>();
    private static final Map<String, String> CAPITALS = new HashMap<>();
    private static final Map<String, String> ADJECTIVES = new HashMap<>();

    static {
        for (List<String> row : Lexicon.rows("countries")) {
            String name = row.get(0);
            put(BY_NAME, List.of(name), name);
            put(BY_NAME, Lexicon.items(row, 4), name);
            put(BY_ADJECTIVE, Lexicon.items(row, 1), name);
            put(BY_ADJECTIVE, Lexicon.items(row, 2), name);
            put(BY_SEAT, Lexicon.items(row, 3), name);
            Lexicon.items(row, 3).stream().findFirst().ifPresent(capital -> CAPITALS.put(name, capital));
            Lexicon.items(row, 1).stream().findFirst().ifPresent(adjective -> ADJECTIVES.put(name, adjective));
        }
    }

    private Countries() {}

    private static void put(Map<String, String> map, List<String> words, String country) {
        words.forEach(word -> map.put(key(word), country));
    }

    private static String key(String words) {
        String key = words.toLowerCase(Locale.ROOT);
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** The country of that name ("the US" is "United States"), null if there is none. */
    public static @Nullable String named(String words) {
        return BY_NAME.get(key(words));
    }

    /** The country of an adjective or people ("Russian", "Ukrainians"), null if there is none. */
    public static @Nullable String ofAdjective(String words) {
        return BY_ADJECTIVE.get(key(words));
    }

    /** The country whose government a capital or palace stands for ("the Kremlin"), null if there is none. */
    public static @Nullable String ofSeat(String words) {
        return BY_SEAT.get(key(words));
    }

    /** The country by any of its names, adjectives or seats, null if there is none. */
    public static @Nullable String of(String words) {
        String named = named(words);
        String people = named == null ? ofAdjective(words) : named;
        return people == null ? ofSeat(words) : people;
    }

    /** The capital of a country in {@link #named} form, null where the list has none. */
    public static @Nullable String capital(String country) {
        return CAPITALS.get(country);
    }

    /** The adjective of a country in {@link #named} form ("Russian"), null where the list has none. */
    public static @Nullable String adjective(String country) {
        return ADJECTIVES.get(country);
    }
}
