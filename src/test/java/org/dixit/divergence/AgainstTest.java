package org.dixit.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Figures.*;

import java.util.List;
import org.dixit.extract.Quantity;
import org.junit.jupiter.api.Test;

class AgainstTest {

    private static Against north(Figure... figures) {
        return Against.of(NORTH_SAYS, Divergence.of(List.of(figures), RuleSet.AS_SAID));
    }

    private static Figure figure(long id, Voice voice, Quantity quantity, int day) {
        return said(id, voice, String.valueOf(quantity.value()), quantity, MONDAY.plusDays(day));
    }

    @Test
    void eachDayHoldsTheClaimantAgainstTheRangeOfAllOthers() {
        Against against = north(
                figure(1, NORTH_SAYS, exactly(900), 0),
                figure(2, SOUTH_SAYS, exactly(50), 0),
                figure(3, OBSERVERS, exactly(300), 0),
                figure(4, NORTHERN_ADMIRAL, exactly(450), 0));

        assertThat(against.days()).singleElement().satisfies(day -> {
            assertThat(day.smallest().words()).isEqualTo("50");
            assertThat(day.largest().words()).isEqualTo("450");
            assertThat(day.stands()).isEqualTo("2 to 18 times above all others");
            assertThat(day.excluded()).hasSize(3);
        });
        assertThat(against.sentence())
                .isEqualTo("For 5 May 2031 Northmark has 900, the others 50 to 450: 2 to 18 times above all others."
                        + " They can’t all hold.");
    }

    @Test
    void belowWithinAndMeetingAreTold() {
        Against against = north(
                figure(1, NORTH_SAYS, exactly(10), 0),
                figure(2, SOUTH_SAYS, exactly(40), 0),
                figure(3, NORTH_SAYS, exactly(50), 1),
                figure(4, SOUTH_SAYS, exactly(40), 1),
                figure(5, OBSERVERS, exactly(60), 1),
                figure(6, NORTH_SAYS, exactly(70), 2),
                figure(7, SOUTH_SAYS, exactly(70), 2));

        assertThat(against.days())
                .extracting(Against.Day::stands)
                .containsExactly("4 times below", "within their range", "they meet");
        assertThat(against.sentence()).endsWith("On 2 of 3 days its figure and another can’t both hold.");
    }

    @Test
    void whereTheSmallerIsNoneTheDifferenceStands() {
        assertThat(north(figure(1, NORTH_SAYS, exactly(0), 0), figure(2, SOUTH_SAYS, exactly(12), 0))
                        .days()
                        .get(0)
                        .stands())
                .isEqualTo("12 below");
    }

    @Test
    void figuresForOtherDaysAndTheOwnVoiceAreNotHeldAgainstIt() {
        Against against = north(
                figure(1, NORTH_SAYS, exactly(10), 0),
                figure(2, SOUTH_SAYS, exactly(40), 1),
                figure(3, Voice.OWN, exactly(90), 0));

        assertThat(against.days()).isEmpty();
        assertThat(against.alone()).extracting(Point::words).containsExactly("10");
        assertThat(against.sentence()).isEqualTo("Nobody else gives a number for a day for which Northmark does.");
    }

    @Test
    void theRuleSetDecidesWhatExcludes() {
        List<Figure> figures = List.of(figure(1, NORTH_SAYS, nearly(900), 0), figure(2, SOUTH_SAYS, exactly(500), 0));

        assertThat(Against.of(NORTH_SAYS, Divergence.of(figures, RuleSet.AS_SAID))
                        .days()
                        .get(0)
                        .excluded())
                .isEmpty();
        assertThat(Against.of(NORTH_SAYS, Divergence.of(figures, RuleSet.PLAIN_READING))
                        .days()
                        .get(0)
                        .excluded())
                .hasSize(1);
    }

    @Test
    void whoHasNoFigureHereHasNoDay() {
        Against against = north(figure(1, SOUTH_SAYS, exactly(40), 0));

        assertThat(against.days()).isEmpty();
        assertThat(against.alone()).isEmpty();
    }
}
