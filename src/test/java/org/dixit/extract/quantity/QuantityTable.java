package org.dixit.extract.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of {@code quantities.txt}, and the document made of them. Running it writes the document. */
record QuantityTable(List<Row> rows) {

    static final Path DOCUMENT = Path.of("docs", "quantities.md");

    private static final String HEAD = """
            # Quantities: every construct, and what it is taken to say

            Generated from `src/test/resources/quantities.txt`, each row of which is a test. The span is what stands in square
            brackets. `[` and `]` mean that the bound itself is allowed, `(` and `)` that it is not; *open* means that the words
            bound nothing, and nothing is invented.
            """;

    record Row(
            String section,
            String marked,
            List<String> values,
            List<String> intervals,
            List<String> units,
            String note) {

        String text() {
            return marked.replaceAll("[\\[\\]]", "");
        }

        private String line() {
            return String.join(" | ", "| " + marked, cell(values), cell(intervals), cell(units), note + " |");
        }

        private static String cell(List<String> items) {
            return items.isEmpty() ? "–" : String.join("; ", items);
        }

        @Override
        public String toString() {
            return marked;
        }
    }

    static QuantityTable read() {
        List<Row> rows = new ArrayList<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(row(section, (line + "| | | | ").split("\\|")));
            }
        }
        return new QuantityTable(rows);
    }

    private static Row row(String section, String[] cells) {
        return new Row(section, cells[0].strip(), items(cells[1]), items(cells[2]), items(cells[3]), cells[4].strip());
    }

    private static List<String> items(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static List<String> lines() {
        try (var stream = QuantityTable.class.getResourceAsStream("/quantities.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String document() {
        StringBuilder document = new StringBuilder(HEAD);
        rows.stream()
                .collect(Collectors.groupingBy(Row::section, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((section, of) -> {
                    document.append("\n## ")
                            .append(section)
                            .append("\n\n| words | value | interval | unit | |\n|---|---|---|---|---|\n");
                    of.forEach(row -> document.append(row.line()).append('\n'));
                });
        return document.toString();
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(DOCUMENT.getParent());
        Files.writeString(DOCUMENT, read().document());
    }
}
