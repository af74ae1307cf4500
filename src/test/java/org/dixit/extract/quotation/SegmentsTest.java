package org.dixit.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final Span FIRST = new Span(0, 1);
    private static final Span SECOND = new Span(2, 3);
    private static final Span OTHER = new Span(4, 5);

    @Test
    void stayAsTheyAreWhenMoreIsSaid() {
        Segments one = Segments.of(List.of(FIRST));
        Segments two = one.and(List.of(SECOND));

        assertThat(one).containsExactly(FIRST);
        assertThat(two).containsExactly(FIRST, SECOND);
    }

    @Test
    void goOnInTwoWays() {
        Segments one = Segments.of(List.of(FIRST));
        Segments two = one.and(List.of(SECOND));
        Segments another = one.and(List.of(OTHER));

        assertThat(two).containsExactly(FIRST, SECOND);
        assertThat(another).containsExactly(FIRST, OTHER);
    }
}
