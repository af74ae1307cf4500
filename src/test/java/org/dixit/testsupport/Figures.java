package org.dixit.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dixit.divergence.Apart;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Party;
import org.dixit.divergence.Report;
import org.dixit.divergence.Standing;
import org.dixit.divergence.Telling;
import org.dixit.divergence.Voice;
import org.dixit.extract.Quantity;
import org.jspecify.annotations.Nullable;

/** Figures of two made-up islands at odds, and of those who watch them. */
public final class Figures {

    public static final Party NORTH = new Party(1, "Northmark");
    public static final Party SOUTH = new Party(2, "Southmark");
    public static final Voice NORTH_SAYS = new Voice(NORTH, NORTH);
    public static final Voice SOUTH_SAYS = new Voice(SOUTH, SOUTH);
    public static final Voice NORTHERN_ADMIRAL = new Voice(new Party(3, "Ida Holm"), NORTH);
    public static final Voice OBSERVERS = new Voice(new Party(4, "harbour officials"), null);
    public static final Party GAZETTE = new Party(11, "The Gazette");
    public static final Party HERALD = new Party(12, "The Herald");
    public static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    private Figures() {}

    /** A figure that the Gazette reports, its own day not stated. */
    public static Figure said(long id, Voice voice, String words, Quantity quantity, LocalDate reported) {
        return figure(id, voice, words, quantity, null, new Report(100 + id, GAZETTE, reported));
    }

    /** A figure told plainly in the body of an article, and not reviewed. */
    public static Figure figure(
            long id, Voice voice, String words, Quantity quantity, @Nullable LocalDate asOf, Report report) {
        return new Figure(id, voice, words, quantity, asOf, report, null, Telling.PLAIN, Standing.UNREVIEWED);
    }

    public static Figure numbered(Figure figure, long id) {
        return with(figure, id, figure.asOf(), figure.report(), figure.apart(), figure.telling(), figure.standing());
    }

    public static Figure asOf(Figure figure, LocalDate day) {
        return with(figure, figure.id(), day, figure.report(), figure.apart(), figure.telling(), figure.standing());
    }

    public static Figure in(Figure figure, Report report) {
        return with(figure, figure.id(), figure.asOf(), report, figure.apart(), figure.telling(), figure.standing());
    }

    public static Figure apart(Figure figure, Apart reason) {
        return with(figure, figure.id(), figure.asOf(), figure.report(), reason, figure.telling(), figure.standing());
    }

    public static Figure told(Figure figure, Telling telling) {
        return with(figure, figure.id(), figure.asOf(), figure.report(), figure.apart(), telling, figure.standing());
    }

    public static Figure reviewed(Figure figure, Standing standing) {
        return with(figure, figure.id(), figure.asOf(), figure.report(), figure.apart(), figure.telling(), standing);
    }

    private static Figure with(
            Figure figure,
            long id,
            @Nullable LocalDate asOf,
            Report report,
            @Nullable Apart apart,
            Telling telling,
            Standing standing) {
        return new Figure(
                id, figure.voice(), figure.words(), figure.quantity(), asOf, report, apart, telling, standing);
    }

    public static Quantity exactly(long value) {
        return Quantity.exactly(BigDecimal.valueOf(value), Quantity.COUNT);
    }

    public static Quantity nearly(long value) {
        BigDecimal high = BigDecimal.valueOf(value);
        return new Quantity(high, null, false, high, true, Quantity.COUNT);
    }

    public static Quantity about(long value) {
        return new Quantity(BigDecimal.valueOf(value), null, false, null, false, Quantity.COUNT);
    }

    public static Quantity atLeast(long value) {
        BigDecimal low = BigDecimal.valueOf(value);
        return new Quantity(low, low, true, null, false, Quantity.COUNT);
    }

    public static Quantity between(long low, long high) {
        return new Quantity(null, BigDecimal.valueOf(low), true, BigDecimal.valueOf(high), true, Quantity.COUNT);
    }

    public static Quantity vague() {
        return new Quantity(null, null, false, null, false, Quantity.COUNT);
    }
}
