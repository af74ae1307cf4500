package org.dixit.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatedArticleTest {

    private static final String HEAD = "style: court report\npublished: 2023-05-11\n---\n";

    @Test
    void tagsAreTakenOutAndTheirPlacesKept() {
        AnnotatedArticle article =
                article("Rain <q id=\"1\" by=\"Ida Holm\">would fall</q>, <s q=\"1\">Ms Holm</s> said.\n\nIt did.\n");

        assertThat(article.snapshot().text()).isEqualTo("Rain would fall, Ms Holm said.\n\nIt did.");
        assertThat(article.published()).isEqualTo(LocalDate.of(2023, 5, 11));
        AnnotatedQuotation quotation = article.quotations().get(0);
        assertThat(words(article, quotation)).containsExactly("would fall");
        assertThat(quotation.mentions()).extracting(article.snapshot()::slice).containsExactly("Ms Holm");
        assertThat(quotation.speaker()).isEqualTo("Ida Holm");
        assertThat(quotation.direct()).isFalse();
        assertThat(quotation.optional()).isFalse();
    }

    @Test
    void aQuotationGoesOnBehindAnInterruptionAndInTheNextParagraph() {
        AnnotatedArticle article = article("<q id=\"1\" by=\"Ida Holm\">“Rain,”</q> <s q=\"1\">she</s> said. "
                + "<q id=\"1\">“And wind.</q>\n\n<q id=\"1\">“And snow.”</q>");

        assertThat(article.quotations()).hasSize(1);
        assertThat(words(article, article.quotations().get(0))).containsExactly("“Rain,”", "“And wind.", "“And snow.”");
        assertThat(article.quotations().get(0).direct()).isTrue();
    }

    @Test
    void oneMentionServesTwoQuotationsAndAnotherHasNone() {
        AnnotatedArticle article = article("<s q=\"1 2\">She</s> said <q id=\"1\" by=\"Ida Holm\">it rained</q> and "
                + "<q id=\"2\" by=\"Ida Holm\" opt=\"1\">would go on</q>. <q id=\"3\" by=\"\">“Snow!”</q>");

        assertThat(article.quotations()).extracting(q -> q.mentions().size()).containsExactly(1, 1, 0);
        assertThat(article.quotations())
                .extracting(AnnotatedQuotation::optional)
                .containsExactly(false, true, false);
        assertThat(article.quotations().get(2).speaker()).isEmpty();
    }

    @Test
    void placesCountCodePoints() {
        AnnotatedArticle article = article("😀 <q id=\"1\" by=\"Ida Holm\">“😀 rain”</q>, <s q=\"1\">Holm</s> wrote.");

        assertThat(words(article, article.quotations().get(0))).containsExactly("“😀 rain”");
        assertThat(article.quotations().get(0).segments().get(0).start()).isEqualTo(2);
    }

    @Test
    void evenNumbersAreHeldOut() {
        assertThat(AnnotatedArticle.of("uk-12", HEAD + "Rain").isHeldOut()).isTrue();
        assertThat(AnnotatedArticle.of("uk-07", HEAD + "Rain").isHeldOut()).isFalse();
    }

    @Test
    void aFaultyAnnotationIsRefused() {
        assertThatThrownBy(() -> AnnotatedArticle.of("uk-01", "Rain")).hasMessageContaining("no head");
        for (String faulty : List.of(
                "<q id=\"1\" by=\"Ida\">Rain\n\nand wind</q>",
                "<q id=\"1\" by=\"Ida\">Rain, <s q=\"1\">she</s> said</q>",
                "<q id=\"1\" by=\"Ida\">Rain",
                "Rain</q>",
                "<q id=\"1\" by=Ida>Rain</q>",
                "<q id=\"1\">Rain</q>")) {
            assertThatThrownBy(() -> article(faulty)).as(faulty).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static AnnotatedArticle article(String tagged) {
        return AnnotatedArticle.of("uk-01", HEAD + tagged);
    }

    private static List<String> words(AnnotatedArticle article, AnnotatedQuotation quotation) {
        return quotation.segments().stream().map(article.snapshot()::slice).toList();
    }
}
