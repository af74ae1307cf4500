package org.dixit.chart;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Interval;
import org.dixit.divergence.Point;
import org.dixit.divergence.Series;
import org.dixit.divergence.Voice;
import org.jspecify.annotations.Nullable;

/** Finds the place of every shape of one timeline. */
final class Draughtsman {

    private static final int MOST_POINTS = 400;
    private static final int MOST_LEGEND = 12;
    private static final double RADIUS = 7;
    private static final double SMALL = 4;

    /** Between marks of several voices on one day. */
    private static final double BESIDE = 18;

    /** How far before its mark a step rises, so that it runs through no arrow. */
    private static final double RISE = 12;

    private final Divergence divergence;
    private final Frame frame;
    private final ValueScale values;
    private final DayScale days;
    private final Set<Point> points;
    private final Map<Voice, Style> styles;
    private final Map<Point, Double> places;

    private Draughtsman(Divergence divergence, Frame frame, ValueScale values, DayScale days, Set<Point> points) {
        this.divergence = divergence;
        this.frame = frame;
        this.values = values;
        this.days = days;
        this.points = points;
        this.styles = Style.of(divergence.series());
        this.places = places();
    }

    static Optional<Draughtsman> of(Divergence divergence, Optional<Boolean> logarithmic, Frame frame) {
        Set<Point> points = latest(divergence);
        List<BigDecimal> numbers =
                points.stream().flatMap(point -> numbers(divergence, point)).toList();
        List<LocalDate> days =
                points.stream().map(Point::day).filter(Objects::nonNull).toList();
        if (numbers.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        ValueScale values = ValueScale.of(numbers, logarithmic.orElseGet(() -> ValueScale.isWide(numbers)), frame);
        DayScale scale = DayScale.of(days, days.size() < points.size(), frame);
        return Optional.of(new Draughtsman(divergence, frame, values, scale, points));
    }

    private static Set<Point> latest(Divergence divergence) {
        return divergence.series().stream()
                .flatMap(series -> series.points().stream())
                .sorted(Comparator.comparing(Point::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                .limit(MOST_POINTS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<BigDecimal> numbers(Divergence divergence, Point point) {
        Interval interval = divergence.rules().read(point.first());
        return Stream.of(point.quantity().value(), interval.low(), interval.high())
                .filter(Objects::nonNull)
                .map(BigDecimal.class::cast);
    }

    Timeline draw() {
        List<Mark> marks = drawn().map(this::mark).toList();
        return new Timeline(
                frame,
                values.isLogarithmic(),
                values.ticks(),
                days.ticks(),
                marks,
                lines(marks),
                new Labels(frame).of(latest(marks)),
                legend(),
                points.stream().anyMatch(point -> point.day() == null),
                (int) divergence.series().stream()
                                .mapToLong(series -> series.points().size())
                                .sum()
                        - points.size());
    }

    private Stream<Point> drawn() {
        return divergence.series().stream()
                .flatMap(series -> series.points().stream())
                .filter(points::contains);
    }

    /** Voices that give a figure for one day stand beside each other. */
    private Map<Point, Double> places() {
        Map<Point, Double> places = new HashMap<>();
        List<Voice> voices = List.copyOf(styles.keySet());
        drawn().collect(groupingBy(point -> Optional.ofNullable(point.day()))).forEach((day, there) -> {
            List<Voice> present = voices.stream()
                    .filter(voice ->
                            there.stream().anyMatch(point -> point.voice().equals(voice)))
                    .toList();
            for (Point point : there) {
                double beside = present.indexOf(point.voice()) - (present.size() - 1) / 2.0;
                places.put(point, x(point.day()) + beside * Math.min(BESIDE, 60.0 / present.size()));
            }
        });
        return places;
    }

    private double x(@Nullable LocalDate day) {
        return day == null ? DayScale.undated(frame) : days.x(day);
    }

    private Mark mark(Point point) {
        double x = Objects.requireNonNull(places.get(point));
        Style style = Objects.requireNonNull(styles.get(point.voice()));
        @Nullable BigDecimal said = point.quantity().value();
        Interval interval = divergence.rules().read(point.first());
        String whiskers = new Whiskers(frame, values).path(interval, said, x);
        if (said != null) {
            double y = values.y(said);
            return new Mark(point, style, x, y, style.shape().path(x, y, RADIUS), whiskers, null);
        }
        if (point.first().isVague()) {
            Mark.Band band = band(interval);
            return new Mark(point, style, x, band.top() + band.height() / 2, "", "", band);
        }
        return range(point, style, x, interval, whiskers);
    }

    private Mark range(Point point, Style style, double x, Interval interval, String whiskers) {
        List<Double> ends = Stream.of(interval.low(), interval.high())
                .filter(Objects::nonNull)
                .map(end -> values.y((BigDecimal) end))
                .toList();
        String outline = ends.stream().map(y -> style.shape().path(x, y, SMALL)).collect(Collectors.joining());
        double middle = ends.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return new Mark(point, style, x, middle, outline, whiskers, null);
    }

    /** Over what the convention in force lets a phrase stand for; over the whole height where nothing bounds it. */
    private Mark.Band band(Interval interval) {
        @Nullable BigDecimal low = interval.low();
        @Nullable BigDecimal high = interval.high();
        double top = high == null ? frame.top() : values.y(high);
        return new Mark.Band(top, (low == null ? frame.bottom() : values.y(low)) - top);
    }

    private List<Line> lines(List<Mark> marks) {
        List<Line> lines = new ArrayList<>();
        for (Series series : divergence.series()) {
            List<Mark> steps = marks.stream()
                    .filter(mark -> mark.point().voice().equals(series.voice()))
                    .filter(mark -> mark.band() == null && mark.point().day() != null)
                    .toList();
            if (steps.size() > 1) {
                lines.add(new Line(steps.get(0).style(), steps(steps)));
            }
        }
        return lines;
    }

    private static String steps(List<Mark> marks) {
        StringBuilder path = new StringBuilder(
                Whiskers.path("M%.1f %.1f", marks.get(0).x(), marks.get(0).y()));
        for (int i = 1; i < marks.size(); i++) {
            double from = marks.get(i - 1).x();
            double to = marks.get(i).x();
            path.append(
                    from == to
                            ? Whiskers.path("M%.1f %.1f", to, marks.get(i).y())
                            : step(from, to, marks.get(i).y()));
        }
        return path.toString();
    }

    private static String step(double from, double to, double y) {
        return Whiskers.path("H%.1fV%.1fH%.1f", Math.max(to - RISE, (from + to) / 2), y, to);
    }

    private List<Mark> latest(List<Mark> marks) {
        return divergence.series().stream()
                .map(Series::latest)
                .flatMap(point -> marks.stream().filter(mark -> mark.point().equals(point)))
                .toList();
    }

    private List<Timeline.Legend> legend() {
        if (frame.named()) {
            return List.of();
        }
        List<Timeline.Legend> legend = new ArrayList<>();
        styles.entrySet().stream().limit(MOST_LEGEND).forEach(each -> {
            double y = Timeline.legendTop(frame) + legend.size() * Labels.LINE * 1.3;
            legend.add(new Timeline.Legend(each.getValue(), each.getKey().inFull(), y));
        });
        return legend;
    }
}
