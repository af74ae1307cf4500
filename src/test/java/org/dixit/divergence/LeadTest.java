package org.dixit.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Figures.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static String lead(Figure... figures) {
        return Lead.of(Divergence.of(List.of(figures), RuleSet.AS_SAID));
    }

    @Test
    void nothingKnown() {
        assertThat(lead()).isEqualTo("No figure stands here.");
    }

    @Test
    void oneClaimant() {
        assertThat(lead(said(1, SOUTH_SAYS, "at least 40", atLeast(40), MONDAY)))
                .isEqualTo("Southmark says at least 40, reported on 5 May 2031; nobody else has given a figure.");
    }

    @Test
    void severalPeopleSay() {
        assertThat(lead(asOf(said(1, OBSERVERS, "dozens", vague(), MONDAY), MONDAY.minusDays(1))))
                .isEqualTo("Harbour officials say “dozens”, as of 4 May 2031; nobody else has given a figure.");
    }

    @Test
    void twoOnOneDay() {
        assertThat(lead(
                        said(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                        said(2, NORTHERN_ADMIRAL, "nearly 900", nearly(900), MONDAY)))
                .isEqualTo("Ida Holm (Northmark) says nearly 900, Southmark says 40, both reported on 5 May 2031:"
                        + " 23 times apart. Nobody else has given a figure.");
    }

    @Test
    void aFigureThatOpenedItsSentence() {
        assertThat(lead(said(1, NORTHERN_ADMIRAL, "Nearly 900", nearly(900), MONDAY)))
                .startsWith("Ida Holm (Northmark) says nearly 900, reported on 5 May 2031");
    }

    @Test
    void twoOnDifferentDays() {
        assertThat(lead(
                        asOf(said(1, SOUTH_SAYS, "40", exactly(40), MONDAY), MONDAY.minusDays(2)),
                        said(2, NORTH_SAYS, "60", exactly(60), MONDAY)))
                .startsWith("Northmark says 60 (reported on 5 May 2031), Southmark says 40 (as of 3 May 2031):"
                        + " 1.5 times apart.");
    }

    @Test
    void noDayAtAll() {
        assertThat(lead(said(1, SOUTH_SAYS, "40", exactly(40), null), said(2, NORTH_SAYS, "60", exactly(60), null)))
                .startsWith("Northmark says 60, Southmark says 40: 1.5 times apart.");
    }

    @Test
    void manyClaimants() {
        assertThat(lead(
                        said(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                        said(2, NORTH_SAYS, "60", exactly(60), MONDAY),
                        said(3, NORTHERN_ADMIRAL, "55", exactly(55), MONDAY),
                        said(4, OBSERVERS, "50", exactly(50), MONDAY)))
                .endsWith(": 1.5 times apart. 2 other claimants have given figures.");
    }

    @Test
    void noneAgainstSome() {
        assertThat(lead(said(1, SOUTH_SAYS, "no", exactly(0), MONDAY), said(2, NORTH_SAYS, "60", exactly(60), MONDAY)))
                .startsWith("Northmark says 60, Southmark says no, both reported on 5 May 2031.");
    }

    @Test
    void thoseWhoAgree() {
        assertThat(lead(said(1, SOUTH_SAYS, "60", exactly(60), MONDAY), said(2, NORTH_SAYS, "60", exactly(60), MONDAY)))
                .isEqualTo("Northmark and Southmark both say 60.");
    }

    @Test
    void wordsWithoutNumbers() {
        assertThat(lead(
                        said(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                        said(2, NORTH_SAYS, "hundreds", vague(), MONDAY)))
                .isEqualTo("Southmark says 40, Northmark says “hundreds”: too few numbers to say how far apart.");
    }

    @Test
    void nobodyNamed() {
        assertThat(lead(said(1, Voice.OWN, "12", exactly(12), MONDAY)))
                .isEqualTo("The Gazette gives 12 in its own voice, reported on 5 May 2031; no claimant is named.");
    }

    @Test
    void onlyTheLatestOfOneSide() {
        assertThat(lead(
                        said(1, NORTHERN_ADMIRAL, "30", exactly(30), MONDAY),
                        said(2, NORTH_SAYS, "90", exactly(90), MONDAY.plusDays(1))))
                .isEqualTo("Northmark says 90, reported on 6 May 2031; it is the latest figure of its side.");
    }
}
