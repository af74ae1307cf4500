package org.dixit.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Figures.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static Optional<Move> of(Figure... figures) {
        return Move.latest(Divergence.of(List.of(figures), RuleSet.AS_SAID));
    }

    private static Figure north(long id, long number, int day) {
        return said(id, NORTH_SAYS, String.valueOf(number), exactly(number), MONDAY.plusDays(day));
    }

    @Test
    void theLatestChangeIsToldWithWhatWasBefore() {
        assertThat(of(north(1, 40, 0), north(2, 90, 1)).map(Move::words)).contains("Northmark: 90, up from 40.");
        assertThat(of(north(1, 40, 0), north(2, 30, 1)).map(Move::words)).contains("Northmark: 30, down from 40.");
        assertThat(of(north(1, 40, 0), said(2, NORTH_SAYS, "Dozens", vague(), MONDAY.plusDays(1)))
                        .map(Move::words))
                .contains("Northmark: dozens, after 40.");
    }

    @Test
    void aRepeatIsNoMove() {
        assertThat(of(north(1, 40, 0), north(2, 90, 1), north(3, 90, 5))
                        .orElseThrow()
                        .day())
                .isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void aBoundThatIsLostIsOne() {
        assertThat(of(said(1, NORTH_SAYS, "at least 40", atLeast(40), MONDAY), north(2, 40, 1))
                        .map(Move::words))
                .contains("Northmark: 40, after at least 40.");
    }

    @Test
    void aFirstFigureIsOneButAChangeOfThatDayGoesBefore() {
        Figure south = said(9, SOUTH_SAYS, "7", exactly(7), MONDAY.plusDays(1));

        assertThat(of(south).map(Move::words)).contains("Southmark: 7, its first figure here.");
        assertThat(of(south, north(1, 40, 0), north(2, 90, 1)).map(Move::words)).contains("Northmark: 90, up from 40.");
    }

    @Test
    void theOwnVoiceAndFiguresWithoutAReportDayDoNotMove() {
        assertThat(of(said(1, Voice.OWN, "7", exactly(7), MONDAY))).isEmpty();
        assertThat(of(said(1, NORTH_SAYS, "7", exactly(7), null))).isEmpty();
    }
}
