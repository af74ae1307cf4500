package org.dixit.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.extract.ExtractedQuotation;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.Extraction;
import org.dixit.extract.Extractor;
import org.dixit.extract.Source;
import org.dixit.extract.SpeakerKind;
import org.dixit.text.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For each rule a case that it takes, one that it leaves, or one at its edge; all of our own writing. */
class QuotationsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            “The bridge will hold,” said Ann Roe, the mayor.                          | Ann Roe | The bridge will hold,
            “The bridge will hold,” the engineer Ann Roe told reporters on Friday.    | Ann Roe | The bridge will hold,
            Ann Roe told reporters: “The bridge will hold.”                           | Ann Roe | The bridge will hold.
            “We came,” Ann Roe said, “to see the bridge for ourselves.”               | Ann Roe | We came, # to see the bridge for ourselves.
            ‘The bridge will hold,’ Ann Roe said. ‘The players’ union agrees.’        | Ann Roe | The bridge will hold, # The players’ union agrees.
            Ann Roe said the bridge would hold.                                       | Ann Roe | the bridge would hold
            Ann Roe, who has led the council since 2010, said that the bridge was old. | Ann Roe | that the bridge was old
            The bridge is old, Ann Roe said.                                          | Ann Roe | The bridge is old
            According to Ann Roe, the bridge is old.                                  | Ann Roe | the bridge is old
            The bridge is old, according to a study by engineers.                     | a study | The bridge is old
            Ann Roe was quoted as saying the bridge was old.                          | Ann Roe | the bridge was old
            The bridge would close, Ann Roe was quoted as saying.                     | Ann Roe | The bridge would close
            Builders were annoyed by Ann Roe's claim that the bridge is old.            | Ann Roe | that the bridge is old
            Ann Roe called the bridge “a scandal”.                                    | Ann Roe | the bridge “a scandal”
            Ann Roe urged residents to leave the town.                                | Ann Roe | to leave the town
            “Best bridge we ever had.” – Ann Roe                                      | Ann Roe | Best bridge we ever had.
            “This is the best bridge in the land!” beamed Ann Roe of Testford.        | Ann Roe | This is the best bridge in the land!
            Officers searching for a man who left the town on Friday said the bridge was closed. | Officers | the bridge was closed
            A spokeswoman for the council, Ann Roe, said the bridge would close in March. | Ann Roe | the bridge would close in March
            Ann Roe emailed residents saying the bridge would close in March for repairs. | Ann Roe | the bridge would close in March for repairs
            The game is at 7 p.m. Coach Ann Roe said the team was ready for the game. | Ann Roe | the team was ready for the game
            Ann Roe, 45, who runs the ferry, disagreed. “The bridge is fine as it is, and so are we.” | Ann Roe | The bridge is fine as it is, and so are we.
            The Testford Bridge Authority (TBA) met on Friday. TBA said the bridge would close. | Testford Bridge Authority | the bridge would close
            Ann Roe, 45, scored twice on Friday in the rain. The 45-year-old said the pitch was too wet. | Ann Roe | the pitch was too wet
            Justice Ann Roe heard the case on Friday in the old court. The judge said the bridge was not safe. | Ann Roe | the bridge was not safe
            """)
    void findsWhatIsSaidAndWhoSaysIt(String text, String speaker, String content) {
        assertThat(quotations(text)).hasSize(1);
        ExtractedQuotation quotation = quotations(text).get(0);

        assertThat(content(text, quotation)).isEqualTo(content);
        assertThat(name(quotation)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            State radio quoted the mayor, Ann Roe, as saying the bridge would close in March. | Ann Roe | State radio
            “We are leaving the town,” Ann Roe said, according to state radio, which was there. | Ann Roe | state radio
            The mayor of the town was quoted by the paper as saying that the bridge would close. | The mayor of the town | the paper
            """)
    void tellsWhoPassesOnWhatAnotherSays(String text, String speaker, String goBetween) {
        ExtractedQuotation quotation = quotations(text).get(0);

        assertThat(name(quotation)).isEqualTo(speaker);
        assertThat(quotation.reportedBy())
                .isNotNull()
                .extracting(ExtractedSpeaker::name)
                .isEqualTo(goBetween);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The so-called “bridge tax” starts on Monday in the whole of the county.
            Robert “Bobby” Roe crossed the bridge on Friday with all of his children.
            The pole is 6' 3" long and stands by the old stone bridge in the town.
            The players’ union and the miners’ club met by the bridge in the '90s.
            The bridge was closed on Friday after the river rose in the night.
            She was told by nobody, and the plan is expected to fail in the end.
            She should have said the bridge was closed before all of the cars went over it.
            He wrote to the office that keeps the files of the bridge and of the old town.
            """)
    void leavesWhatIsNoSpeech(String text) {
        assertThat(quotations(text)).isEmpty();
    }

    @Test
    void aPronounStandsForTheOneOfItsGenderWhoWasNamedBefore() {
        String text = "Mary Roe met John Doe on Friday. “It is safe,” she said. He said it was not.";

        assertThat(quotations(text)).extracting(QuotationsTest::name).containsExactly("Mary Roe", "John Doe");
    }

    @Test
    void aRoleStandsForWhoeverHasIt() {
        String text =
                "Testford's mayor said the bridge would hold. The mayor of Testford, Ann Roe, lives by the river.";

        assertThat(name(quotations(text).get(0))).isEqualTo("Ann Roe");
    }

    @Test
    void aSurnameStandsForTheFullestNameOfTheArticle() {
        String text = "Mr Roe said the bridge would hold. Peter Roe has been the mayor since 2010.";

        assertThat(name(quotations(text).get(0))).isEqualTo("Peter Roe");
    }

    @Test
    void aPalaceSpeaksForItsCountryUnderItsOwnName() {
        ExtractedSpeaker kremlin = speaker("The Kremlin said that the talks would go on in the spring.");

        assertThat(kremlin.name()).isEqualTo("Kremlin");
        assertThat(kremlin.kind()).isEqualTo(SpeakerKind.GOVERNMENT);
        assertThat(kremlin.affiliation()).isEqualTo("Russia");
    }

    @Test
    void oneWithoutANameKeepsTheDescription() {
        String text = "A senior bank official said the vault was empty. “It is all gone,” the official said.";

        assertThat(quotations(text)).extracting(QuotationsTest::name).containsOnly("A senior bank official");
        assertThat(speaker(text).kind()).isEqualTo(SpeakerKind.ANONYMOUS);
    }

    @Test
    void aQuotationGoesOnOverParagraphsWhoseMarksDoNotClose() {
        String text = """
                Ann Roe said: “The bridge is old.

                “It will fall.”

                The river is high.""";

        assertThat(quotations(text))
                .extracting(q -> content(text, q))
                .containsExactly("The bridge is old.", "It will fall.");
        assertThat(quotations(text)).extracting(QuotationsTest::name).containsOnly("Ann Roe");
    }

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
    void aTranscriptsTurnsBelongToTheNamesBeforeThem() {
        String text = """
                ROE: Is the bridge safe for all of us to cross?

                DOE: Yes, it is as safe as it has ever been.

                ROE: Will it stand for another hundred years?

                DOE: We can only hope that it will do so.""";

        assertThat(quotations(text)).hasSize(4);
        assertThat(quotations(text).get(1).rule()).isEqualTo("turn");
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

    private static ExtractedSpeaker speaker(String text) {
        ExtractedSpeaker speaker = quotations(text).get(0).speaker();
        assertThat(speaker).isNotNull();
        return speaker;
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
