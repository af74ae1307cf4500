package org.dixit.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.text.Block;
import org.dixit.text.BlockKind;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

    private static final int LENGTH = 20_000;

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheRunsOfTheTable(MarkCases.Case shown) {
        assertThat(shown.runs()).isEqualTo(shown.expected());
    }

    static List<MarkCases.Case> cases() {
        return MarkCases.all();
    }

    @Test
    void everyRuleTakesLeavesAndHasAnEdge() {
        Map<String, Set<String>> kinds = MarkCases.all().stream()
                .collect(Collectors.groupingBy(
                        MarkCases.Case::rule, Collectors.mapping(MarkCases.Case::kind, Collectors.toSet())));

        assertThat(kinds.values())
                .allSatisfy(of -> assertThat(of).containsExactlyInAnyOrder("takes", "leaves", "edge"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsSpoiledInAParagraphSpoilsNoneBehindIt(MarkCases.Case shown) {
        String behind = "\nThe river.\n“It is high,” said John Doe, and called it “deep”.";
        String longer = shown.text() + behind;

        assertThat(QuotationMarks.find(longer, MarkCases.paragraphs(longer)))
                .filteredOn(run -> run.outer().start() > shown.text().length())
                .extracting(
                        run -> longer.substring(run.inner().start(), run.inner().end()))
                .containsExactly("It is high,", "deep");
    }

    @Test
    void whatStandsBetweenTwoParagraphsOfAQuotationIsNoPartOfIt() {
        String text = "“It is old.\nRead more: “Old\nIt will fall,” said Ann Roe.";
        List<Block> blocks = List.of(
                new Block(BlockKind.PARAGRAPH, new Span(0, 11)),
                new Block(BlockKind.LINK, new Span(12, 27)),
                new Block(BlockKind.PARAGRAPH, new Span(28, text.length())));

        assertThat(QuotationMarks.find(text, blocks))
                .extracting(QuotedRun::block)
                .containsExactly(0, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "'",
                "‘",
                "’",
                "«",
                "»",
                "''",
                "“ ",
                "\" ",
                "' ",
                " '",
                " \"",
                "“a ",
                "‘a ",
                "'a ",
                "\"a ",
                "12\" ",
                "players’ ",
                "‘n’ ",
                "’t",
                ", ",
                ", A ",
                "“A, B ",
                "“A, the ",
                "“a. ",
                "“A. ‘B, the c ",
                "“‘",
                "“a ‘b ",
                ".’ ",
                "' 'a",
                " ",
                "a",
                "“.”",
                "„",
                "'s "
            })
    void looksAtEachCharacterABoundedNumberOfTimes(String part) {
        String text = part.repeat(LENGTH / part.length());

        assertThat(steps(text)).isLessThan((long) MarkLaws.MOST_STEPS * LENGTH);
        assertThat(steps(text + text + text + text)).isLessThan(5 * steps(text));
    }

    @Test
    void spacesBetweenMarksAreNotLookedAtAgainAndAgain() {
        String text =
                "“a" + " ".repeat(LENGTH) + "“b" + " ".repeat(LENGTH) + ", A" + " ".repeat(LENGTH) + "b ”".repeat(99);

        assertThat(steps(text)).isLessThan((long) MarkLaws.MOST_STEPS * text.length());
    }

    private static long steps(String text) {
        CountedText counted = new CountedText(text);
        QuotationMarks.find(counted, List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))));
        return counted.steps();
    }
}
