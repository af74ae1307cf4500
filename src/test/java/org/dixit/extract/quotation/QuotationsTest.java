package org.dixit.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.extract.ExtractedQuotation;
import org.dixit.extract.Extraction;
import org.dixit.extract.Extractor;
import org.dixit.extract.Source;
import org.dixit.text.Snapshot;
import org.junit.jupiter.api.Test;

/** What makes an article's quotations beyond single rules, whose cases {@link AttributionsTest} reads. */
class QuotationsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void aMissingMarkSpoilsItsParagraphAlone() {
        String text = """
                “The bridge is old, said Ann Roe on Friday in the town.

                “It will stand,” said John Doe.""";

        assertThat(quotations(text)).anySatisfy(q -> {
            assertThat(content(text, q)).isEqualTo("It will stand,");
            assertThat(name(q)).isEqualTo("John Doe");
        });
    }

    @Test
    void aNoBreakSpaceWithinTheMarksIsNoWord() {
        assertThat(quotations("The sign says “\u00A0bridge of the whole town\u00A0” in red letters."))
                .hasSize(1);
        assertThat(quotations("The mayor of the town runs the “\u00A0Old Bridge Inn\u00A0” by the river."))
                .isEmpty();
    }

    @Test
    void teasersAndMenusGiveNothing() {
        String text = """
                Bridge closes for repairs

                Ann Roe said the bridge would close in the spring.

                Read more: ‘We are lost,’ says John Doe

                Most read

                Doe says tax must fall

                ‘Never again’, vows Roe

                Why I left the city""";

        assertThat(quotations(text)).hasSize(1);
    }

    @Test
    void anArticleInAnotherLanguageGivesNothing() {
        Extraction extraction = EXTRACTOR.extract(
                Source.of(
                        "„Die Brücke hält“, sagte der Bürgermeister am Freitag, und er werde sie noch im Sommer selbst prüfen lassen."));

        assertThat(extraction.quotations()).isEmpty();
    }

    @Test
    void keysStayWhenAParagraphIsPutBefore() {
        String text = "Ann Roe said the bridge would hold.";
        String longer = "The river rose in the night.\n\n" + text;

        assertThat(quotations(longer).get(0).key())
                .isEqualTo(quotations(text).get(0).key());
    }

    private static List<ExtractedQuotation> quotations(String text) {
        return EXTRACTOR.extract(Source.of(text)).quotations();
    }

    private static String name(ExtractedQuotation quotation) {
        return quotation.speaker() == null ? "" : quotation.speaker().name();
    }

    private static String content(String text, ExtractedQuotation quotation) {
        Snapshot snapshot = new Snapshot(text);
        return String.join(
                " # ", quotation.segments().stream().map(snapshot::slice).toList());
    }
}
