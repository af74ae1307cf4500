package org.dixit.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
        fits(text, EXTRACTOR.extract(Source.of(text)));
    }

    @Property(tries = 300)
    void anyMixtureOfMarksAndWordsGivesAResultThatFitsIt(@ForAll("articles") String text) {
        fits(text, EXTRACTOR.extract(Source.of(text)));
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

    private static void fits(String text, Extraction extraction) {
        int length = text.codePointCount(0, text.length());
        assertThat(extraction.quotations()).allSatisfy(quotation -> {
            assertThat(quotation.segments()).isNotEmpty();
            int end = 0;
            for (Span segment : quotation.segments()) {
                assertThat(segment.start()).isGreaterThanOrEqualTo(end);
                assertThat(segment.isEmpty()).isFalse();
                end = segment.end();
            }
            assertThat(end).isLessThanOrEqualTo(length);
        });
        List<String> keys =
                extraction.quotations().stream().map(ExtractedQuotation::key).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }
}
