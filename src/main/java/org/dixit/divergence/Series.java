package org.dixit.divergence;

import java.util.List;

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
}
