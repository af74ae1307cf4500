package org.dixit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.testsupport.AnnotatedArticle;
import org.dixit.testsupport.AnnotatedArticles;
import org.dixit.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Holds the engine to floors on articles of our own; {@code src/bench/score own-dev own-held-out} prints the figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnotatedArticlesTest {

    private List<Reading> development = List.of();
    private List<Reading> heldOut = List.of();

    @BeforeAll
    void readThemAll() {
        development = readings(AnnotatedArticles.forDevelopment());
        heldOut = readings(AnnotatedArticles.heldOut());
    }

    @Test
    void bothHalvesAreThere() {
        assertThat(development).hasSize(36);
        assertThat(heldOut).hasSize(36);
    }

    @Test
    void nearlyAllDirectSpeechIsFound() {
        assertThat(found(development)).as("development").isGreaterThanOrEqualTo(0.96);
        assertThat(found(heldOut)).as("held out").isGreaterThanOrEqualTo(0.96);
    }

    /** A description by the cue that stands for a person named elsewhere counts as wrong. */
    @Test
    void mostSpeakersAreRightAndFewAreWrong() {
        assertThat(share(development, Naming.RIGHT)).as("development").isGreaterThanOrEqualTo(0.82);
        assertThat(share(development, Naming.WRONG)).as("development").isLessThanOrEqualTo(0.06);
        assertThat(share(heldOut, Naming.RIGHT)).as("held out").isGreaterThanOrEqualTo(0.74);
        assertThat(share(heldOut, Naming.WRONG)).as("held out").isLessThanOrEqualTo(0.14);
    }

    @Test
    void everySegmentStandsInOneBlockApartFromTheOthers() {
        development.forEach(AnnotatedArticlesTest::segmentsFit);
        heldOut.forEach(AnnotatedArticlesTest::segmentsFit);
    }

    private static void segmentsFit(Reading reading) {
        for (ExtractedQuotation quotation : reading.extraction().quotations()) {
            int end = 0;
            for (Span segment : quotation.segments()) {
                assertThat(segment.start()).as(quotation.toString()).isGreaterThanOrEqualTo(end);
                assertThat(reading.extraction().blocks())
                        .as(quotation.toString())
                        .anyMatch(block -> block.span().covers(segment));
                end = segment.end();
            }
        }
    }

    private static double found(List<Reading> readings) {
        List<Heard> heard = heard(readings);
        return (double) heard.stream().filter(Heard::isFound).count() / heard.size();
    }

    private static double share(List<Reading> readings, Naming naming) {
        List<Heard> named = heard(readings).stream()
                .filter(h -> h.isFound() && h.hasSpeaker())
                .toList();
        return (double) named.stream().filter(h -> h.naming() == naming).count() / named.size();
    }

    private static List<Heard> heard(List<Reading> readings) {
        return readings.stream().flatMap(r -> r.directSpeech().stream()).toList();
    }

    private static List<Reading> readings(List<AnnotatedArticle> articles) {
        Extractor extractor = new Extractor();
        return articles.stream()
                .map(a -> new Reading(a, extractor.extract(a.source())))
                .toList();
    }
}
