package org.dixit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ValueScaleTest {

    private static final Frame FRAME = new Frame(500, 50, 450, 10, 310, 5, true);
    private static final Offset<Double> CLOSE = within(0.01);

    private static List<BigDecimal> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    private static List<String> labels(ValueScale scale) {
        return scale.ticks().stream().map(Tick::label).toList();
    }

    @Test
    void aLinearScaleBeginsAtZero() {
        ValueScale scale = ValueScale.of(numbers(40, 90), false, FRAME);

        assertThat(scale.y(BigDecimal.ZERO)).isCloseTo(310, CLOSE);
        assertThat(scale.y(BigDecimal.valueOf(100))).isCloseTo(10, CLOSE);
        assertThat(scale.y(BigDecimal.valueOf(50))).isCloseTo(160, CLOSE);
        assertThat(labels(scale)).containsExactly("0", "20", "40", "60", "80", "100");
    }

    @Test
    void aLogarithmicScaleGivesEachTenfoldTheSameHeight() {
        ValueScale scale = ValueScale.of(numbers(20, 900), true, FRAME);

        assertThat(labels(scale)).containsExactly("10", "20", "50", "100", "200", "500", "1,000");
        assertThat(scale.y(BigDecimal.valueOf(10))).isCloseTo(310, CLOSE);
        assertThat(scale.y(BigDecimal.valueOf(100))).isCloseTo(160, CLOSE);
        assertThat(scale.y(BigDecimal.valueOf(1000))).isCloseTo(10, CLOSE);
    }

    @Test
    void zeroStandsOnTheGroundOfALogarithmicScale() {
        assertThat(ValueScale.of(numbers(0, 5, 500), true, FRAME).y(BigDecimal.ZERO))
                .isCloseTo(310, CLOSE);
    }

    @Test
    void nothingButZeroStillHasAScale() {
        ValueScale scale = ValueScale.of(numbers(0), true, FRAME);

        assertThat(scale.isLogarithmic()).isFalse();
        assertThat(scale.y(BigDecimal.ZERO)).isCloseTo(310, CLOSE);
    }

    @Test
    void oneNumberStandsWithinBothScales() {
        assertThat(ValueScale.of(numbers(1000), true, FRAME).y(BigDecimal.valueOf(1000)))
                .isBetween(20.0, 300.0);
        assertThat(ValueScale.of(numbers(7), false, FRAME).y(BigDecimal.valueOf(7)))
                .isBetween(10.0, 300.0);
    }

    @Test
    void manyTenfoldsAreTickedByTens() {
        assertThat(labels(ValueScale.of(numbers(3, 4_000_000), true, FRAME)))
                .containsExactly("10", "100", "1,000", "10,000", "100,000", "1m");
    }

    @Test
    void largeNumbersAreWrittenShort() {
        assertThat(ValueScale.label(2_500_000)).isEqualTo("2.5m");
        assertThat(ValueScale.label(4_000_000_000d)).isEqualTo("4bn");
        assertThat(ValueScale.label(100)).isEqualTo("100");
        assertThat(ValueScale.label(0)).isEqualTo("0");
        assertThat(ValueScale.label(0.5)).isEqualTo("0.5");
    }

    @Test
    void numbersOfOneSizeNeedNoLogarithm() {
        assertThat(ValueScale.isWide(numbers(40, 60))).isFalse();
        assertThat(ValueScale.isWide(numbers(0, 60))).isFalse();
        assertThat(ValueScale.isWide(numbers(40, 900))).isTrue();
    }
}
