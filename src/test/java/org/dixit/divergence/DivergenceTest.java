package org.dixit.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.divergence.RuleSet.AS_SAID;
import static org.dixit.divergence.RuleSet.PLAIN_READING;
import static org.dixit.testsupport.Figures.*;

import java.time.LocalDate;
import java.util.List;
import org.dixit.divergence.Pair.Verdict;
import org.dixit.extract.Quantity;
import org.dixit.testsupport.Figures;
import org.junit.jupiter.api.Test;

class DivergenceTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private static Divergence of(Figure... figures) {
        return Divergence.of(List.of(figures), AS_SAID);
    }

    @Test
    void twoClaimantsOnOneDayAreAsFarApartAsTheirNumbers() {
        Divergence divergence = of(
                said(1, SOUTH_SAYS, "40", exactly(40), MONDAY), said(2, NORTH_SAYS, "nearly 900", nearly(900), MONDAY));

        Spread spread = divergence.spread().orElseThrow();
        assertThat(spread.ratioWords()).contains("23");
        assertThat(spread.smallest().words()).isEqualTo("40");
        assertThat(spread.largest().words()).isEqualTo("nearly 900");
        assertThat(spread.isSameDay()).isTrue();
        assertThat(divergence.counts()).isEqualTo(new Counts(2, 2, 2, 1, 2, 2));
    }

    @Test
    void asSaidNearlyExcludesNothingBelowAndPlainlyReadItDoes() {
        List<Figure> figures = List.of(
                said(1, SOUTH_SAYS, "40", exactly(40), MONDAY), said(2, NORTH_SAYS, "nearly 900", nearly(900), MONDAY));

        assertThat(Divergence.of(figures, AS_SAID).excludingPairs()).isZero();
        assertThat(Divergence.of(figures, PLAIN_READING).excludingPairs()).isOne();
        assertThat(Divergence.of(figures, AS_SAID).comparedPairs()).isOne();
        assertThat(Divergence.of(figures, AS_SAID).pairs().get(0).certain()).isFalse();
    }

    @Test
    void figuresForDifferentDaysNeverExcludeEachOther() {
        Divergence divergence = of(
                asOf(said(1, SOUTH_SAYS, "40", exactly(40), TUESDAY), MONDAY),
                asOf(said(2, NORTH_SAYS, "900", exactly(900), TUESDAY), TUESDAY));

        assertThat(divergence.pairs()).extracting(Pair::verdict).containsExactly(Verdict.NOT_COMPARED);
    }

    @Test
    void figuresThatStateTheSameDayExcludeEachOtherForCertain() {
        Divergence divergence = of(
                asOf(said(1, SOUTH_SAYS, "40", exactly(40), TUESDAY), MONDAY),
                asOf(said(2, NORTH_SAYS, "at least 41", atLeast(41), TUESDAY), MONDAY));

        assertThat(divergence.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.verdict()).isEqualTo(Verdict.EXCLUDE))
                .satisfies(pair -> assertThat(pair.certain()).isTrue());
    }

    @Test
    void theLatestGoesByTheFiguresOwnDayBeforeThatOfTheReport() {
        Divergence divergence = of(
                asOf(said(1, SOUTH_SAYS, "40", exactly(40), TUESDAY), MONDAY.minusDays(3)),
                said(2, SOUTH_SAYS, "35", exactly(35), MONDAY));

        assertThat(divergence.latest()).extracting(Point::words).containsExactly("35");
    }

    @Test
    void aFigureWithoutAnyDayIsOlderThanEveryOther() {
        Divergence divergence =
                of(said(1, SOUTH_SAYS, "400", exactly(400), null), said(2, SOUTH_SAYS, "35", exactly(35), MONDAY));

        assertThat(divergence.latest()).extracting(Point::words).containsExactly("35");
    }

    @Test
    void anOlderFigureOfTheSameSideIsListedButNotCompared() {
        Divergence divergence = of(
                said(1, NORTHERN_ADMIRAL, "30", exactly(30), MONDAY),
                said(2, NORTH_SAYS, "900", exactly(900), TUESDAY));

        assertThat(divergence.latest()).hasSize(2);
        assertThat(divergence.current()).extracting(Point::words).containsExactly("900");
        assertThat(divergence.spread()).isEmpty();
    }

    @Test
    void twoOfOneSideWhoDifferOnOneDayAreCompared() {
        Divergence divergence = of(
                said(1, NORTHERN_ADMIRAL, "30", exactly(30), MONDAY), said(2, NORTH_SAYS, "90", exactly(90), MONDAY));

        assertThat(divergence.spread().orElseThrow().ratioWords()).contains("3");
        assertThat(divergence.counts().claimants()).isEqualTo(2);
        assertThat(divergence.counts().affiliations()).isEqualTo(1);
    }

    @Test
    void thePublishersOwnVoiceIsASeriesAndNoClaimant() {
        Divergence divergence =
                of(said(1, Voice.OWN, "50", exactly(50), MONDAY), said(2, SOUTH_SAYS, "40", exactly(40), MONDAY));

        assertThat(divergence.series()).hasSize(2);
        assertThat(divergence.ownVoice()).isPresent();
        assertThat(divergence.latest()).extracting(Point::words).containsExactly("40");
        assertThat(divergence.counts().claimants()).isEqualTo(1);
    }

    @Test
    void theSameFigureInSeveralArticlesIsOnePointWithSeveralReports() {
        Figure first = said(1, SOUTH_SAYS, "40", exactly(40), MONDAY);
        Figure second = in(said(2, SOUTH_SAYS, "forty", exactly(40), MONDAY), new Report(7, HERALD, MONDAY));
        Divergence divergence = of(second, first);

        assertThat(divergence.series()).singleElement().satisfies(series -> assertThat(series.points())
                .singleElement()
                .satisfies(point -> assertThat(point.first()).isEqualTo(first))
                .satisfies(point -> assertThat(point.reports()).hasSize(2)));
    }

    @Test
    void partsAdditionsAndTheDeniedStandApart() {
        Divergence divergence = of(
                said(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                apart(said(2, SOUTH_SAYS, "10", exactly(10), MONDAY), Apart.PART),
                apart(said(3, NORTH_SAYS, "500", exactly(500), MONDAY), Apart.DENIED));

        assertThat(divergence.apart()).extracting(Figure::id).containsExactly(2L, 3L);
        assertThat(divergence.counts().claims()).isEqualTo(1);
    }

    @Test
    void rangesPartByTheirNearestEnds() {
        Divergence divergence = of(
                said(1, SOUTH_SAYS, "between 40 and 60", between(40, 60), MONDAY),
                said(2, NORTH_SAYS, "120", exactly(120), MONDAY));

        assertThat(divergence.spread().orElseThrow().ratioWords()).contains("2");
    }

    @Test
    void rangesThatOverlapDoNotPart() {
        Spread spread = of(
                        said(1, SOUTH_SAYS, "between 40 and 60", between(40, 60), MONDAY),
                        said(2, NORTH_SAYS, "50", exactly(50), MONDAY))
                .spread()
                .orElseThrow();

        assertThat(spread.isApart()).isFalse();
        assertThat(spread.ratioWords()).contains("1");
    }

    @Test
    void noneAgainstSomeHasNoRatio() {
        Spread spread = of(
                        said(1, SOUTH_SAYS, "no", exactly(0), MONDAY), said(2, NORTH_SAYS, "50", exactly(50), MONDAY))
                .spread()
                .orElseThrow();

        assertThat(spread.isApart()).isTrue();
        assertThat(spread.ratioWords()).isEmpty();
        assertThat(spread.rank()).isEqualByComparingTo("50");
    }

    @Test
    void claimantsOfOneSideStandBesideEachOther() {
        Quantity any = Figures.exactly(5);
        Divergence divergence = of(
                said(1, NORTH_SAYS, "900", exactly(900), MONDAY),
                said(2, SOUTH_SAYS, "40", exactly(40), MONDAY),
                said(3, NORTHERN_ADMIRAL, "5", any, MONDAY));

        assertThat(divergence.series())
                .extracting(series -> series.voice().name())
                .containsExactly("Northmark", "Ida Holm", "Southmark");
    }
}
