package org.dixit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private final TextReader reader = new TextReader();

    @Test
    void frontMatterTellsWhatIsKnown() {
        IncomingArticle article = read("""
                ---
                publisher: Harbour Post
                headline: Crane falls: 41 dead
                published: 2031-05-06
                address: https://harbour.example/crane
                notice: Made up for a test.
                ---

                A crane fell.
                """);

        assertThat(article)
                .isEqualTo(new IncomingArticle(
                        "Harbour Post",
                        "Crane falls: 41 dead",
                        LocalDate.of(2031, 5, 6),
                        "https://harbour.example/crane",
                        "Made up for a test.",
                        "A crane fell."));
    }

    @Test
    void withoutFrontMatterEverythingIsText() {
        assertThat(read("headline: no\n---\nA crane fell."))
                .isEqualTo(IncomingArticle.of("headline: no\n---\nA crane fell."));
    }

    @Test
    void whatIsTypedCountsMoreThanWhatTheFileSays() {
        Details typed = new Details("The Gazette", null, null, null, null);

        IncomingArticle article =
                reader.read(file("---\npublisher: Harbour Post\nheadline: Crane\n---\nIt fell."), typed);

        assertThat(article.publisher()).isEqualTo("The Gazette");
        assertThat(article.headline()).isEqualTo("Crane");
    }

    @Test
    void aLeadingSpaceStaysSoThatOffsetsHold() {
        assertThat(read("  A crane fell.\r\n\r\nOn Monday. \n").text()).isEqualTo("  A crane fell.\n\nOn Monday.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "windows-1251"})
    void theCharsetIsToldByMarkOrByItsBytes(String charset) {
        String text = charset.equals("windows-1251")
                ? "Начальник порта сказал, что никто не пострадал, когда кран упал в док в понедельник утром."
                : "The café’s owner said the “naïve” plan would cost the façade’s builders £40 more each day in Málaga.";

        assertThat(reader.read(new IncomingFile("a.txt", text.getBytes(Charset.forName(charset))), Details.NONE)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(read("\uFEFFA crane fell.").text()).isEqualTo("A crane fell.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "published: 3 March 2031",
                "published: 2031-13-01",
                "address: javascript:alert(1)",
                "pubisher: X",
                "just words"
            })
    void whatFrontMatterSaysWronglyIsRefusedByName(String line) {
        String wrong = line.replaceFirst("^\\w+: ", "");

        assertThatThrownBy(() -> read("---\n" + line + "\n---\nA crane fell."))
                .isInstanceOf(RefusedException.class)
                .message()
                .containsAnyOf(wrong, "pubisher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\u0000\u0001", "PK\u0003\u0004", "a\u0000b"})
    void binaryDataIsRefused(String content) {
        assertThatThrownBy(() -> read(content)).hasMessageContaining("no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\t", "---\npublisher: Harbour Post\n---\n"})
    void aFileWithoutTextIsRefused(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no text in it");
    }

    @Test
    void emptyAndEndlessFilesAreRefused() {
        assertThatThrownBy(() -> read("")).hasMessage("It is empty.");
        assertThatThrownBy(() -> new IncomingFile("a.txt", new byte[5 * 1024 * 1024 + 1]))
                .hasMessageContaining("5 MB is the most");
    }

    @Test
    void bytesThatFitNoCharsetAreRefused() {
        byte[] bytes = {'a', (byte) 0xC3, (byte) 0x28, (byte) 0x81, (byte) 0x8D, (byte) 0x90, 'b'};
        assertThatThrownBy(() -> reader.read(new IncomingFile("a.txt", bytes), Details.NONE))
                .hasMessageContaining("UTF-8");
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            IncomingArticle article = reader.read(new IncomingFile("a.txt", bytes), Details.NONE);
            assertThat(article.text()).isNotBlank().doesNotContain("\u0000", "\r");
        } catch (RefusedException e) {
            assertThat(e.reason()).endsWith(".");
        }
    }

    @Property(tries = 300)
    void anyTextKeepsItsPlaces(@ForAll String text) {
        try {
            String stored = IncomingArticle.of(text).text();
            String lines = text.replace("\r\n", "\n");
            assertThat(stored.codePointCount(0, stored.length()))
                    .as("code points are replaced one by one; only white space at the end is left out")
                    .isEqualTo(lines.codePointCount(0, lines.length()) - trailing(lines));
        } catch (RefusedException e) {
            assertThat(text).isBlank();
        }
    }

    private static int trailing(String text) {
        return text.length() - text.stripTrailing().length();
    }

    private IncomingArticle read(String content) {
        return reader.read(file(content), Details.NONE);
    }

    private static IncomingFile file(String content) {
        return new IncomingFile("a.txt", content.getBytes(StandardCharsets.UTF_8));
    }
}
