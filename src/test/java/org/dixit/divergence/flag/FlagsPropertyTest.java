package org.dixit.divergence.flag;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Figure;
import org.dixit.divergence.RuleSet;
import org.dixit.extract.Quantity;
import org.dixit.testsupport.FigureArbitraries;
import org.dixit.testsupport.Figures;

class FlagsPropertyTest {

    private static List<Flag> flags(List<Figure> figures, RuleSet rules) {
        return Flags.of(Divergence.of(figures, rules), List.of());
    }

    private static Map<FlagKind, Long> kinds(List<Figure> figures, RuleSet rules) {
        return flags(figures, rules).stream()
                .collect(groupingBy(Flag::kind, () -> new EnumMap<>(FlagKind.class), counting()));
    }

    @Property(tries = 500)
    void theOrderOfImportChangesNoFlag(
            @ForAll("muddles") List<Figure> figures, @ForAll RuleSet rules, @ForAll Random random) {
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);

        assertThat(flags(shuffled, rules)).isEqualTo(flags(figures, rules));
    }

    @Property(tries = 500)
    void anExactRepeatOfAllReportsAddsNoFlag(@ForAll("muddles") List<Figure> figures, @ForAll RuleSet rules) {
        Map<FlagKind, Long> before = kinds(figures, rules);
        Map<FlagKind, Long> after = kinds(FigureArbitraries.repeated(figures), rules);

        assertThat(after)
                .allSatisfy((kind, count) -> assertThat(count).isLessThanOrEqualTo(before.getOrDefault(kind, 0L)));
    }

    @Property(tries = 500)
    void wideningAnIntervalMakesNoContradictionAndNoFall(
            @ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
        Quantity wider = new Quantity(other.value(), null, false, other.high(), other.highInclusive(), other.unit());

        assertThat(excluding(one, wider)).isLessThanOrEqualTo(excluding(one, other));
        assertThat(excluding(wider, one)).isLessThanOrEqualTo(excluding(other, one));
    }

    /** How many flags two claimants for one day make, and one claimant for two days. */
    private static long excluding(Quantity one, Quantity other) {
        return flags(
                        List.of(
                                Figures.said(1, Figures.NORTH_SAYS, "a", one, Figures.MONDAY),
                                Figures.said(2, Figures.SOUTH_SAYS, "b", other, Figures.MONDAY),
                                Figures.said(3, Figures.OBSERVERS, "c", one, Figures.MONDAY.minusDays(1)),
                                Figures.said(4, Figures.OBSERVERS, "d", other, Figures.MONDAY.minusDays(2))),
                        RuleSet.AS_SAID)
                .stream()
                .filter(flag -> flag.kind() == FlagKind.CONTRADICTION || flag.kind() == FlagKind.FALLING_TOTAL)
                .count();
    }

    @Property(tries = 500)
    void theEvidenceIsAmongTheFiguresAndEveryKindOccurs(@ForAll("muddles") List<Figure> figures) {
        List<Flag> flags = flags(figures, RuleSet.AS_SAID);

        assertThat(flags).allSatisfy(flag -> assertThat(figures).containsAll(flag.evidence()));
        assertThat(flags).doesNotHaveDuplicates();
        for (FlagKind kind : FlagKind.ofFigures()) {
            Statistics.label(kind.name()).collect(flags.stream().anyMatch(flag -> flag.kind() == kind));
            Statistics.label(kind.name())
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 0));
        }
    }

    @Provide
    Arbitrary<List<Figure>> muddles() {
        return FigureArbitraries.muddles();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return FigureArbitraries.quantities();
    }
}
