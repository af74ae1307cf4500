package org.dixit.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.extract.ExtractedClaim;
import org.dixit.extract.Extractor;
import org.dixit.extract.Source;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

/** Holds what was reached on the annotated articles beside the repo; without them, our own sentences stand in. */
class GoldClaimsTest {

    private static final double LEAST_STRICT_F1 = 0.9;

    /** A claim as annotated. */
    private record Gold(Span span, double value, String measure, boolean optional) {}

    private record Annotated(Source source, List<Gold> claims, List<String> measures) {}

    @Test
    void theShareOfClaimsReadRightDoesNotFall() throws IOException {
        for (List<Annotated> corpus : corpora()) {
            assertThat(strictF1(corpus)).isGreaterThan(LEAST_STRICT_F1);
        }
    }

    private static List<List<Annotated>> corpora() throws IOException {
        List<List<Annotated>> corpora = new ArrayList<>();
        Optional<Path> gold = Stream.of("../shared/gold", "../../shared/gold")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        if (gold.isPresent()) {
            corpora.add(read(gold.get().resolve("seeds.jsonl")));
            corpora.add(read(gold.get().resolve("claims-dev.jsonl")));
        } else {
            corpora.add(ownSentences());
        }
        return corpora;
    }

    private static List<Annotated> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Annotated> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            articles.add(article(json.readTree(line)));
        }
        return articles;
    }

    private static Annotated article(JsonNode article) {
        List<Gold> claims = new ArrayList<>();
        article.path("claims")
                .forEach(claim -> claims.add(new Gold(
                        new Span(claim.path("start").asInt(), claim.path("end").asInt()),
                        claim.path("value").asDouble(Double.NaN),
                        claim.path("measure").asText(),
                        claim.path("optional").asBoolean())));
        List<String> measures = new ArrayList<>();
        article.path("measures_scored").forEach(measure -> measures.add(measure.asText()));
        String day = article.path("published").asText("");
        Source source = new Source(
                new Snapshot(article.path("text").asText()), null, day.isEmpty() ? null : LocalDate.parse(day), null);
        return new Annotated(source, claims, measures);
    }

    private static List<Annotated> ownSentences() {
        return ClaimCases.all().stream()
                .map(sentence -> {
                    Source source = Source.of("What happened on the day\n\n" + sentence.sentence());
                    List<Gold> claims = new ArrayList<>();
                    int from = 0;
                    for (ClaimCases.Expected expected : sentence.claims()) {
                        int start = source.snapshot().flat().indexOf(expected.span(), from);
                        from = start + expected.span().length();
                        claims.add(new Gold(new Span(start, from), Double.NaN, expected.measure(), false));
                    }
                    return new Annotated(source, claims, List.of());
                })
                .toList();
    }

    /** Hits overlap the number; value (where the gold has one) and measure must be right too. */
    private static double strictF1(List<Annotated> corpus) {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (Annotated article : corpus) {
            for (ExtractedClaim claim :
                    new Extractor().extract(article.source()).claims()) {
                boolean scored = article.measures().isEmpty()
                        || article.measures().contains(claim.measure().label());
                boolean optional = article.claims().stream()
                        .anyMatch(g -> g.optional() && g.span().overlaps(claim.span()));
                found += scored && !optional ? 1 : 0;
                right += article.claims().stream().anyMatch(g -> !g.optional() && isRight(g, claim)) ? 1 : 0;
            }
            wanted += (int) article.claims().stream().filter(g -> !g.optional()).count();
        }
        return 2.0 * right / (found + wanted);
    }

    private static boolean isRight(Gold gold, ExtractedClaim claim) {
        var value = claim.quantity().value();
        boolean same = Double.isNaN(gold.value()) || value != null && value.doubleValue() == gold.value();
        return same
                && gold.span().overlaps(claim.span())
                && gold.measure().equals(claim.measure().label());
    }
}
