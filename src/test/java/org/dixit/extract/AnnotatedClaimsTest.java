package org.dixit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dixit.testsupport.AnnotatedArticle;
import org.dixit.testsupport.AnnotatedArticles;
import org.dixit.testsupport.AnnotatedClaims;
import org.dixit.testsupport.AnnotatedClaims.Claim;
import org.junit.jupiter.api.Test;

/** Holds the engine's claims to floors on articles of our own; {@code src/bench/score} prints the figures. */
class AnnotatedClaimsTest {

    private static final Map<String, List<Claim>> ANNOTATED = AnnotatedClaims.byArticle();

    @Test
    void everyAnnotatedFigureStandsWhereTheTableSays() {
        for (AnnotatedArticle article : AnnotatedArticles.forDevelopment()) {
            assertThat(annotated(article))
                    .allSatisfy(claim ->
                            assertThat(article.snapshot().slice(claim.span())).isEqualTo(claim.words()));
        }
    }

    @Test
    void nearlyAllClaimsAreReadRight() {
        assertThat(strictF1(AnnotatedArticles.forDevelopment()))
                .as("development")
                .isGreaterThanOrEqualTo(0.93);
        assertThat(strictF1(AnnotatedArticles.heldOut())).as("held out").isGreaterThanOrEqualTo(0.86);
    }

    /** A claim is read right where it overlaps the figure and has its value and measure; the optional ones count neither way. */
    private static double strictF1(List<AnnotatedArticle> articles) {
        Extractor extractor = new Extractor();
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (AnnotatedArticle article : articles) {
            List<ExtractedClaim> claims = extractor.extract(article.source()).claims().stream()
                    .filter(claim -> claim.measure() != Measure.OTHER && !isOptional(claim, annotated(article)))
                    .toList();
            List<Claim> certain =
                    annotated(article).stream().filter(c -> !c.optional()).toList();
            found += claims.size();
            wanted += certain.size();
            right += (int) certain.stream()
                    .filter(gold -> claims.stream().anyMatch(claim -> isRight(gold, claim)))
                    .count();
        }
        return 2.0 * right / (found + wanted);
    }

    private static List<Claim> annotated(AnnotatedArticle article) {
        return ANNOTATED.getOrDefault(article.name(), List.of());
    }

    private static boolean isOptional(ExtractedClaim claim, List<Claim> annotated) {
        return annotated.stream()
                .anyMatch(gold -> gold.optional() && gold.span().overlaps(claim.span()));
    }

    private static boolean isRight(Claim gold, ExtractedClaim claim) {
        var value = claim.quantity().value();
        boolean same = value == null
                ? Double.isNaN(gold.value())
                : Math.abs(value.doubleValue() - gold.value()) <= 0.001 * Math.abs(gold.value());
        return same
                && gold.span().overlaps(claim.span())
                && gold.measure().equals(claim.measure().label());
    }
}
