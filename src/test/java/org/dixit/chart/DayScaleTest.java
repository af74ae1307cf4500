package org.dixit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayScaleTest {

    private static final Frame FRAME = new Frame(500, 50, 450, 10, 310, 5, true);
    private static final LocalDate FIRST = LocalDate.of(2031, 5, 5);

    private static DayScale to(LocalDate last) {
        return DayScale.of(List.of(last, FIRST), false, FRAME);
    }

    private static List<String> labels(DayScale scale) {
        return scale.ticks().stream().map(Tick::label).toList();
    }

    @Test
    void daysStandInProportion() {
        DayScale scale = to(FIRST.plusDays(4));

        assertThat(scale.x(FIRST)).isEqualTo(84);
        assertThat(scale.x(FIRST.plusDays(2))).isEqualTo(250);
        assertThat(scale.x(FIRST.plusDays(4))).isEqualTo(416);
    }

    @Test
    void oneDayStandsInTheMiddle() {
        assertThat(to(FIRST).x(FIRST)).isEqualTo(250);
        assertThat(labels(to(FIRST))).containsExactly("5 May 2031");
    }

    @Test
    void fewDaysAreAllWritten() {
        assertThat(labels(to(FIRST.plusDays(3)))).containsExactly("5 May 2031", "6 May", "7 May", "8 May");
    }

    @Test
    void aNewYearIsWritten() {
        assertThat(labels(DayScale.of(List.of(LocalDate.of(2031, 12, 31), LocalDate.of(2032, 1, 1)), false, FRAME)))
                .containsExactly("31 Dec 2031", "1 Jan 2032");
    }

    @Test
    void longTimesAreTickedByMonthsAndNeverMoreThanTheFrameAllows() {
        assertThat(labels(to(FIRST.plusMonths(4)))).containsExactly("Jun 2031", "Jul 2031", "Aug 2031", "Sep 2031");
        for (int months = 1; months < 3000; months += 7) {
            assertThat(to(FIRST.plusMonths(months)).ticks()).hasSizeBetween(1, FRAME.dayTicks());
        }
    }

    @Test
    void figuresOfNoKnownDayHaveAColumnOfTheirOwn() {
        DayScale scale = DayScale.of(List.of(FIRST, FIRST.plusDays(2)), true, FRAME);

        assertThat(DayScale.undated(FRAME)).isEqualTo(83);
        assertThat(scale.x(FIRST)).isGreaterThan(116);
    }
}
