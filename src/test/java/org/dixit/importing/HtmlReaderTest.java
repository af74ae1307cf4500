package org.dixit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String LONG =
            "The harbour master, Ines Okafor, said on Monday that 41 people had been killed when the crane fell into the dock, "
                    + "and that the search for those still missing would go on through the night, whatever the weather. ";

    private static final String PAGE = """
            <!doctype html><html><head><title>Crane falls | Harbour Post</title>
            <meta property="og:site_name" content="Harbour Post">
            <meta property="og:title" content="Crane falls at Lindholm">
            <meta property="article:published_time" content="2031-05-06T23:30:00-05:00">
            <link rel="canonical" href="https://harbour.example/crane">
            </head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article><h1>Crane falls at Lindholm</h1>
            <p>%1$s</p><p>“We were
               warned,” she&nbsp;said.<br>“Twice.”</p>
            <ul><li>41 killed</li><li><p>%1$s</p></li></ul>
            <p>%1$s</p><script>alert(1)</script></article>
            <footer>About us, terms, contact</footer></body></html>
            """.formatted(LONG.strip());

    private final HtmlReader reader = new HtmlReader();

    @Test
    void theArticleIsTakenOutOfThePageParagraphByParagraph() {
        String text = read(PAGE).text();

        assertThat(text)
                .contains(
                        LONG.strip() + "\n\n“We were warned,” she said.\n“Twice.”\n\n• 41 killed\n• The harbour master")
                .doesNotContain("Sport", "alert", "About us");
    }

    @Test
    void whatThePageSaysOfItselfIsTaken() {
        IncomingArticle article = read(PAGE);

        assertThat(article.publisher()).isEqualTo("Harbour Post");
        assertThat(article.headline()).isEqualTo("Crane falls at Lindholm");
        assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 6));
        assertThat(article.address()).isEqualTo("https://harbour.example/crane");
    }

    @Test
    void linkedDataTellsAsWell() {
        IncomingArticle article = read("""
                <html><head><script type="application/ld+json">{"@graph": [{"@type": "WebPage"},
                {"@type": ["NewsArticle"], "headline": "Crane falls", "datePublished": "2031-05-07",
                "publisher": {"name": "The Gazette"}}]}</script></head><body><p>A crane fell.</p></body></html>
                """);

        assertThat(article.headline()).isEqualTo("Crane falls");
        assertThat(article.publisher()).isEqualTo("The Gazette");
        assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 7));
    }

    @Test
    void whatThePageSaysWronglyIsUnknown() {
        IncomingArticle article = read("""
                <html><head><meta property="article:published_time" content="last week"><link rel=canonical href="/crane">
                <script type="application/ld+json">{"@type": "NewsArticle", </script></head><body><p>A crane fell.</p></body></html>
                """);

        assertThat(article.published()).isNull();
        assertThat(article.address()).isNull();
        assertThat(article.text()).isEqualTo("A crane fell.");
    }

    @Test
    void theCharsetIsTheOneThatThePageNames() {
        byte[] bytes = "<html><head><meta charset=windows-1252></head><body><p>“Café”</p></body></html>"
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));

        assertThat(reader.read(new IncomingFile("a.html", bytes), Details.NONE).text())
                .isEqualTo("“Café”");
    }

    @Test
    void aPageThatIsNotInTheCharsetItNamesIsRefused() {
        byte[] bytes = "<html><head><meta charset=utf-8></head><body><p>Café</p></body></html>"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> reader.read(new IncomingFile("a.html", bytes), Details.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><html><body></body></html>",
                "<html><body><script>document.write('text')</script><nav>Home</nav></body></html>",
                "<html><body><img src=a.png></body></html>"
            })
    void aPageWithoutTextIsRefused(String page) {
        assertThatThrownBy(() -> read(page))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no article text");
    }

    @Test
    void aPageOfTooManyElementsIsRefused() {
        assertThatThrownBy(() -> read("<html><body>" + "<p>x".repeat(60_000) + "</body></html>"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("elements");
    }

    @Test
    void aPageNestedWithoutEndIsReadOrRefusedInTime() {
        String page = "<html><body>" + "<div>".repeat(40_000) + LONG.repeat(20) + "</body></html>";

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(8), () -> {
            try {
                assertThat(read(page).text()).contains("harbour master");
            } catch (RefusedException e) {
                assertThat(e.reason()).endsWith(".");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "PAGE.HTM", "notes.txt"})
    void aPageIsKnownByItsNameOrItsBeginning(String name) {
        assertThat(reader.takes(new IncomingFile(name, PAGE.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(reader.takes(new IncomingFile("notes.txt", "An <html> tag.".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Property(tries = 150)
    void anySoupOfTagsIsReadOrRefused(@ForAll("soup") String soup) {
        try {
            assertThat(read("<html>" + soup).text()).isNotBlank().doesNotContain("\n\n\n");
        } catch (RefusedException e) {
            assertThat(e.reason()).endsWith(".");
        }
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<li>",
                        "<ul>",
                        "</ul>",
                        "<br>",
                        "<div>",
                        "</div>",
                        "<table><tr><td>",
                        "words ",
                        " ",
                        "\n",
                        "<script>",
                        "</script>",
                        "<!--",
                        "-->",
                        "&amp;",
                        "&#0;",
                        "<a href='x'>",
                        "</a>",
                        "<title>",
                        "“",
                        "😀",
                        "<article>",
                        "<svg>",
                        "<template>",
                        "<meta charset=utf-8>",
                        LONG)
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private IncomingArticle read(String page) {
        return reader.read(new IncomingFile("page.html", page.getBytes(StandardCharsets.UTF_8)), Details.NONE);
    }
}
