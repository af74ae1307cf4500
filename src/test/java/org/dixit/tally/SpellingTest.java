package org.dixit.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "al-qameshli, qamishli",
        "khan sheikhoun, khan sheikhun",
        "el mansoura, al-mansura",
        "shairat, shayrat",
        "boukhara, bukhara",
        "kuneitra, quneitra",
    })
    void spellingsOfOneNameAreOne(String one, String other) {
        assertThat(Spelling.of(one)).isEqualTo(Spelling.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "london, linden",
        "berlin, borlan",
        "hamburg, homburg",
        "austin, easton",
        "perth, porth",
        "lima, lema",
        "newark, norwalk",
        "elstad, stade",
    })
    void otherNamesAreOthers(String one, String other) {
        assertThat(Spelling.of(one)).isNotEqualTo(Spelling.of(other));
    }
}
