package org.dixit.tally;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.export.Format;
import org.dixit.export.OverviewRecord;
import org.dixit.export.TallyDetail;
import org.dixit.export.TallyRecord;
import org.dixit.extract.Measure;
import org.dixit.site.Conditions;
import org.dixit.site.Slice;
import org.jspecify.annotations.Nullable;

/** What lists and neighbouring pages show of tallies; none of it reads claims. */
@ApplicationScoped
public class TallyQueries {

    private static final String LIST = "select t, s from Tally t, TallyStatistics s join fetch t.event where ";

    /** Along the index, whose first column is the same for all: H2 sorts them otherwise. */
    private static final String LARGEST_FIRST = " order by s.listed desc, s.spread desc, s.tally desc";

    /** Not along the index, where H2 would look at all to find the few of one event. */
    private static final String LARGEST_OF_FEW_FIRST = " order by s.spread desc, s.tally desc";

    private static final String LAST_MOVED_FIRST =
            " order by s.listed desc, s.movedDay desc, s.spread desc, s.tally desc";

    /** Tallies of the same people in one event, or of other people by one measure. */
    private static final String NEAR = LIST + TallyFilter.LISTED
            + " and t.id <> :id and t.event.id = :event and (t.populationKey = :key or t.measure = :measure)"
            + LARGEST_OF_FEW_FIRST;

    /** The same question in the event that this one is a part of, or in its parts. */
    private static final String WIDER = LIST + TallyFilter.LISTED
            + " and t.populationKey = :key and t.measure = :measure"
            + " and t.event.id in :events" + LARGEST_OF_FEW_FIRST;

    private static final int MOST_NEAR = 12;
    private static final int WEEK = 7;

