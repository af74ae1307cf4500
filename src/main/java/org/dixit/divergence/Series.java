package org.dixit.divergence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All that one voice has said, day by day.
 *
 * @param points at least one, in order of time
 */
public record Series(Voice voice, List<Point> points) {

    public Series {
        points = points.stream().sorted(Point.IN_TIME).toList();
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A series without a point: " + voice);
        }
    }

    /** The figure of the latest day; if there are several that day, a dated one, then the largest. */
    public Point latest() {
        return points.get(points.size() - 1);
    }

    /** The latest figure, and before it, the last first, the days that it repeats without stating one of its own. */
    List<Point> latestAndRepeated() {
        List<Point> found = new ArrayList<>(List.of(latest()));
        for (int i = points.size() - 2; i >= 0 && latest().repeats(points.get(i)); i--) {
            found.add(points.get(i));
        }
        return List.copyOf(found);
    }

    /** The last figure for each day, in order; those without a day are left out. */
    public List<Point> latestOfEachDay() {
        TreeMap<LocalDate, Point> latest = new TreeMap<>();
        points.stream()
                .filter(point -> point.day() != null)
                .forEach(point -> latest.put(Objects.requireNonNull(point.day()), point));
        return List.copyOf(latest.values());
    }
}
