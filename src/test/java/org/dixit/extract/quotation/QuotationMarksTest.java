package org.dixit.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.extract.RuleCase;
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
    void findsTheRunsOfTheTable(RuleCase shown) {
        assertThat(MarkCases.runs(shown.text())).isEqualTo(shown.expected());
    }

    static List<RuleCase> cases() {
        return MarkCases.all();
    }

    @Test
    void everyRuleTakesLeavesAndHasAnEdge() {
        assertThat(RuleCase.incomplete(MarkCases.all())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsSpoiledInAParagraphSpoilsNoneBehindIt(RuleCase shown) {
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
