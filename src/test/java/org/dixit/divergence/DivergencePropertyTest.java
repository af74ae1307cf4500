package org.dixit.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dixit.extract.Quantity;
import org.dixit.testsupport.FigureArbitraries;
import org.jspecify.annotations.Nullable;

class DivergencePropertyTest {

    @Property(tries = 300)
    void theOrderOfImportChangesNothing(
            @ForAll("figures") List<Figure> figures, @ForAll RuleSet rules, @ForAll Random random) {
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);

        Divergence divergence = Divergence.of(figures, rules);
        assertThat(Divergence.of(shuffled, rules)).isEqualTo(divergence);
        assertThat(Lead.of(Divergence.of(shuffled, rules))).isEqualTo(Lead.of(divergence));
    }

    @Property(tries = 300)
    void anExactRepeatOfAReportChangesNoSpread(@ForAll("figures") List<Figure> figures) {
        List<Figure> repeated = FigureArbitraries.repeated(figures);

        assertThat(rank(repeated)).isEqualTo(rank(figures));
        assertThat(compare(repeated).excludingPairs())
                .isEqualTo(compare(figures).excludingPairs());
        assertThat(compare(repeated).counts().claimants())
                .isEqualTo(compare(figures).counts().claimants());
    }

    @Property(tries = 300)
    void wideningAnIntervalNeverMakesTwoExcludeEachOther(
            @ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
        Interval first = Interval.asSaid(one);
        Interval wider = new Interval(null, false, first.high(), first.highInclusive());

        if (!first.excludes(Interval.asSaid(other))) {
            assertThat(wider.excludes(Interval.asSaid(other))).isFalse();
        }
        assertThat(first.excludes(Interval.asSaid(other)))
                .isEqualTo(Interval.asSaid(other).excludes(first));
    }

    @Property(tries = 300)
    void noSpreadIsBelowOne(@ForAll("figures") List<Figure> figures, @ForAll RuleSet rules) {
        Divergence.of(figures, rules).spread().ifPresent(spread -> assertThat(spread.rank())
                .isGreaterThanOrEqualTo(BigDecimal.ONE));
    }

    private static Divergence compare(List<Figure> figures) {
        return Divergence.of(figures, RuleSet.AS_SAID);
    }

    private static @Nullable BigDecimal rank(List<Figure> figures) {
        return compare(figures).spread().map(Spread::rank).orElse(null);
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        return FigureArbitraries.figures();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return FigureArbitraries.quantities();
    }
}