    private static final Set<Measure> HARM =
            Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CASUALTIES, Measure.CAPTURED);

    private final EntityManager entities;

    TallyQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** A tally with its statistics. */
    record Listed(Tally tally, TallyStatistics statistics) {

        TallyRecord record() {
            return TallyFormat.record(tally, statistics);
        }
    }

    /** Where figures differ most comes first. */
    public Slice<TallyRecord> list(TallyFilter filter) {
        Conditions conditions = filter.conditions();
        TypedQuery<Listed> query = entities.createQuery(LIST + conditions.hql() + LARGEST_FIRST, Listed.class);
        conditions.parameters().forEach(query::setParameter);
        return Slice.of(
                query.setMaxResults(Slice.PROBE).getResultList().stream()
                        .map(Listed::record)
                        .toList(),
                TallyRecord::id);
    }

    /** The next in the order of their ids, as many as the export takes at once. */
    public List<TallyRecord> following(long id) {
        return entities.createQuery(LIST + TallyFilter.LISTED + " and t.id > ?1 order by t.id", Listed.class)
                .setParameter(1, id)
                .setMaxResults(Format.CHUNK)
                .getResultStream()
                .map(Listed::record)
                .toList();
    }

    /** The tallies where figures differ most, for the overview: only those where they do. */
    public List<OverviewRecord.AtOdds> mostDivergent(int most) {
        return entities.createQuery(LIST + TallyFilter.LISTED + " and s.spread > 1" + LARGEST_FIRST, Listed.class)
                .setMaxResults(most)
                .getResultStream()
                .map(found -> new OverviewRecord.AtOdds(
                        found.record(), found.statistics.odds == null ? found.statistics.lead : found.statistics.odds))
                .toList();
    }

    /**
     * What moved in the seven days up to today or, if nothing did, in the last seven in which anything moved.
     *
     * @return null if nothing ever moved
     */
    public OverviewRecord.@Nullable Week week(LocalDate today, int most) {
        // Not max(): along the index the first is found at once.
        LocalDate latest = entities.createQuery(
                        "select s.movedDay from TallyStatistics s where s.listed = true and s.movedDay <= ?1"
                                + LAST_MOVED_FIRST,
                        LocalDate.class)
                .setParameter(1, today)
                .setMaxResults(1)
                .getSingleResultOrNull();
        if (latest == null) {
            return null;
        }
        boolean current = latest.isAfter(today.minusDays(WEEK));
        LocalDate last = current ? today : latest;
        LocalDate first = last.minusDays(WEEK - 1);
        return new OverviewRecord.Week(first, last, current, moved(first, last, most));
    }

    private List<OverviewRecord.Moved> moved(LocalDate first, LocalDate last, int most) {
        return entities.createQuery(
                        LIST + TallyFilter.LISTED + " and s.moved is not null and s.movedDay between ?1 and ?2"
                                + LAST_MOVED_FIRST,
                        Listed.class)
                .setParameter(1, first)
                .setParameter(2, last)
                .setMaxResults(most)
                .getResultStream()
                .map(found -> new OverviewRecord.Moved(
                        found.record(),
                        requireNonNull(found.statistics.moved),
                        requireNonNull(found.statistics.movedDay)))
                .toList();
    }

    /** How often each kind of flag was raised, the most frequent first. */
    public List<OverviewRecord.FlagCount> flags() {
        return FlagSum.<FlagSum>list("claims > 0 order by claims desc, kind").stream()
                .map(flagged -> new OverviewRecord.FlagCount(
                        flagged.kind.key(),
                        flagged.kind.label(),
                        flagged.kind.explained(),
                        flagged.claims,
                        flagged.waiting))
                .toList();
    }

    /**
     * The tallies whose figures could be compared by measure and unit, where figures differ most first.
     *
     * @param except one to leave out; null for none
     */
    List<TallyRecord> comparable(Measure measure, String unit, @Nullable Long except) {
        return entities.createQuery(
                        LIST + TallyFilter.LISTED + " and t.measure = ?1 and t.unit = ?2 and t.id <> ?3"
                                + LARGEST_FIRST,
                        Listed.class)
                .setParameter(1, measure)
                .setParameter(2, unit)
                .setParameter(3, except == null ? -1L : except)
                .setMaxResults(Slice.SIZE)
                .getResultStream()
                .map(Listed::record)
                .toList();
    }

    /** A tally, whether it has figures or not. */
    public Optional<TallyRecord> find(long id) {
        return Tally.<Tally>findByIdOptional(id).map(tally -> TallyFormat.record(tally, statistics(tally)));
    }

    /**
     * Leads on to the tally that one was joined to; does nothing for a tally that stands.
     *
     * @param suffix of the address, such as ".json"
     * @throws RedirectionException if it was joined; for now, as joining can be undone
     */
    void leadOn(long id, String suffix) {
        Tally tally = Tally.<Tally>findByIdOptional(id).orElseThrow(NotFoundException::new);
        if (tally.joinedInto != null) {
            String standing = TallyFormat.address(tally.standing().id) + suffix;
            throw new RedirectionException(Response.Status.TEMPORARY_REDIRECT, URI.create(standing));
        }
    }

    private static TallyStatistics statistics(Tally tally) {
        return TallyStatistics.<TallyStatistics>findByIdOptional(tally.id).orElseGet(TallyStatistics::empty);
    }

    /** The tallies close to one, each with the reason why its figures can't be compared. */
    List<TallyDetail.Near> near(Tally tally) {
        List<Listed> found = entities.createQuery(NEAR, Listed.class)
                .setParameter("id", tally.id)
                .setParameter("event", tally.event.id)
                .setParameter("key", tally.populationKey)
                .setParameter("measure", tally.measure)
                .setMaxResults(MOST_NEAR)
                .getResultList();
        List<Listed> wider = entities.createQuery(WIDER, Listed.class)
                .setParameter("events", around(tally.event))
                .setParameter("key", tally.populationKey)
                .setParameter("measure", tally.measure)
                .setMaxResults(MOST_NEAR)
                .getResultList();
        return Stream.concat(found.stream(), wider.stream())
                .map(near -> new TallyDetail.Near(
                        near.tally.id, TallyFormat.address(near.tally.id), near.tally.name, reason(tally, near.tally)))
                .toList();
    }

    /** The event that one is a part of, and its parts: found first, since H2 reads all tallies to find them by their events. */
    private List<Long> around(Event event) {
        List<Long> parts = entities.createQuery("select e.id from Event e where e.parent = ?1", Long.class)
                .setParameter(1, event)
                .getResultList();
        return Stream.concat(Stream.ofNullable(event.parent).map(parent -> parent.id), parts.stream())
                .toList();
    }

    private static String reason(Tally tally, Tally near) {
        if (!near.event.id.equals(tally.event.id)) {
            return "over another event: " + near.event.name;
        }
        if (!near.unit.equals(tally.unit)) {
            return "in another unit: " + near.unit;
        }
        if (near.measure != tally.measure) {
            return near.measure == Measure.CASUALTIES
                    ? "killed and wounded together"
                    : near.measure.label() + ", not " + tally.measure.label();
        }
        return CountedGroup.sideOf(near.populationKey).equals(CountedGroup.sideOf(tally.populationKey))
                ? "another group"
                : "another side";
    }

    /** The sides whose fighters are counted in an event, in lower case: the parties to it, as far as is known. */
    Set<String> parties(Event event) {
        return entities.createQuery(
                        "select distinct t.populationKey from Tally t where t.event = ?1 and t.measure in ?2"
                                + " and t.populationKey like '_%/combatants'",
                        String.class)
                .setParameter(1, event)
                .setParameter(2, HARM)
                .getResultStream()
                .map(CountedGroup::sideOf)
                .collect(Collectors.toSet());
    }
}
