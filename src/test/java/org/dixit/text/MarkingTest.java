package org.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dixit.text.Marking.Mark;
import org.dixit.text.Marking.Piece;

class MarkingTest {

    private static final Span WHOLE = new Span(10, 40);

    @Example
    void nestedMarksStayWhole() {
        assertThat(written(new Mark<>("claim", new Span(20, 25)), new Mark<>("quote", new Span(15, 30))))
                .isEqualTo("10-15 <quote 15-20 <claim 20-25 > 25-30 > 30-40");
    }

    @Example
    void crossingMarksAreCut() {
        assertThat(written(new Mark<>("a", new Span(15, 25)), new Mark<>("b", new Span(20, 30))))
                .isEqualTo("10-15 <a 15-20 <b 20-25 > > ~b 25-30 > 30-40");
    }

    @Example
    void adjoiningMarksStandSideBySide() {
        assertThat(written(new Mark<>("a", new Span(15, 20)), new Mark<>("b", new Span(20, 25))))
                .isEqualTo("10-15 <a 15-20 > <b 20-25 > 25-40");
    }

    @Example
    void markFromTheBlockBeforeGoesOn() {
        assertThat(written(new Mark<>("a", new Span(5, 20)), new Mark<>("b", new Span(35, 50))))
                .isEqualTo("~a 10-20 > 20-35 <b 35-40 >");
    }

    @Example
    void markOfTheWholeAndNothingElse() {
        assertThat(written(
                        new Mark<>("a", WHOLE),
                        new Mark<>("empty", new Span(12, 12)),
                        new Mark<>("b", new Span(0, 10))))
                .isEqualTo("<a 10-40 >");
    }

    @Property
    void wordsMakeUpTheWhole(@ForAll("marks") List<Mark<Integer>> marks) {
        int at = WHOLE.start();
        for (Piece<Integer> piece : Marking.of(WHOLE, marks)) {
            if (piece instanceof Piece.Words<Integer> words) {
                assertThat(words.span().start()).isEqualTo(at);
                assertThat(words.span().isEmpty()).isFalse();
                at = words.span().end();
            }
        }
        assertThat(at).isEqualTo(WHOLE.end());
    }

    @Property
    void piecesNestAndEachCodePointIsUnderItsMarksAndNoOthers(@ForAll("marks") List<Mark<Integer>> marks) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Piece<Integer> piece : Marking.of(WHOLE, marks)) {
            if (piece instanceof Piece.Open<Integer> opened) {
                open.push(opened.meaning());
            } else if (piece instanceof Piece.Close<Integer> closed) {
                assertThat(open.pop()).isEqualTo(closed.meaning());
            } else if (piece instanceof Piece.Words<Integer> words) {
                assertThat(words.innermost()).containsExactlyElementsOf(open);
                assertThat(open)
                        .containsExactlyInAnyOrderElementsOf(marks.stream()
                                .filter(mark -> mark.span().covers(words.span()))
                                .map(Mark::meaning)
                                .toList());
            }
        }
        assertThat(open).isEmpty();
    }

    @Property
    void eachMarkThatBeginsInTheWholeBeginsOnce(@ForAll("marks") List<Mark<Integer>> marks) {
        Map<Integer, Integer> begun = new HashMap<>();
        for (Piece<Integer> piece : Marking.of(WHOLE, marks)) {
            if (piece instanceof Piece.Open<Integer> opened && opened.first()) {
                begun.merge(opened.meaning(), 1, Integer::sum);
            }
        }
        for (Mark<Integer> mark : marks) {
            boolean begins =
                    !mark.span().isEmpty() && WHOLE.contains(mark.span().start());
            assertThat(begun.getOrDefault(mark.meaning(), 0)).isEqualTo(begins ? 1 : 0);
        }
    }

    @Provide
    Arbitrary<List<Mark<Integer>>> marks() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 50);
        Arbitrary<Span> spans = Combinators.combine(offsets, offsets)
                .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
        return spans.list().ofMaxSize(8).map(MarkingTest::numbered);
    }

    private static List<Mark<Integer>> numbered(List<Span> spans) {
        List<Mark<Integer>> marks = new ArrayList<>();
        spans.forEach(span -> marks.add(new Mark<>(marks.size(), span)));
        return marks;
    }

    @SafeVarargs
    private static String written(Mark<String>... marks) {
        List<String> written = new ArrayList<>();
        for (Piece<String> piece : Marking.of(WHOLE, List.of(marks))) {
            if (piece instanceof Piece.Open<String> opened) {
                written.add((opened.first() ? "<" : "~") + opened.meaning());
            } else if (piece instanceof Piece.Words<String> words) {
                written.add(words.span().start() + "-" + words.span().end());
            } else {
                written.add(">");
            }
        }
        return String.join(" ", written);
    }
}
