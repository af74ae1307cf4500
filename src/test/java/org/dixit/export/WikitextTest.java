package org.dixit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WikitextTest {

    private static final Instant FETCHED = Instant.parse("2031-05-06T10:00:00Z");

    @Test
    void wordsStayWordsWhateverAWikiMakesOfThem() {
        assertThat(Wikitext.words("{{a|b}} [[c]] <d> ~~~~")).doesNotContainPattern("[{}|\\[\\]<>~]");
        assertThat(Wikitext.words("a|b")).isEqualTo("a&#124;b");
        assertThat(Wikitext.words("''loud'' __TOC__")).isEqualTo("&#39;&#39;loud&#39;&#39; &#95;&#95;TOC&#95;&#95;");
        assertThat(Wikitext.words("R&D")).isEqualTo("R&#38;D");
        assertThat(Wikitext.words("see http://example.org")).isEqualTo("see http&#58;&#47;&#47;example.org");
    }

    @Test
    void plainWordsAreLeftAlone() {
        assertThat(Wikitext.words("nearly 9,000 – the army’s count, it's said"))
                .isEqualTo("nearly 9,000 – the army’s count, it's said");
    }

    @Test
    void aRowNeverBreaks() {
        assertThat(Wikitext.words(" one\n|-\n| two\t")).isEqualTo("one &#124;- &#124; two");
        assertThat(Wikitext.row("a", "b")).isEqualTo("|-\n| a\n| b");
    }

    @Test
    void theReferenceTellsWhatIsKnown() {
        assertThat(Wikitext.reference(new Wikitext.Source(
                        "Fire | at the harbour",
                        "Harbour Post",
                        LocalDate.of(2031, 5, 5),
                        "https://example.org/a|b?c={d}",
                        FETCHED,
                        null)))
                .isEqualTo("<ref>{{cite news |title=Fire &#124; at the harbour |newspaper=Harbour Post"
                        + " |date=5 May 2031 |url=https://example.org/a%7Cb?c=%7Bd%7D |access-date=6 May 2031}}</ref>");
        assertThat(Wikitext.reference(new Wikitext.Source("Fire", null, null, null, FETCHED, null)))
                .isEqualTo("<ref>{{cite news |title=Fire}}</ref>");
    }

    @Test
    void onlyTheWebIsLinkedTo() {
        assertThat(Wikitext.reference(new Wikitext.Source("Fire", null, null, "javascript:alert(1)", FETCHED, null)))
                .doesNotContain("url=");
    }

    @Test
    void whatAReaderMustKnowGoesAlong() {
        assertThat(Wikitext.reference(
                        new Wikitext.Source("Fire", null, null, null, FETCHED, "Invented --> for practice")))
                .endsWith("}}</ref><!-- Invented -&#62; for practice -->");
    }
}
