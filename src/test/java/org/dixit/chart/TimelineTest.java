package org.dixit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dixit.testsupport.Figures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Party;
import org.dixit.divergence.RuleSet;
import org.dixit.divergence.Voice;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static Timeline draw(Frame frame, Figure... figures) {
        return Timeline.of(Divergence.of(List.of(figures), RuleSet.AS_SAID), Optional.of(true), frame)
                .orElseThrow();
    }

    private static Timeline draw(Figure... figures) {
        return draw(Frame.WIDE, figures);
    }

    private static Mark mark(Timeline timeline, String words) {
        return timeline.marks().stream()
                .filter(mark -> mark.point().words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutNumberOrDayThereIsNothingToDraw() {
        assertThat(Timeline.of(Divergence.of(List.of(), RuleSet.AS_SAID), Optional.empty(), Frame.WIDE))
                .isEmpty();
        Figure undated = said(1, SOUTH_SAYS, "40", exactly(40), null);
        assertThat(Timeline.of(Divergence.of(List.of(undated), RuleSet.AS_SAID), Optional.empty(), Frame.WIDE))
                .isEmpty();
        Figure dozens = said(1, SOUTH_SAYS, "dozens", vague(), MONDAY);
        assertThat(Timeline.of(Divergence.of(List.of(dozens), RuleSet.AS_SAID), Optional.empty(), Frame.WIDE))
                .isEmpty();
    }

    @Test
    void aNumberIsAPointAndNoMore() {
        Mark mark = mark(draw(said(1, SOUTH_SAYS, "40", exactly(40), MONDAY)), "40");

        assertThat(mark.whiskers()).isEmpty();
        assertThat(mark.outline()).isNotEmpty();
        assertThat(mark.x()).isEqualTo((Frame.WIDE.left() + Frame.WIDE.right()) / 2);
    }

    @Test
    void aDayThatIsNotStatedIsHollow() {
        Figure hollow = said(1, SOUTH_SAYS, "40", exactly(40), MONDAY);

        assertThat(mark(draw(hollow), "40").isHollow()).isTrue();
        assertThat(mark(draw(asOf(hollow, MONDAY)), "40").isHollow()).isFalse();
    }

    @Test
    void openEndsAreArrows() {
        Timeline timeline = draw(
                said(1, SOUTH_SAYS, "at least 40", atLeast(40), MONDAY),
                said(2, NORTH_SAYS, "nearly 900", nearly(900), MONDAY.plusDays(2)));
        Mark up = mark(timeline, "at least 40");
        Mark down = mark(timeline, "nearly 900");

        assertThat(up.whiskers()).startsWith(Whiskers.path("M%.1f %.1fV%.1f", up.x(), up.y(), up.y() - 40));
        assertThat(down.whiskers()).startsWith(Whiskers.path("M%.1f %.1fV%.1f", down.x(), down.y(), down.y() + 40));
    }

    @Test
    void aRangeIsABarWithTwoEnds() {
        Mark mark = mark(draw(said(1, SOUTH_SAYS, "between 40 and 60", between(40, 60), MONDAY)), "between 40 and 60");

        assertThat(mark.whiskers()).isNotEmpty();
        assertThat(mark.outline().chars().filter(c -> c == 'Z').count()).isEqualTo(2);
    }

    @Test
    void wordsWithoutANumberAreABand() {
        Timeline timeline =
                draw(said(1, SOUTH_SAYS, "40", exactly(40), MONDAY), said(2, NORTH_SAYS, "dozens", vague(), MONDAY));

        assertThat(mark(timeline, "dozens").band())
                .isEqualTo(new Mark.Band(Frame.WIDE.top(), Frame.WIDE.bottom() - Frame.WIDE.top()));
        assertThat(mark(timeline, "dozens").outline()).isEmpty();
    }

    @Test
    void voicesOfOneDayStandBesideEachOther() {
        Timeline timeline =
                draw(said(1, SOUTH_SAYS, "40", exactly(40), MONDAY), said(2, NORTH_SAYS, "900", exactly(900), MONDAY));

        assertThat(Math.abs(mark(timeline, "40").x() - mark(timeline, "900").x()))
                .isCloseTo(18, within(0.1));
    }

    @Test
    void aStepRisesBeforeTheMarkAndSoMissesItsArrow() {
        Timeline timeline = draw(
                said(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                said(2, SOUTH_SAYS, "nearly 900", nearly(900), MONDAY.plusDays(2)));
        Mark last = mark(timeline, "nearly 900");

        assertThat(timeline.lines()).singleElement().satisfies(line -> assertThat(line.path())
                .endsWith(Whiskers.path("H%.1fV%.1fH%.1f", last.x() - 12, last.y(), last.x())));
    }

    @Test
    void aPhraseThatTheRuleSetReadsAsAnIntervalIsABandOverThatInterval() {
        List<Figure> figures = List.of(
                said(1, SOUTH_SAYS, "dozens", vague(), MONDAY), said(2, NORTH_SAYS, "100", exactly(100), MONDAY));
        Timeline timeline = Timeline.of(
                        Divergence.of(figures, RuleSet.VAGUE_AS_INTERVALS), Optional.of(false), Frame.WIDE)
                .orElseThrow();
        double height = Frame.WIDE.bottom() - Frame.WIDE.top();

        assertThat(mark(timeline, "dozens").band().top()).isCloseTo(Frame.WIDE.top(), within(0.1));
        assertThat(mark(timeline, "dozens").band().height()).isCloseTo(0.76 * height, within(0.1));
    }

    @Test
    void aVoiceWithOneFigureHasNoLine() {
        assertThat(draw(said(1, SOUTH_SAYS, "40", exactly(40), MONDAY)).lines()).isEmpty();
    }

    @Test
    void labelsOfNearFiguresDoNotMeetAndStayOnTheSheet() {
        List<Figure> near = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Voice voice = new Voice(new Party(50 + i, "Observer " + i), null);
            near.add(said(i + 1, voice, String.valueOf(100 + i), exactly(100 + i), MONDAY));
        }
        for (Frame frame : List.of(Frame.WIDE, Frame.TALL)) {
            List<Label> labels = draw(frame, near.toArray(Figure[]::new)).labels();
            assertThat(labels).hasSizeBetween(10, 40);
            for (int i = 1; i < labels.size(); i++) {
                assertThat(labels.get(i).y() - labels.get(i - 1).y()).isGreaterThanOrEqualTo(Labels.LINE - 0.01);
            }
            assertThat(labels).allSatisfy(label -> assertThat(label.y()).isBetween(0.0, frame.bottom()));
        }
    }

    @Test
    void theNarrowSheetNamesItsVoicesInALegend() {
        Figure figure = said(1, NORTHERN_ADMIRAL, "40", exactly(40), MONDAY);

        assertThat(draw(Frame.TALL, figure).legend()).singleElement().satisfies(legend -> assertThat(legend.name())
                .isEqualTo("Ida Holm (Northmark)"));
        assertThat(draw(Frame.TALL, figure).height()).isGreaterThan(Frame.TALL.bottom() + 40);
        assertThat(draw(Frame.WIDE, figure).legend()).isEmpty();
    }

    @Test
    void theSameSideHasOneHueAndEachVoiceItsShape() {
        var styles = Style.of(Divergence.of(
                        List.of(
                                said(1, NORTH_SAYS, "900", exactly(900), MONDAY),
                                said(2, NORTHERN_ADMIRAL, "800", exactly(800), MONDAY),
                                said(3, SOUTH_SAYS, "40", exactly(40), MONDAY),
                                said(4, Voice.OWN, "50", exactly(50), MONDAY)),
                        RuleSet.AS_SAID)
                .series());

        assertThat(styles.get(NORTH_SAYS).hue())
                .isEqualTo(styles.get(NORTHERN_ADMIRAL).hue());
        assertThat(styles.get(NORTH_SAYS).hue())
                .isNotEqualTo(styles.get(SOUTH_SAYS).hue());
        assertThat(styles.get(Voice.OWN).hue()).isEqualTo(6);
        assertThat(styles.values()).extracting(Style::shape).doesNotHaveDuplicates();
    }

    @Test
    void figuresOfNoKnownDayStandInTheirColumn() {
        Timeline timeline =
                draw(said(1, SOUTH_SAYS, "40", exactly(40), MONDAY), said(2, NORTH_SAYS, "900", exactly(900), null));

        assertThat(timeline.undated()).isTrue();
        assertThat(mark(timeline, "900").x()).isEqualTo(timeline.undatedAt());
    }

    @Test
    void aVeryFullTallyShowsItsLatestPoints() {
        List<Figure> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(said(i + 1, SOUTH_SAYS, String.valueOf(i + 1), exactly(i + 1), MONDAY.plusDays(i)));
        }
        Timeline timeline = draw(many.toArray(Figure[]::new));

        assertThat(timeline.marks()).hasSize(400);
        assertThat(timeline.omitted()).isEqualTo(100);
    }
}
