package org.dixit.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dixit.extract.Quantity;
import org.dixit.testsupport.Figures;
import org.jspecify.annotations.Nullable;

class DivergencePropertyTest {

    private static final long COPY = 1_000_000;

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
        List<Figure> repeated = new ArrayList<>(figures);
        for (Figure figure : figures) {
            repeated.add(new Figure(
                    figure.id() + COPY,
                    figure.voice(),
                    figure.words(),
                    figure.quantity(),
                    figure.asOf(),
                    new Report(
                            figure.report().article() + COPY,
                            Figures.HERALD,
                            figure.report().day()),
                    figure.apart()));
        }

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
        Arbitrary<Voice> voices = Arbitraries.of(
                Figures.NORTH_SAYS, Figures.SOUTH_SAYS, Figures.NORTHERN_ADMIRAL, Figures.OBSERVERS, Voice.OWN);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3).map(Figures.MONDAY::plusDays);
        Arbitrary<Figure> figure = Combinators.combine(
                        voices,
                        quantities(),
                        days.injectNull(0.5),
                        days.injectNull(0.2),
                        Arbitraries.longs().between(1, 9))
                .as((voice, quantity, asOf, reported, article) -> new Figure(
                        0,
                        voice,
                        words(quantity),
                        quantity,
                        asOf,
                        new Report(article, Figures.GAZETTE, reported),
                        null));
        return figure.list().ofMaxSize(8).map(DivergencePropertyTest::numbered);
    }

    private static List<Figure> numbered(List<Figure> figures) {
        List<Figure> numbered = new ArrayList<>();
        for (Figure each : figures) {
            numbered.add(new Figure(
                    numbered.size() + 1L,
                    each.voice(),
                    each.words(),
                    each.quantity(),
                    each.asOf(),
                    each.report(),
                    each.apart()));
        }
        return numbered;
    }

    private static String words(Quantity quantity) {
        if (quantity.equals(Figures.vague())) {
            return "dozens";
        }
        return quantity.low() + " to " + quantity.high() + ", " + quantity.value();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(1, 1000);
        return Arbitraries.oneOf(
                numbers.map(Figures::exactly),
                numbers.map(Figures::nearly),
                numbers.map(Figures::atLeast),
                numbers.map(Figures::about),
                Combinators.combine(numbers, numbers)
                        .as((one, other) -> Figures.between(Math.min(one, other), Math.max(one, other))),
                Arbitraries.just(Figures.vague()));
    }
}
