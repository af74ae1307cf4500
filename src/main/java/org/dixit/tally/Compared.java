package org.dixit.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dixit.chart.Frame;
import org.dixit.chart.Timeline;
import org.dixit.divergence.Course;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.flag.Flag;
import org.jspecify.annotations.Nullable;

/** The figures of a tally, compared under one rule set. What is drawn from them is drawn once. */
final class Compared {

    private final Divergence divergence;
    private final List<Flag> flags;
    private final @Nullable String notice;
    private final Course course;
    private final Map<Sheet, Optional<Timeline>> timelines = new ConcurrentHashMap<>();

    /** @param notice what every article behind the figures says of itself; null where they differ, or one says nothing */
    Compared(Divergence divergence, List<Flag> flags, @Nullable String notice) {
        this.divergence = divergence;
        this.flags = flags;
        this.notice = notice;
        this.course = Course.of(divergence);
    }

    /** What a chart is drawn on. */
    private record Sheet(Frame frame, Optional<Boolean> logarithmic) {}

    Divergence divergence() {
        return divergence;
    }

    List<Flag> flags() {
        return flags;
    }

    @Nullable
    String notice() {
        return notice;
    }

    Course course() {
        return course;
    }

    TallyStatistics statistics() {
        return TallyStatistics.of(divergence, notice);
    }

    /** Empty where there is nothing to draw. */
    Optional<Timeline> timeline(Optional<Boolean> logarithmic, Frame frame) {
        return timelines.computeIfAbsent(
                new Sheet(frame, logarithmic), sheet -> Timeline.of(divergence, logarithmic, frame));
    }

    /** How many figures it holds. */
    int size() {
        return divergence.counts().claims() + divergence.apart().size();
    }
}
