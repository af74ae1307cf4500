package org.dixit.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.wording.Alignment.Kind.ADDED;
import static org.dixit.wording.Alignment.Kind.CUT;
import static org.dixit.wording.Alignment.Kind.LEFT_OUT;
import static org.dixit.wording.Alignment.Kind.SAME;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dixit.wording.Alignment.Kind;
import org.dixit.wording.Alignment.Piece;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final String LAMP = "We asked for a second lamp in the spring, and nobody wrote back to us.";

    @Test
    void wordsThatDifferAreMarkedAndEdgesThatWereCutAreShown() {
        assertThat(Alignment.of(LAMP, "for a second light in the spring, and nobody ever wrote")
                        .pieces())
                .containsExactly(
                        new Piece(CUT, "We asked"),
                        new Piece(SAME, "for a second"),
                        new Piece(LEFT_OUT, "lamp"),
                        new Piece(ADDED, "light"),
                        new Piece(SAME, "in the spring, and nobody"),
                        new Piece(ADDED, "ever"),
                        new Piece(SAME, "wrote"),
                        new Piece(CUT, "back to us."));
    }

    @Test
    void littleWordsBetweenWordsThatDifferAreNoSharedOnes() {
        assertThat(Alignment.of("the lamp went out. If I had waited", "the lamp went out. Nobody asked. I will go")
                        .pieces())
                .containsExactly(
                        new Piece(SAME, "the lamp went out."),
                        new Piece(CUT, "If I had waited"),
                        new Piece(ADDED, "Nobody asked. I will go"));
        assertThat(Alignment.of("bring the old lamp", "bring lamp").pieces())
                .containsExactly(new Piece(SAME, "bring"), new Piece(LEFT_OUT, "the old"), new Piece(SAME, "lamp"));
    }

    @Test
    void caseAndMarksMakeNoDifference() {
        assertThat(Alignment.of(LAMP, LAMP.replace(",", " —").replace("We", "we"))
                        .pieces())
                .extracting(Piece::kind)
                .containsExactly(SAME);
    }

    @Test
    void tellingsOfOneUtteranceShareMostOfTheShorterAndSomeOfItsSense() {
        Utterance lamp = utterance(LAMP);

        assertThat(lamp.sameness(utterance("nobody wrote back to us"))).isEqualTo(1);
        assertThat(lamp.sameness(utterance("wrote back to us")))
                .as("four words")
                .isZero();
        assertThat(lamp.sameness(utterance("nobody wrote to the harbour or its master for a second lamp in years")))
                .as("some of the words")
                .isZero();
        assertThat(utterance("It is what it is, and that is all there is to it.")
                        .sameness(utterance("It is what it is, and that is all")))
                .as("function words alone")
                .isZero();
    }

    @Test
    void aSegmentThatIsTheSameIsEnough() {
        Utterance two = utterance("Nobody asked us for the lamp", "I will say so to the council.");

        assertThat(two.sameness(utterance("Nobody asked us for the lamp.", "We are tired of it all and go home")))
                .isEqualTo(1);
        assertThat(two.sameness(utterance("nobody asked us for the lamp: I will say so to the council")))
                .as("one run of two segments")
                .isEqualTo(1);
    }

    @Test
    void translationsAreKnownByTheWordsThatCarryMeaning() {
        Sense lamp = Sense.of(LAMP);

        assertThat(lamp.isLike(Sense.of("Last spring we had been asking them for another lamp: nobody answered.")))
                .isTrue();
        assertThat(lamp.isLike(Sense.of("We asked for the spring accounts."))).isFalse();
        assertThat(Sense.of("This is what we have to do.").isEmpty()).isTrue();
    }

    @Property
    void nothingIsLostOfEitherTelling(@ForAll("tellings") String one, @ForAll("tellings") String other) {
        Alignment alignment = Alignment.of(one, other);

        assertThat(text(alignment, List.of(SAME, ADDED))).isEqualTo(Words.of(other));
        assertThat(text(alignment, List.of(SAME, LEFT_OUT, CUT))).isEqualTo(Words.of(one));
        assertThat(alignment.share())
                .isBetween(0.0, 1.0)
                .isEqualTo(Alignment.of(other, one).share());
    }

    private static Utterance utterance(String... segments) {
        return new Utterance(List.of(segments));
    }

    private static List<String> text(Alignment alignment, List<Kind> kinds) {
        return Words.of(alignment.pieces().stream()
                .filter(piece -> kinds.contains(piece.kind()))
                .map(Piece::text)
                .collect(Collectors.joining(" ")));
    }

    @Provide
    Arbitrary<String> tellings() {
        return Arbitraries.of("we", "We,", "lamp", "spring.", "—", "to", "us")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }
}
