package org.dixit.divergence.flag;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dixit.divergence.Apart;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Ends;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Interval;
import org.dixit.divergence.Point;
import org.dixit.divergence.Series;

/** The totals that articles tell of one tally, those too that they say twice. */
final class Told {

    private final Divergence divergence;
    private final List<Figure> totals;
    private final Map<Long, List<Figure>> byArticle;
    private final Map<Ends, List<Figure>> byNumber;
    private final Stale stale;

    Told(Divergence divergence) {
        this.divergence = divergence;
        this.totals = Stream.concat(
                        divergence.series().stream()
                                .flatMap(series -> series.points().stream())
                                .flatMap(point -> point.reports().stream()),
                        divergence.apart().stream().filter(figure -> figure.apart() == Apart.REPEAT))
                .sorted(Point.WHO_HAD_IT_FIRST)
                .toList();
        this.byArticle =
                totals.stream().collect(groupingBy(figure -> figure.report().article()));
        this.byNumber = totals.stream()
                .filter(figure -> figure.said().isPresent())
                .collect(groupingBy(figure -> figure.said().orElseThrow()));
        this.stale = Stale.among(this);
    }

    /** Every total, the earliest report first; of those said twice, the repeats too. */
    List<Figure> totals() {
        return totals;
    }

    /** The totals of each article. */
    Map<Long, List<Figure>> byArticle() {
        return byArticle;
    }

    /** The totals of the article that tells a figure, itself among them. */
    List<Figure> besides(Figure figure) {
        return byArticle.getOrDefault(figure.report().article(), List.of());
    }

    /** The totals that give one number, by that number. */
    Map<Ends, List<Figure>> byNumber() {
        return byNumber;
    }

    /** The series of those who are named. */
    Stream<Series> claimants() {
        return divergence.series().stream().filter(series -> series.voice().isClaimant());
    }

    Interval read(Figure figure) {
        return divergence.rules().read(figure);
    }

    Interval read(Point point) {
        return read(point.first());
    }

    Stale stale() {
        return stale;
    }
}
