package org.dixit.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word list: one entry a line, columns parted by tabs. Lines that start with {@code #} tell what the list is, where
 * it is from and under which licence.
 */
public final class Lexicon {

    private static final String FOLDER = "/lexicon/";

    private Lexicon() {}

    /**
     * The rows of a list, in the file's order.
     *
     * @param name of the file, without folder and ending
     * @throws IllegalArgumentException if there is no such list
     */
    public static List<List<String>> rows(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("No lexicon " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(Lexicon::isEntry).map(Lexicon::columns).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Lexicon " + name + " can't be read", e);
        }
    }

    /**
     * The numbers in the last column of a list, by the columns before it, joined by slashes.
     *
     * @throws NumberFormatException if one is none
     */
    public static Map<String, Double> numbers(String name) {
        return rows(name).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> String.join("/", row.subList(0, row.size() - 1)),
                        row -> Double.valueOf(row.get(row.size() - 1))));
    }

    /** The first column of a list. */
    public static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        rows(name).forEach(row -> words.add(row.get(0)));
        return words;
    }

    /** The items of a column, parted by commas; none where the row is shorter or the column is {@code -}. */
    public static List<String> items(List<String> row, int column) {
        if (column >= row.size() || row.get(column).equals("-")) {
            return List.of();
        }
        return List.of(row.get(column).split("\\s*,\\s*"));
    }

    private static boolean isEntry(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static List<String> columns(String line) {
        return List.of(line.strip().split("\\s*\t\\s*"));
    }
}
