package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dixit.chart.Frame;
import org.dixit.chart.Style;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimQueries;
import org.dixit.divergence.Against;
import org.dixit.divergence.Course;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Lead;
import org.dixit.divergence.Party;
import org.dixit.divergence.Point;
import org.dixit.divergence.Series;
import org.dixit.divergence.Spread;
import org.dixit.divergence.Stance;
import org.dixit.divergence.Voice;
import org.dixit.divergence.flag.Flag;
import org.dixit.export.ClaimRecord;
import org.dixit.export.TallyDetail;
import org.dixit.review.DecisionEntries;
import org.dixit.review.Subject;
import org.dixit.site.BadFilter;
import org.dixit.speaker.Speaker;
import org.jspecify.annotations.Nullable;

/** Compares the figures of one tally, for its page and for its data. */
@ApplicationScoped
public class TallyViews {

    private static final int MOST_VOICES = 50;
    private static final int MOST_LISTED = 100;
    private static final int MOST_FLAGS = 40;

    private final TallyQueries tallies;
    private final Comparing comparing;
    private final TallyNews news;
    private final Citations citations;
    private final ClaimQueries claims;
    private final DecisionEntries decisions;

    TallyViews(
            TallyQueries tallies,
            Comparing comparing,
            TallyNews news,
            Citations citations,
            ClaimQueries claims,
            DecisionEntries decisions) {
        this.tallies = tallies;
        this.comparing = comparing;
        this.news = news;
        this.citations = citations;
        this.claims = claims;
        this.decisions = decisions;
    }

    /** The tally as data. */
    public Optional<TallyDetail> detail(long id, Lens lens) {
        return Tally.<Tally>findByIdOptional(id).map(tally -> detail(tally, lens));
    }

    TallyDetail detail(Tally tally, Lens lens) {
        Compared compared = comparing.of(tally, lens.inForce());
        Divergence divergence = compared.divergence();
        List<Flag> flags = compared.flags();
        Course course = compared.course();
        return new TallyDetail(
                TallyFormat.record(tally, compared.statistics()),
                lens.inForce().key(),
                divergence.spread().map(Spread::difference).orElse(null),
                TallyFormat.pairs(divergence),
                TallyFormat.flags(flags),
                TallyFormat.days(course),
                course.partedSince().orElse(null),
                TallyFormat.silences(course),
                TallyFormat.figures(divergence, stances(tally)),
                tallies.near(tally),
                TallyFormat.against(against(divergence, lens)),
                TallyFormat.changes(changes(tally, flags, lens)));
    }

    /** The tally for its page. */
    public Optional<TallyView> view(long id, Lens lens) {
        return Tally.<Tally>findByIdOptional(id).map(tally -> view(tally, lens));
    }

    TallyView view(Tally tally, Lens lens) {
        Compared compared = comparing.of(tally, lens.inForce());
        Divergence divergence = compared.divergence();
        List<Flag> flags = compared.flags();
        List<TallyView.Latest> voices = voices(tally, divergence);
        Shown<Point> listed = Shown.first(MOST_LISTED, newestFirst(divergence));
        return new TallyView(
                TallyFormat.record(tally, compared.statistics()),
                EventFormat.record(tally.event, 0, null),
                divergence,
                Lead.of(divergence),
                voices,
                Shown.first(MOST_FLAGS, flags),
                compared.course(),
                compared.timeline(lens.logarithmic(), Frame.WIDE).orElse(null),
                compared.timeline(lens.logarithmic(), Frame.TALL).orElse(null),
                listed,
                Shown.first(MOST_LISTED, divergence.apart()),
                tallies.near(tally),
                against(divergence, lens),
                changes(tally, flags, lens),
                citations.rows(Stream.concat(voices.stream().map(TallyView.Latest::point), listed.items().stream())
                        .toList()),
                decisions.of(Subject.TALLY, tally.id));
    }

    /** @throws BadFilter if nobody has that number */
    private static @Nullable Against against(Divergence divergence, Lens lens) {
        Long id = lens.against;
        if (id == null) {
            return null;
        }
        Speaker speaker = Speaker.<Speaker>findByIdOptional(id)
                .orElseThrow(() -> new BadFilter("against", String.valueOf(id), "the number of a claimant"));
        Party claimant = new Party(speaker.standing.id, speaker.standing.name);
        Voice voice = divergence.series().stream()
                .map(Series::voice)
                .filter(each -> claimant.equals(each.claimant()))
                .findFirst()
                .orElseGet(() -> new Voice(claimant, null));
        return Against.of(voice, divergence);
    }

    private @Nullable Changes changes(Tally tally, List<Flag> flags, Lens lens) {
        return lens.since == null ? null : news.since(lens.since, tally, flags);
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
