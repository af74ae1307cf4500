package org.dixit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dixit.text.Span;

class ExtractorProperties {

    private static final Extractor EXTRACTOR = new Extractor();

    @Property(tries = 200)
    void anyTextGivesAResultThatFitsIt(@ForAll String text) {
        fits(text);
    }

    @Property(tries = 200)
    void anyBytesGiveAResultThatFitsThem(@ForAll byte[] bytes) {
        fits(new String(bytes, StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void aParagraphAddedLeavesTheSegmentsBeforeIt(@ForAll("paragraphs") String text) {
        String longer = text + "\n\nThe river is high, and nobody crossed the bridge on Friday.";

        assertThat(segments(longer, text.length())).isEqualTo(segments(text, text.length()));
    }

    @Property(tries = 300)
    void anyMixtureOfMarksAndWordsGivesAResultThatFitsIt(@ForAll("articles") String text) {
        fits(text);
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameResult(@ForAll("articles") String text) {
        assertThat(EXTRACTOR.extract(Source.of(text)).quotations())
                .isEqualTo(EXTRACTOR.extract(Source.of(text)).quotations());
    }

    @Provide
    Arbitrary<String> articles() {
        return Arbitraries.of(
                        "“",
                        "”",
                        "‘",
                        "’",
                        "\"",
                        "'",
                        "''",
                        "«",
                        "»",
                        ",",
                        ". ",
                        "? ",
                        ": ",
                        " – ",
                        "\n\n",
                        "\n",
                        "(",
                        ")",
                        "…",
                        "Ann Roe",
                        "Mr Doe",
                        "the mayor",
                        "she",
                        "said ",
                        "told reporters ",
                        "that ",
                        "according to ",
                        "the bridge was old",
                        "It will stand",
                        "and ",
                        "6'3\"",
                        "the ’90s",
                        "players’ ",
                        "😀",
                        "• ",
                        "Read more: ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.of(
                        "“The bridge is old and it will fall one day,” said Ann Roe.",
                        "“The bridge is old and it will fall one day.",
                        "'The bridge is old and it will fall one day,' she said. 'It will.'",
                        "The mayor called it “a scandal” and left the town on Friday.",
                        "The players’ bus \"stood on the bridge in the '90s, the mayor said.",
                        "Ann Roe said that the bridge was old, and that it would fall.",
                        "According to the mayor, 12 people were hurt when the bridge fell.",
                        "The river rose in the night and reached the bridge in the end.",
                        "It will fall one day,” the mayor of the town told reporters.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(paragraphs -> String.join("\n\n", paragraphs));
    }

    private static List<Span> segments(String text, int before) {
        return EXTRACTOR.extract(Source.of(text)).quotations().stream()
                .flatMap(quotation -> quotation.segments().stream())
                .filter(segment -> segment.end() <= before)
                .sorted()
                .toList();
    }

    private static void fits(String text) {
        Source source = Source.of(text);
        ExtractionLaws.check(source, EXTRACTOR.extract(source));
    }
}
