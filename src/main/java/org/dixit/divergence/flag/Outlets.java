package org.dixit.divergence.flag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Point;
import org.jspecify.annotations.Nullable;

/** Who told what, and when. */
final class Outlets {

    private Outlets() {}

    /** Whether no outlet gives both: one that does tells of a change in the course of the day. */
    static boolean differ(Point one, Point other) {
        return differ(one.reports(), other.reports());
    }

    /** Whether no outlet is among both. */
    static boolean differ(List<Figure> some, List<Figure> others) {
        return Collections.disjoint(of(some), of(others));
    }

    private static Set<Object> of(List<Figure> figures) {
        return figures.stream().map(Outlets::of).collect(Collectors.toSet());
    }

    /** The publisher; the article alone where nobody knows whose it is. */
    private static Object of(Figure figure) {
        return figure.report().publisher() == null
                ? figure.report().article()
                : figure.report().publisher();
    }

    /** Whether one may have had a figure from another: the other was not published later, as far as is known. */
    static boolean mayFollow(Figure figure, Figure source) {
        @Nullable LocalDate day = figure.report().day();
        @Nullable LocalDate before = source.report().day();
        return day == null || before == null || !before.isAfter(day);
    }

    /** Whether two figures may be for one day: that which both state, else days next to each other. */
    static boolean mayShareDay(Figure one, Figure other) {
        @Nullable LocalDate day = one.day();
        @Nullable LocalDate others = other.day();
        if (day == null || others == null) {
            return false;
        }
        long most = one.isDayStated() && other.isDayStated() ? 0 : 1;
        return Math.abs(ChronoUnit.DAYS.between(day, others)) <= most;
    }
}
