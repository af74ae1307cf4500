package org.dixit.chart;

import java.math.BigDecimal;
import java.util.Locale;
import org.dixit.divergence.Interval;
import org.jspecify.annotations.Nullable;

/** Draws what an interval allows: a bar between two ends, an arrow for an end that is open. */
final class Whiskers {

    private static final double ARROW = 40;
    private static final double HEAD = 6;
    private static final double CAP = 6;

    private final Frame frame;
    private final ValueScale scale;

    Whiskers(Frame frame, ValueScale scale) {
        this.frame = frame;
        this.scale = scale;
    }

    /**
     * Path data for an interval around a number; empty if it is that number alone, or if it has neither.
     *
     * @param said the number said, null for a range
     */
    String path(Interval interval, @Nullable BigDecimal said, double x) {
        @Nullable BigDecimal low = interval.low();
        @Nullable BigDecimal high = interval.high();
        if (interval.isPoint()) {
            return "";
        }
        if (low != null && high != null) {
            return bar(x, scale.y(low), scale.y(high), interval);
        }
        if (low != null) {
            return arrow(x, scale.y(low), -1);
        }
        if (high != null) {
            return arrow(x, scale.y(high), 1);
        }
        return said == null ? "" : arrow(x, scale.y(said), -1) + arrow(x, scale.y(said), 1);
    }

    /** An end that belongs to the interval has a cap, one that does not has none. */
    private static String bar(double x, double low, double high, Interval interval) {
        return path("M%.1f %.1fV%.1f", x, low, high)
                + (interval.lowInclusive() ? cap(x, low) : "")
                + (interval.highInclusive() ? cap(x, high) : "");
    }

    private static String cap(double x, double y) {
        return path("M%.1f %.1fh%.1f", x - CAP, y, 2 * CAP);
    }

    private String arrow(double x, double from, int down) {
        double tip = Math.max(frame.top(), Math.min(frame.bottom(), from + down * ARROW));
        return path("M%.1f %.1fV%.1f", x, from, tip)
                + path(
                        "M%.1f %.1fl%.1f %.1fl%.1f %.1f",
                        x - HEAD, tip - down * HEAD, HEAD, down * HEAD, HEAD, -down * HEAD);
    }

    static String path(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }
}
