package org.dixit.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Figures.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static Course of(Figure... figures) {
        return Course.of(Divergence.of(List.of(figures), RuleSet.AS_SAID));
    }

    private static Figure north(long id, long number, int day) {
        return said(id, NORTH_SAYS, String.valueOf(number), exactly(number), MONDAY.plusDays(day));
    }

    private static Figure south(long id, long number, int day) {
        return said(id, SOUTH_SAYS, String.valueOf(number), exactly(number), MONDAY.plusDays(day));
    }

    @Test
    void eachDayWithTwoClaimantsHasItsSpread() {
        Course course = of(north(1, 40, 0), south(2, 40, 0), north(3, 90, 1), north(4, 100, 2), south(5, 50, 2));

        assertThat(course.days()).extracting(DaySpread::day).containsExactly(MONDAY, MONDAY.plusDays(2));
        assertThat(course.days())
                .extracting(day -> day.spread().ratioWords().orElseThrow())
                .containsExactly("1", "2");
        assertThat(course.days()).extracting(DaySpread::excludingPairs).containsExactly(0L, 1L);
    }

    @Test
    void theyPartSinceTheFirstDayAfterWhichTheyNeverMeetAgain() {
        assertThat(of(north(1, 40, 0), south(2, 30, 0), north(3, 40, 1), south(4, 40, 1))
                        .partedSince())
                .isEmpty();
        assertThat(of(
                                north(1, 40, 0),
                                south(2, 40, 0),
                                north(3, 50, 1),
                                south(4, 40, 1),
                                north(5, 60, 2),
                                south(6, 40, 2))
                        .partedSince())
                .contains(MONDAY.plusDays(1));
    }

    @Test
    void ofSeveralFiguresOfOneDayTheLastCounts() {
        assertThat(of(north(1, 40, 0), north(2, 80, 0), south(3, 40, 0)).days())
                .singleElement()
                .satisfies(day -> assertThat(day.spread().ratioWords()).contains("2"));
    }

    @Test
    void whoGivesNoFurtherFigureForMoreThanAWeekHasStopped() {
        assertThat(of(north(1, 40, 0), south(2, 50, 7)).silences()).isEmpty();
        assertThat(of(north(1, 40, 0), south(2, 50, 8)).silences())
                .singleElement()
                .satisfies(silence -> assertThat(silence.last().voice()).isEqualTo(NORTH_SAYS))
                .satisfies(silence -> assertThat(silence.days()).isEqualTo(8));
    }

    @Test
    void whoAlwaysReportsSeldomHasNotStopped() {
        assertThat(of(north(1, 40, 0), north(2, 50, 20), south(3, 50, 40)).silences())
                .isEmpty();
        assertThat(of(north(1, 40, 0), north(2, 50, 20), south(3, 50, 41)).silences())
                .hasSize(1);
    }

    @Test
    void whoseSideGoesOnHasNotStopped() {
        Figure admiral = said(3, NORTHERN_ADMIRAL, "45", exactly(45), MONDAY.plusDays(20));

        assertThat(of(north(1, 40, 0), admiral, south(4, 50, 21)).silences()).isEmpty();
    }
}
