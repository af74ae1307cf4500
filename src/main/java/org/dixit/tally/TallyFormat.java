package org.dixit.tally;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dixit.divergence.Against;
import org.dixit.divergence.Course;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Ends;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Interval;
import org.dixit.divergence.Party;
import org.dixit.divergence.Point;
import org.dixit.divergence.Series;
import org.dixit.divergence.Stance;
import org.dixit.divergence.Voice;
import org.dixit.divergence.flag.Flag;
import org.dixit.export.ComparedFigure;
import org.dixit.export.Format;
import org.dixit.export.TallyDetail;
import org.dixit.export.TallyRecord;
import org.dixit.review.DecisionQueries;
import org.jspecify.annotations.Nullable;

/** Tallies in the public format. */
final class TallyFormat {

    private TallyFormat() {}

    static TallyRecord record(Tally tally, TallyStatistics statistics) {
        return new TallyRecord(
                Format.VERSION,
                "tally",
                tally.id,
                address(tally.id),
                tally.name,
                tally.measure.label(),
                tally.unit,
                tally.population,
                EventFormat.reference(tally.event),
                statistics.lead,
                statistics.ratio,
                statistics.spread.stripTrailingZeros(),
                new TallyRecord.Counts(
                        statistics.claims,
                        statistics.articles,
                        statistics.reports,
                        statistics.publishers,
                        statistics.claimants,
                        statistics.affiliations),
                statistics.latestDay,
                statistics.notice);
    }

    /** The name of a flag's place on the page of its tally: the same while it rests on the same claims. */
    static String anchor(Flag flag) {
        return flag.evidence().stream()
                .map(Figure::id)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("-", "flag-" + flag.kind().key() + "-", ""));
    }

    static TallyDetail.@Nullable Against against(@Nullable Against against) {
        return against == null
                ? null
                : new TallyDetail.Against(
                        requireNonNull(named(against.voice().claimant())),
                        against.sentence(),
                        against.days().stream().map(TallyFormat::against).toList(),
                        against.alone().stream()
                                .map(point -> point.first().id())
                                .toList());
    }

    private static TallyDetail.AgainstDay against(Against.Day day) {
        return new TallyDetail.AgainstDay(
                day.day(),
                day.own().first().id(),
                day.smallest().first().id(),
                day.largest().first().id(),
                day.stands(),
                day.others().stream()
                        .map(facing -> new TallyDetail.Facing(
                                facing.other().first().id(),
                                facing.spread().ratioWords().orElse(null),
                                facing.pair().verdict().name(),
                                facing.pair().certain()))
                        .toList());
    }

    static TallyDetail.@Nullable Changes changes(@Nullable Changes changes) {
        return changes == null
                ? null
                : new TallyDetail.Changes(
                        changes.since(),
                        changes.sentence(),
                        changes.fresh().stream().sorted().toList(),
                        changes.gone().stream()
                                .map(gone -> new TallyDetail.Gone(
                                        gone.claim(), gone.words(), gone.voice(), gone.publisher(), gone.reason()))
                                .toList(),
                        flags(changes.flags()),
                        DecisionQueries.records(changes.decisions()));
    }

    static String address(long id) {
        return "/tallies/" + id;
    }

    static List<TallyDetail.Pair> pairs(Divergence divergence) {
        return divergence.pairs().stream()
                .map(pair -> new TallyDetail.Pair(
                        pair.one().first().id(),
                        pair.other().first().id(),
                        pair.verdict().name(),
                        pair.certain()))
                .toList();
    }

    static List<TallyDetail.Day> days(Course course) {
        return course.days().stream()
                .map(day -> new TallyDetail.Day(
                        day.day(),
                        day.spread().least(),
                        day.spread().most(),
                        day.spread().ratioWords().orElse(null),
                        day.pairs().size(),
                        day.excludingPairs()))
                .toList();
    }

    static List<TallyDetail.Silent> silences(Course course) {
        return course.silences().stream()
                .map(silence -> new TallyDetail.Silent(
                        silence.last().voice().inFull(),
                        silence.last().first().id(),
                        silence.last().day(),
                        silence.until()))
                .toList();
    }

    static List<TallyDetail.Flagged> flags(List<Flag> flags) {
        return flags.stream()
                .map(flag -> new TallyDetail.Flagged(
                        flag.kind().key(),
                        flag.sentence(),
                        flag.certain(),
                        flag.evidence().stream().map(Figure::id).toList()))
                .toList();
    }

    static List<ComparedFigure> figures(Divergence divergence, Function<Voice, Stance> stances) {
        List<ComparedFigure> figures = new ArrayList<>();
        for (Series series : divergence.series()) {
            series.points()
                    .forEach(point -> figures.add(figure(point, point.equals(series.latest()), divergence, stances)));
        }
        divergence
                .apart()
                .forEach(figure -> figures.add(figure(new Point(List.of(figure)), false, divergence, stances)));
        return figures;
    }

    private static ComparedFigure figure(
            Point point, boolean latest, Divergence divergence, Function<Voice, Stance> stances) {
        Figure first = point.first();
        Voice voice = point.voice();
        Optional<Ends> ends = divergence.rules().ends(first);
        Interval interval = divergence.rules().read(first);
        return new ComparedFigure(
                point.words(),
                point.quantity().value(),
                new ComparedFigure.Interval(
                        interval.low(), interval.lowInclusive(), interval.high(), interval.highInclusive()),
                ends.map(Ends::least).orElse(null),
                ends.map(Ends::most).orElse(null),
                named(voice.claimant()),
                named(voice.affiliation()),
                stance(stances.apply(voice)),
                point.day(),
                point.isDayStated(),
                latest && voice.isClaimant(),
                first.apart() == null ? null : first.apart().reason(),
                point.reports().stream().map(TallyFormat::report).toList());
    }

    private static @Nullable String stance(Stance stance) {
        return stance == Stance.UNKNOWN ? null : stance.name().toLowerCase(Locale.ROOT);
    }

    private static ComparedFigure.Report report(Figure figure) {
        Party publisher = figure.report().publisher();
        return new ComparedFigure.Report(
                figure.id(),
                "/claims/" + figure.id(),
                figure.report().article(),
                figure.report().isCopy() ? figure.report().original() : null,
                publisher == null ? null : publisher.name(),
                figure.report().day());
    }

    private static ComparedFigure.@Nullable Named named(@Nullable Party party) {
        return party == null ? null : new ComparedFigure.Named(party.id(), party.name());
    }
}
