package org.dixit.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Figures.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OddsTest {

    private static final Figure NORTH = said(1, NORTH_SAYS, "Nearly 9,000", nearly(9000), MONDAY);
    private static final Figure SOUTH = said(2, SOUTH_SAYS, "498", exactly(498), MONDAY);

    private static Optional<String> of(Figure... figures) {
        return Odds.of(Divergence.of(List.of(figures), RuleSet.AS_SAID));
    }

    @Test
    void whatIsAtOddsIsToldSmallestFirst() {
        assertThat(of(NORTH, SOUTH))
                .contains("Southmark: 498. Northmark: nearly 9,000. 18 times apart, reported the same day.");
    }

    @Test
    void theDaysAreNamedAsTheyAreKnown() {
        assertThat(of(asOf(NORTH, MONDAY), asOf(SOUTH, MONDAY)).orElseThrow()).endsWith("apart, for the same day.");
        assertThat(of(asOf(NORTH, MONDAY), SOUTH).orElseThrow()).endsWith("apart, possibly for the same day.");
        assertThat(of(asOf(NORTH, MONDAY.plusDays(1)), SOUTH).orElseThrow()).endsWith("apart, a day from each other.");
        assertThat(of(asOf(NORTH, MONDAY.plusDays(9)), SOUTH).orElseThrow()).endsWith("apart, 9 days from each other.");
        assertThat(of(said(1, NORTH_SAYS, "9", exactly(9), null), SOUTH).orElseThrow())
                .endsWith("apart, for days that are not known.");
    }

    @Test
    void noneHasNoRatio() {
        assertThat(of(said(3, NORTH_SAYS, "0", exactly(0), MONDAY), SOUTH))
                .contains("Northmark: 0. Southmark: 498. None against some, reported the same day.");
    }

    @Test
    void whoMeetsOrStandsAloneIsNotAtOdds() {
        assertThat(of(NORTH)).isEmpty();
        assertThat(of(said(3, NORTH_SAYS, "498", exactly(498), MONDAY), SOUTH)).isEmpty();
    }
}
