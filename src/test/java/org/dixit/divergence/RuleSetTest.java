package org.dixit.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Figures.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dixit.extract.Quantity;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private static Figure told(String words, Quantity quantity) {
        return said(1, SOUTH_SAYS, words, quantity, MONDAY);
    }

    private static Ends ends(RuleSet rules, String words, Quantity quantity) {
        return rules.ends(told(words, quantity)).orElseThrow();
    }

    private static Ends both(String number) {
        return Ends.both(new BigDecimal(number));
    }

    @Test
    void conservativelyAFigureCountsByTheLowestItAllows() {
        assertThat(ends(RuleSet.CONSERVATIVE, "nearly 900", nearly(900))).isEqualTo(both("810.0"));
        assertThat(ends(RuleSet.CONSERVATIVE, "about 50", about(50))).isEqualTo(both("45.0"));
        assertThat(ends(RuleSet.CONSERVATIVE, "40 to 60", between(40, 60))).isEqualTo(both("40"));
        assertThat(ends(RuleSet.CONSERVATIVE, "at least 40", atLeast(40))).isEqualTo(both("40"));
    }

    @Test
    void theHighestIsTheHighestItAllowsOrElseTheNumberSaid() {
        assertThat(ends(RuleSet.HIGHEST, "about 50", about(50))).isEqualTo(both("55.0"));
        assertThat(ends(RuleSet.HIGHEST, "40 to 60", between(40, 60))).isEqualTo(both("60"));
        assertThat(ends(RuleSet.HIGHEST, "at least 40", atLeast(40))).isEqualTo(both("40"));
    }

    @Test
    void dozensHasANumberOnlyWhereTheConventionGivesItOne() {
        for (RuleSet rules : RuleSet.values()) {
            assertThat(rules.ends(told("dozens", vague())).isPresent())
                    .as(rules.label())
                    .isEqualTo(rules == RuleSet.VAGUE_AS_INTERVALS);
        }
        assertThat(ends(RuleSet.VAGUE_AS_INTERVALS, "dozens", vague()))
                .isEqualTo(new Ends(BigDecimal.valueOf(24), BigDecimal.valueOf(100)));
    }

    @Test
    void theSpreadGoesByTheNumbersOfTheRuleSetInForce() {
        List<Figure> figures = List.of(
                said(1, SOUTH_SAYS, "30 to 60", between(30, 60), MONDAY),
                said(2, NORTH_SAYS, "nearly 1,000", nearly(1000), MONDAY),
                said(3, OBSERVERS, "a few", vague(), MONDAY));

        assertThat(times(figures, RuleSet.AS_SAID)).isEqualTo("17");
        assertThat(times(figures, RuleSet.CONSERVATIVE)).isEqualTo("30");
        assertThat(times(figures, RuleSet.HIGHEST)).isEqualTo("17");
        assertThat(times(figures, RuleSet.VAGUE_AS_INTERVALS)).isEqualTo("167");
    }

    private static String times(List<Figure> figures, RuleSet rules) {
        return Divergence.of(figures, rules)
                .spread()
                .flatMap(Spread::ratioWords)
                .orElseThrow();
    }

    @Test
    void latestOnlyLeavesOneFigureOfEachVoiceAndShowsTheRestApart() {
        Divergence divergence = Divergence.of(
                List.of(
                        said(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                        said(2, SOUTH_SAYS, "50", exactly(50), TUESDAY),
                        in(said(3, SOUTH_SAYS, "50", exactly(50), TUESDAY), new Report(9, HERALD, TUESDAY)),
                        said(4, NORTH_SAYS, "900", exactly(900), MONDAY)),
                RuleSet.LATEST_ONLY);

        assertThat(divergence.series())
                .allSatisfy(series -> assertThat(series.points()).hasSize(1));
        assertThat(divergence.counts().claims()).isEqualTo(3);
        assertThat(divergence.apart()).singleElement().satisfies(figure -> assertThat(figure.apart())
                .isEqualTo(Apart.OUTDATED));
    }

    @Test
    void onlyWhatReviewersHoldEntersWhereTheyAreAsked() {
        List<Figure> figures = List.of(
                said(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                reviewed(said(2, SOUTH_SAYS, "50", exactly(50), TUESDAY), Standing.REVIEWED),
                reviewed(said(3, NORTH_SAYS, "60", exactly(60), MONDAY), Standing.CORROBORATED));

        Divergence reviewed = Divergence.of(figures, RuleSet.REVIEWED_ONLY);
        Divergence corroborated = Divergence.of(figures, RuleSet.CORROBORATED_ONLY);

        assertThat(reviewed.latest()).extracting(Point::words).containsExactly("60", "50");
        assertThat(reviewed.apart()).extracting(Figure::apart).containsExactly(Apart.UNREVIEWED);
        assertThat(corroborated.latest()).extracting(Point::words).containsExactly("60");
        assertThat(corroborated.apart()).extracting(Figure::id).containsExactly(1L, 2L);
    }

    @Test
    void whatItReadsIntoAFigureIsWrittenOut() {
        assertThat(RuleSet.AS_SAID.reading(told("nearly 9,000", nearly(9000)))).isEmpty();
        assertThat(RuleSet.PLAIN_READING.reading(told("nearly 9,000", nearly(9000))))
                .isEqualTo("read as 8,100 to under 9,000");
        assertThat(RuleSet.CONSERVATIVE.reading(told("nearly 9,000", nearly(9000))))
                .isEqualTo("read as 8,100 to under 9,000, counts as 8,100");
        assertThat(RuleSet.HIGHEST.reading(told("at least 40", atLeast(40)))).isEqualTo("counts as 40");
        assertThat(RuleSet.VAGUE_AS_INTERVALS.reading(told("more than a few", vague())))
                .isEqualTo("read as at least 3");
    }

    @Test
    void aFigureThatStandsApartKeepsItsOwnReason() {
        Figure part = apart(said(1, SOUTH_SAYS, "40", exactly(40), MONDAY), Apart.PART);

        assertThat(Divergence.of(List.of(part), RuleSet.REVIEWED_ONLY).apart())
                .extracting(Figure::apart)
                .containsExactly(Apart.PART);
    }
}
