package org.dixit.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Report;
import org.dixit.divergence.Telling;
import org.dixit.divergence.Voice;
import org.dixit.extract.Quantity;

/** Any figures of one tally, for properties. */
public final class FigureArbitraries {

    private static final long COPY = 1_000_000;

    private FigureArbitraries() {}

    /** The figures, and every article once more by another publisher. */
    public static List<Figure> repeated(List<Figure> figures) {
        List<Figure> repeated = new ArrayList<>(figures);
        for (Figure figure : figures) {
            Report report = figure.report();
            repeated.add(Figures.numbered(
                    Figures.in(figure, new Report(report.article() + COPY, Figures.HERALD, report.day())),
                    figure.id() + COPY));
        }
        return repeated;
    }

    /** Up to eight figures of five voices over four days. */
    public static Arbitrary<List<Figure>> figures() {
        Arbitrary<Voice> voices = Arbitraries.of(
                Figures.NORTH_SAYS, Figures.SOUTH_SAYS, Figures.NORTHERN_ADMIRAL, Figures.OBSERVERS, Voice.OWN);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3).map(Figures.MONDAY::plusDays);
        Arbitrary<Figure> figure = Combinators.combine(
                        voices,
                        quantities(),
                        days.injectNull(0.5),
                        days.injectNull(0.2),
                        Arbitraries.longs().between(1, 9))
                .as((voice, quantity, asOf, reported, article) -> Figures.figure(
                        0, voice, words(quantity), quantity, asOf, new Report(article, Figures.GAZETTE, reported)));
        return figure.list().ofMaxSize(8).map(FigureArbitraries::numbered);
    }

    /** Figures of few numbers by several publishers, in headlines and with doubt too, so that much does not fit. */
    public static Arbitrary<List<Figure>> muddles() {
        Arbitrary<Voice> voices =
                Arbitraries.of(Figures.NORTH_SAYS, Figures.SOUTH_SAYS, Figures.NORTHERN_ADMIRAL, Voice.OWN);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3).map(Figures.MONDAY::plusDays);
        Arbitrary<Telling> tellings =
                Arbitraries.of(Telling.PLAIN, Telling.PLAIN, new Telling(true, null), new Telling(false, "reportedly"));
        Arbitrary<Quantity> quantities = Arbitraries.of(12L, 40L, 45L, 120L, 137L, 400L)
                .flatMap(number -> Arbitraries.of(
                        Figures.exactly(number),
                        Figures.exactly(number),
                        Figures.atLeast(number),
                        Figures.nearly(number)));
        Arbitrary<Report> reports = Combinators.combine(Arbitraries.longs().between(1, 9), days.injectNull(0.1))
                .as((article, day) -> new Report(article, article % 2 == 0 ? Figures.GAZETTE : Figures.HERALD, day));
        Arbitrary<Figure> figure = Combinators.combine(voices, quantities, days.injectNull(0.6), reports, tellings)
                .as((voice, quantity, asOf, report, telling) ->
                        Figures.told(Figures.figure(0, voice, words(quantity), quantity, asOf, report), telling));
        return figure.list().ofMaxSize(12).map(FigureArbitraries::numbered);
    }

    private static List<Figure> numbered(List<Figure> figures) {
        List<Figure> numbered = new ArrayList<>();
        for (Figure each : figures) {
            numbered.add(Figures.numbered(each, numbered.size() + 1L));
        }
        return numbered;
    }

    private static String words(Quantity quantity) {
        if (quantity.equals(Figures.vague())) {
            return "dozens";
        }
        return quantity.low() + " to " + quantity.high() + ", " + quantity.value();
    }

    public static Arbitrary<Quantity> quantities() {
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
