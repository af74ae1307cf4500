package org.dixit.extract.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of {@code claims.txt} with the claims that stand in them. */
final class ClaimCases {

    record Expected(String span, String measure, String population, Map<String, String> fields) {}

    record Case(String sentence, List<Expected> claims) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    private ClaimCases() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("  => ")) {
                cases.get(cases.size() - 1).claims().add(expected((line.substring(5) + " | ").split("\\|", -1)));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                cases.add(new Case(line.strip(), new ArrayList<>()));
            }
        }
        return cases;
    }

    private static Expected expected(String[] cells) {
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(cells.length > 3 ? cells[3].split(" (?=\\w+=)") : new String[0])
                .map(String::strip)
                .filter(pair -> pair.contains("="))
                .forEach(pair -> fields.put(pair.split("=", 2)[0], pair.split("=", 2)[1].strip()));
        return new Expected(cells[0].strip(), cells[1].strip(), cells[2].strip(), fields);
    }

    private static List<String> lines() {
        try (var stream = ClaimCases.class.getResourceAsStream("/claims.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
