package org.dixit.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text of our own, with what a rule finds in it, as a table under {@code src/test/resources} has it.
 *
 * @param rule what stands behind the {@code ##} above it
 * @param kind "takes", "leaves" or "edge"
 * @param text its paragraphs, a line each
 * @param expected the lines below it
 */
public record RuleCase(String rule, String kind, String text, List<String> expected) {

    private static final Set<String> KINDS = Set.of("takes", "leaves", "edge");

    /** The cases of a table, in its order. */
    public static List<RuleCase> of(String table) {
        List<RuleCase> cases = new ArrayList<>();
        String rule = "";
        for (String line : lines(table)) {
            if (line.startsWith("## ")) {
                rule = line.substring(3);
            } else if (line.startsWith("  => ")) {
                cases.get(cases.size() - 1).expected().add(line.substring(5));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                int colon = line.indexOf(": ");
                String text = line.substring(colon + 2).replace('¶', '\n');
                cases.add(new RuleCase(rule, line.substring(0, colon), text, new ArrayList<>()));
            }
        }
        return cases;
    }

    /** The rules of a table of which no case is taken, none left, or none at the edge. */
    public static List<String> incomplete(List<RuleCase> cases) {
        Map<String, Set<String>> kinds = cases.stream()
                .collect(Collectors.groupingBy(RuleCase::rule, Collectors.mapping(RuleCase::kind, Collectors.toSet())));
        return kinds.keySet().stream()
                .filter(rule -> !KINDS.equals(kinds.get(rule)))
                .toList();
    }

    private static List<String> lines(String table) {
        try (var stream = RuleCase.class.getResourceAsStream("/" + table + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + ", " + kind + ": " + text.replace('\n', '¶');
    }
}
