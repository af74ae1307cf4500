package org.dixit.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaguePhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "dozens, 24, 100",
        "scores, 40, 100",
        "Hundreds, 200, 1000",
        "hundreds and hundreds, 200, 1000",
        "tens of thousands, 20000, 100000",
        "hundreds of thousands, 200000, 1000000",
        "dozens of millions of dollars, 24000000, 100000000",
        "several hundred, 300, 1000",
        "several hundreds, 300, 1000",
        "a few dozen, 36, 84",
        "a couple of thousand, 2000, 4000",
        "a few hundred thousand, 300000, 700000"
    })
    void aPhraseOfUnitsHasALowerEndAndEndsBelowTheUpper(String words, BigDecimal low, BigDecimal below) {
        assertThat(VaguePhrases.read(words)).contains(new Interval(low, true, below, false));
    }

    @ParameterizedTest
    @CsvSource({"several, 3, 9", "a few, 3, 6", "a handful of, 3, 6", "a couple, 2, 3"})
    void aPhraseOfOnesHasBothEnds(String words, BigDecimal low, BigDecimal high) {
        assertThat(VaguePhrases.read(words)).contains(new Interval(low, true, high, true));
    }

    @Test
    void aBoundBeforeThePhraseOpensItsOtherEnd() {
        assertThat(VaguePhrases.read("more than several hundred"))
                .contains(new Interval(BigDecimal.valueOf(300), true, null, false));
        assertThat(VaguePhrases.read("up to several hundred"))
                .contains(new Interval(null, false, BigDecimal.valueOf(1000), false));
    }

    @ParameterizedTest
    @CsvSource({"many", "countless", "untold numbers", "often", "someone"})
    void wordsWithoutAConventionAreLeftOpen(String words) {
        assertThat(VaguePhrases.read(words)).isEmpty();
    }
}
