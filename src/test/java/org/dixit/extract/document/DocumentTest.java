package org.dixit.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dixit.extract.Source;
import org.dixit.text.Block;
import org.dixit.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mr. Roe went home. He slept.                        | Mr. Roe went home. # He slept.
            It cost 3.5 million. No one paid.                   | It cost 3.5 million. # No one paid.
            J. K. Roe of the U.S. Army won. The end.            | J. K. Roe of the U.S. Army won. # The end.
            He moved to the U.S. The house was sold.            | He moved to the U.S. # The house was sold.
            “Go home!” he said. “Now.” She left.                | “Go home!” he said. # “Now.” # She left.
            “Why us?” Ms Roe asked. Nobody knew.                | “Why us?” Ms Roe asked. # Nobody knew.
            He is “a good man.” Asked why, he smiled. He left.  | He is “a good man.” # Asked why, he smiled. # He left.
            He wrote this on X. Party members laughed.          | He wrote this on X. # Party members laughed.
            She met Francis X. Roe in town. He left.            | She met Francis X. Roe in town. # He left.
            It makes a difference.Rivers rose on Monday.        | It makes a difference. # Rivers rose on Monday.
            See www.roe.example.Org for No. 5. He said no. Fine | See www.roe.example.Org for No. 5. # He said no. # Fine
            """)
    void partsSentencesWhereTheyEnd(String text, String sentences) {
        assertThat(sentences(text)).isEqualTo(sentences);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv’s 40-60 long-term jobs don’t pay.  | Kyiv 's 40 - 60 long-term jobs do n't pay .
            O’Brien’s $600m, said “Ms. Roe” (18)    | O'Brien 's $ 600m , said “ Ms. Roe ” ( 18 )
            In the 1990s 2,870.5 fell 20% … u.s. ok  | In the 1990s 2,870.5 fell 20 % … u.s. ok
            An 18-year-old can’t vote.              | An 18-year-old ca n't vote .
            """)
    void partsTokensAsTheTreebankDoes(String text, String tokens) {
        Document document = Document.of(Source.of(text));

        assertThat(document.tokens(0).stream().map(Token::text)).containsExactly(tokens.split(" "));
        assertThat(document.tokens(0))
                .allSatisfy(token -> assertThat(document.text(token.span()).replace('’', '\''))
                        .isEqualTo(token.text()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kenyas army met Ann Roes brother    | Kenya 's army met Ann Roe 's brother
            the ministrys plan and the citys    | the ministry 's plan and the citys
            Kenyans and the Philippines met     | Kenyans and the Philippines met
            boys from Testford saw Roes         | boys from Testford saw Roes
            """)
    void putsBackTheApostrophesThatATextHasLost(String words, String tokens) {
        String rest = " Ann Roe went to the harbour and watched the boats come home from the sea.".repeat(3);
        Document lost = Document.of(Source.of(words + "." + rest));
        Document kept = Document.of(Source.of(words + "." + rest + " It wasn't cold."));

        assertThat(lost.lacksCommas()).isTrue();
        assertThat(texts(lost)).isEqualTo(tokens + " .");
        assertThat(texts(kept)).isEqualTo(words + " .");
    }

    @Test
    void aShortTextMayDoWithoutCommas() {
        assertThat(Document.of(Source.of("Ann Roe went home.")).lacksCommas()).isFalse();
        assertThat(Document.of(Source.of("Ann Roe, 45, went home." + " The rain fell.".repeat(20)))
                        .lacksCommas())
                .isFalse();
        assertThat(Document.of(Source.of("Ann Roe saw 1,200 boats." + " The rain fell.".repeat(20)))
                        .lacksCommas())
                .isTrue();
    }

    private static String texts(Document document) {
        return document.tokens(0).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    @Test
    void tagsAPluralBehindAccordingToAsANoun() {
        Document document = Document.of(Source.of("The road is closed according to monitors in the town."));

        assertThat(document.tokens(0).get(6).tag()).isEqualTo("NOUN");
    }

    @ParameterizedTest
    @CsvSource({
        "The agency said rains killed three people., 3, NOUN",
        "She wrote in a note to clients that it would fail., 6, NOUN",
        "It wants to pass the law., 3, VERB",
        "He had lost it; Testford crown court heard., 6, NOUN",
        "The judge said no court would hear it., 3, DET",
        "Officials said inflation fell in March., 2, NOUN"
    })
    void tagsPluralsCourtsAndClosedClasses(String text, int word, String tag) {
        assertThat(Document.of(Source.of(text)).tokens(0).get(word).tag()).isEqualTo(tag);
    }

    @Test
    void tagsWordsByTheirPartOfSpeech() {
        Document document = Document.of(Source.of("Ms Roe said three boats had sunk."));

        assertThat(document.tokens(0).stream().map(Token::tag))
                .containsExactly("PROPN", "PROPN", "VERB", "NUM", "NOUN", "AUX", "VERB", "PUNCT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"• ", "- ", "* ", "2. "})
    void bulletsStandOutsideOfTheirItems(String bullet) {
        Document document =
                Document.of(Source.of("What is known by now:\n" + bullet + "The river has risen by a foot."));

        assertThat(document.text(document.blocks().get(1).span())).isEqualTo("The river has risen by a foot.");
    }

    @Test
    void labelsWhatStandsAroundTheArticle() {
        String text = """
                River bursts its banks in Testford
                Hundreds leave homes as water rises
                12 March 2021, 07:26 | Updated: 08:00
                The river on Friday. Picture: Roe Agency
                By Jane Roe
                TESTFORD, England (Reuters) - The river burst its banks on Friday night.
                Read more: Ten dead in floods elsewhere
                Officials said that two bridges had gone.
                What happens now
                The council will meet on Monday to hear from farmers.
                Most read
                Twelve killed in a lorry crash
                How to keep warm this winter
                Mayor says 300 jobs are lost""";

        assertThat(kinds(text))
                .containsExactly(
                        BlockKind.HEADLINE,
                        BlockKind.STANDFIRST,
                        BlockKind.DATELINE,
                        BlockKind.CAPTION,
                        BlockKind.BYLINE,
                        BlockKind.DATELINE,
                        BlockKind.PARAGRAPH,
                        BlockKind.LINK,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.LINK,
                        BlockKind.TEASER,
                        BlockKind.TEASER,
                        BlockKind.TEASER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ann Roe said: “It will fall. ”       | PARAGRAPH
            Ann Roe said: “It will fall.\u00A0”  | PARAGRAPH
            Ann Roe: “The bridge will fall ”     | HEADLINE
            """)
    void aSpaceMayStandBeforeTheMarkThatEndsAParagraph(String line, BlockKind kind) {
        assertThat(Document.of(Source.of(line)).blocks())
                .extracting(Block::kind)
                .containsExactly(kind);
    }

    @Test
    void anAppealToTheReaderIsNoneOfTheArticlesWordsButWhatIsRunTogetherWithItIs() {
        String text = """
                Bridge closed for repairs
                Your support keeps our journalism free. Two thousand readers like you pay.Crews shut the old bridge at dawn.
                The charity said her donation of £20 per month had helped.""";

        assertThat(kinds(text))
                .containsExactly(BlockKind.HEADLINE, BlockKind.FURNITURE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    }

    @Test
    void joinsTheLinesOfAHardWrappedText() {
        String text = """
                The council met on Monday evening to hear from the farmers whose fields
                had been under water since the middle of the month, and from the people
                who live by the river and have asked for a wall.

                It will meet again on Thursday to decide whether the wall is to be built
                at once, or whether it must wait until the money has been found for all
                of the work that the engineers have asked for.
                """;

        assertThat(kinds(text)).containsExactly(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 'The mayor said that the bridge was closed, and that it would not be opened for a week.'",
        "OTHER, 'Der Bürgermeister sagte, dass die Brücke gesperrt sei und erst in einer Woche wieder geöffnet werde.'",
        "OTHER, 'Le maire a dit que le pont était fermé et qu’il ne serait pas rouvert avant une semaine au moins.'",
        "OTHER, 'Мэр сообщил, что мост закрыт'",
        "ENGLISH, 'Bridge closed'"
    })
    void tellsEnglishFromOtherLanguages(Language language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }

    private static String sentences(String text) {
        Document document = Document.of(Source.of(text));
        return String.join(
                " # ",
                document.sentences().stream().map(s -> document.text(s.span())).toList());
    }

    private static List<BlockKind> kinds(String text) {
        return Document.of(Source.of(text)).blocks().stream()
                .map(block -> block.kind())
                .toList();
    }
}
