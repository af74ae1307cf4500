package org.dixit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dixit.testsupport.AnnotatedArticles;
import org.junit.jupiter.api.Test;

class OverlapTest {

    @Test
    void wordsAreComparedWithoutCaseAndMarks() {
        assertThat(Words.of("“Don’t”, she said: 1,597 of twenty-five… OK?"))
                .containsExactly("don't", "she", "said", "1,597", "of", "twenty", "five", "ok");
    }

    @Test
    void aTextCutToItsBeginningStandsInTheWhole() {
        Overlap overlap = overlap(words(0, 200), words(0, 60));

        assertThat(overlap.containment()).isEqualTo(1);
        assertThat(overlap.resemblance()).isBetween(0.25, 0.35);
        assertThat(overlap.isCopy(false)).isTrue();
    }

    @Test
    void twoReportsThatQuoteOneStatementAreNoCopies() {
        String statement = words(1000, 1030);

        assertThat(overlap(words(0, 80) + statement, words(200, 290) + statement)
                        .isCopy(false))
                .isFalse();
    }

    @Test
    void aThirdIsACopyOnlyWhereOneCreditsTheOther() {
        Overlap overlap = overlap(words(0, 60) + words(300, 400), words(0, 60) + words(500, 600));

        assertThat(overlap.containment()).isBetween(0.3, 0.5);
        assertThat(overlap.isCopy(false)).isFalse();
        assertThat(overlap.isCopy(true)).isTrue();
    }

    @Test
    void aSentenceAloneIsNoCopyEvenIfItIsTheSame() {
        assertThat(overlap(words(0, 20), words(0, 20)).isCopy(true)).isFalse();
        assertThat(overlap(words(0, 24), words(0, 24)).isCopy(true)).isTrue();
    }

    @Test
    void textsOfNothingHaveNothingInCommon() {
        assertThat(overlap("", "").containment()).isZero();
        assertThat(overlap("four words and no", "four words and no").resemblance())
                .isZero();
    }

    @Test
    void noPairOfOurOwnArticlesIsACopy() {
        List<Shingles> texts = Stream.concat(
                        AnnotatedArticles.forDevelopment().stream(), AnnotatedArticles.heldOut().stream())
                .map(article -> article.snapshot().text())
                .map(text -> Shingles.of(text.lines().toList()))
                .toList();

        assertThat(texts).hasSizeGreaterThan(60);
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Overlap.of(texts.get(i), texts.get(j)).isCopy(true)).isFalse();
            }
        }
    }

    @Property
    void itIsTheSameBothWaysRoundAndWithinItsBounds(
            @ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
        Overlap there = Overlap.of(Shingles.of(one), Shingles.of(other));
        Overlap back = Overlap.of(Shingles.of(other), Shingles.of(one));

        assertThat(there.containment()).isEqualTo(back.containment()).isBetween(0.0, 1.0);
        assertThat(there.resemblance()).isEqualTo(back.resemblance()).isBetween(0.0, there.containment());
    }

    @Property
    void theOrderOfParagraphsDoesNotMatter(@ForAll("texts") List<String> text) {
        List<String> turned = new ArrayList<>(text);
        Collections.reverse(turned);

        Overlap overlap = Overlap.of(Shingles.of(text), Shingles.of(turned));
        assertThat(overlap.shared()).isEqualTo(overlap.one()).isEqualTo(overlap.other());
    }

    /** What makes the index sound: whoever shares a passage is found. */
    @Property
    void textsThatShareAPassageShareAFingerprint(
            @ForAll("texts") List<String> before,
            @ForAll("texts") List<String> after,
            @ForAll @IntRange(max = 40) int longer) {
        int shortest = Shingles.LENGTH + Shingles.WINDOW - 1;
        String passage = words(5000, 5000 + shortest + longer);
        Shingles one = Shingles.of(List.of(String.join(" ", before) + " " + passage));
        Shingles other = Shingles.of(List.of(passage + " " + String.join(" ", after)));

        assertThat(one.fingerprints()).anyMatch(other.fingerprints()::contains);
    }

    @Property
    void fingerprintsAreSomeOfTheRunsAndNoMoreThanThese(@ForAll("texts") List<String> text) {
        Shingles shingles = Shingles.of(text);

        assertThat(shingles.runs()).containsAll(shingles.fingerprints());
        assertThat(shingles.fingerprints().isEmpty()).isEqualTo(shingles.runs().isEmpty());
    }

    /** Paragraphs of few different words, so that runs recur. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> words = Arbitraries.integers().between(0, 12).map(i -> "w" + i);
        return words.list()
                .ofMaxSize(40)
                .map(list -> String.join(" ", list))
                .list()
                .ofMaxSize(4);
    }

    private static Overlap overlap(String one, String other) {
        return Overlap.of(Shingles.of(List.of(one)), Shingles.of(List.of(other)));
    }

    /** Words that are all different. */
    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i + " ").collect(Collectors.joining());
    }
}
