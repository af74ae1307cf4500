package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dixit.chart.Frame;
import org.dixit.chart.Style;
import org.dixit.chart.Timeline;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimQueries;
import org.dixit.divergence.Course;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Lead;
import org.dixit.divergence.Point;
import org.dixit.divergence.RuleSet;
import org.dixit.divergence.Series;
import org.dixit.divergence.Spread;
import org.dixit.divergence.Stance;
import org.dixit.divergence.Voice;
import org.dixit.divergence.flag.Flag;
import org.dixit.divergence.flag.Flags;
import org.dixit.export.ClaimRecord;
import org.dixit.export.TallyDetail;
import org.dixit.review.DecisionEntries;
import org.dixit.review.Subject;

/** Compares the figures of one tally, for its page and for its data. */
@ApplicationScoped
public class TallyViews {

    private static final int MOST_VOICES = 50;
    private static final int MOST_LISTED = 100;
    private static final int MOST_FLAGS = 40;

    private final TallyQueries tallies;
    private final TallyFigures figures;
    private final ClaimQueries claims;
    private final DecisionEntries decisions;

    TallyViews(TallyQueries tallies, TallyFigures figures, ClaimQueries claims, DecisionEntries decisions) {
        this.tallies = tallies;
        this.figures = figures;
        this.claims = claims;
        this.decisions = decisions;
    }

    /** The tally as data. */
    public Optional<TallyDetail> detail(long id, RuleSet rules) {
        return Tally.<Tally>findByIdOptional(id).map(tally -> detail(tally, rules));
    }

    private TallyDetail detail(Tally tally, RuleSet rules) {
        Divergence divergence = Divergence.of(figures.of(tally), rules);
        Course course = Course.of(divergence);
        return new TallyDetail(
                TallyFormat.record(tally, TallyStatistics.of(divergence, figures.notice(tally))),
                rules.key(),
                divergence.spread().map(Spread::difference).orElse(null),
                TallyFormat.pairs(divergence),
                TallyFormat.flags(flags(tally, divergence)),
                TallyFormat.days(course),
                course.partedSince().orElse(null),
                TallyFormat.silences(course),
                TallyFormat.figures(divergence, stances(tally)),
                tallies.near(tally));
    }

    /**
     * The tally for its page.
     *
     * @param logarithmic the scale of its chart; empty for what suits it
     */
    public Optional<TallyView> view(long id, RuleSet rules, Optional<Boolean> logarithmic) {
        return Tally.<Tally>findByIdOptional(id).map(tally -> view(tally, rules, logarithmic));
    }

    private TallyView view(Tally tally, RuleSet rules, Optional<Boolean> logarithmic) {
        Divergence divergence = Divergence.of(figures.of(tally), rules);
        return new TallyView(
                TallyFormat.record(tally, TallyStatistics.of(divergence, figures.notice(tally))),
                EventFormat.record(tally.event, 0, null),
                divergence,
                Lead.of(divergence),
                voices(tally, divergence),
                Shown.first(MOST_FLAGS, flags(tally, divergence)),
                Course.of(divergence),
                Timeline.of(divergence, logarithmic, Frame.WIDE).orElse(null),
                Timeline.of(divergence, logarithmic, Frame.TALL).orElse(null),
                Shown.first(MOST_LISTED, newestFirst(divergence)),
                Shown.first(MOST_LISTED, divergence.apart()),
                tallies.near(tally),
                decisions.of(Subject.TALLY, tally.id));
    }

    private List<Flag> flags(Tally tally, Divergence divergence) {
        return Flags.of(divergence, figures.beside(tally));
    }

    private static List<Point> newestFirst(Divergence divergence) {
        return divergence.series().stream()
                .flatMap(series -> series.points().stream())
                .sorted(Point.IN_TIME.reversed())
                .toList();
    }

    private List<TallyView.Latest> voices(Tally tally, Divergence divergence) {
        List<Point> latest = divergence.series().stream()
                .limit(MOST_VOICES)
                .map(Series::latest)
                .toList();
        Map<Long, ClaimRecord> records = records(latest);
        Map<Voice, Style> styles = Style.of(divergence.series());
        Function<Voice, Stance> stances = stances(tally);
        return latest.stream()
                .map(point -> new TallyView.Latest(
                        point,
                        Objects.requireNonNull(styles.get(point.voice())),
                        stances.apply(point.voice()),
                        Objects.requireNonNull(records.get(point.first().id())),
                        point.voice().isClaimant() && divergence.isOvertaken(point),
                        divergence.rules().reading(point.first())))
                .toList();
    }

    /** Whose losses each voice counts. */
    private Function<Voice, Stance> stances(Tally tally) {
        Set<String> parties = tallies.parties(tally.event);
        String side = CountedGroup.sideOf(tally.populationKey);
        return voice -> Stance.of(voice.affiliation(), side.isEmpty() ? null : side, parties);
    }

    private Map<Long, ClaimRecord> records(List<Point> points) {
        List<Long> ids = points.stream().map(Point::first).map(Figure::id).toList();
        Map<Long, ClaimRecord> records = new HashMap<>();
        if (!ids.isEmpty()) {
            claims.records(Claim.list("id in ?1", ids)).forEach(record -> records.put(record.id(), record));
        }
        return records;
    }
}
