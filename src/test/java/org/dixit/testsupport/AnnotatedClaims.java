package org.dixit.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dixit.text.Span;

/** The numeric claims annotated in the articles of our own: {@code claims.tsv} beside them. */
public final class AnnotatedClaims {

    private static final Path TABLE = Path.of("src", "test", "resources", "articles", "claims.tsv");

    /**
     * A claim as annotated.
     *
     * @param article the name of the article
     * @param span the figure, in code points of the article's text
     * @param words what stands there
     * @param value the number said, NaN where the words say none
     * @param optional whether two careful readers could differ on it
     */
    public record Claim(String article, Span span, String words, double value, String measure, boolean optional) {

        static Claim of(String line) {
            String[] cells = line.split("\t", -1);
            return new Claim(
                    cells[0],
                    new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])),
                    cells[3],
                    cells[4].isEmpty() ? Double.NaN : Double.parseDouble(cells[4]),
                    cells[7],
                    cells[12].equals("optional"));
        }
    }

    private AnnotatedClaims() {}

    /** The claims by the name of their article, in the order of the text. */
    public static Map<String, List<Claim>> byArticle() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .map(Claim::of)
                    .collect(Collectors.groupingBy(Claim::article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
