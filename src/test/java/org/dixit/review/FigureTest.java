package org.dixit.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    498              | 498 [498..498] | exactly 498
                    137 [137..)      | 137 [137..)    | 137 or more
                    137 (137..)      | 137 (137..)    | more than 137
                    9000 (..9000)    | 9000 (..9000)  | fewer than 9,000
                    40 [0..40]       | 40 [0..40]     | from 0 to 40
                    [40..60]         | [40..60]       | from 40 to 60
                    75 (..)          | 75 (..)        | 75, no bounds stated
                    (..)             | (..)           | no number stated
                    2.50 [2.5..2.5]  | 2.5 [2.5..2.5] | exactly 2.5
                    0                | 0 [0..0]       | exactly 0
                    1000000          | 1000000 [1000000..1000000] | exactly 1,000,000
                    """)
    void isWrittenAndSaid(String text, String written, String words) {
        Figure figure = Figure.parse(text);

        assertThat(figure.written()).isEqualTo(written);
        assertThat(figure.words()).isEqualTo(words);
        assertThat(Figure.parse(figure.written())).isEqualTo(figure);
    }
}
