package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.dixit.export.EventRecord;
import org.dixit.export.Format;
import org.dixit.export.TallyRecord;
import org.dixit.review.DecisionEntries;
import org.dixit.review.DecisionEntry;
import org.dixit.review.Subject;
import org.dixit.site.Conditions;
import org.dixit.site.Slice;
import org.jspecify.annotations.Nullable;

/** What pages and data show of events. */
@ApplicationScoped
public class EventQueries {

    private static final String LISTED =
            " from Tally t, TallyStatistics s where t.event = e and " + TallyFilter.LISTED + ")";

    private static final String TALLIES = "(select count(t)" + LISTED;

    /** The notice that all its tallies share; null where they differ, or one has none. */
    private static final String NOTICE =
            "(select case when count(s.notice) = count(t) and min(s.notice) = max(s.notice)" + " then min(s.notice) end"
                    + LISTED;

    private static final String COUNTED = "select e, " + TALLIES + ", " + NOTICE + " from Event e where ";

    private final EntityManager entities;
    private final TallyQueries tallies;
    private final DecisionEntries decisions;

    EventQueries(EntityManager entities, TallyQueries tallies, DecisionEntries decisions) {
        this.entities = entities;
        this.tallies = tallies;
        this.decisions = decisions;
    }

    /**
     * All that the page of an event shows.
     *
     * @param tallies the first of them, where figures differ most first
     * @param parts the events that are a part of it
     */
    public record View(
            EventRecord event, Slice<TallyRecord> tallies, List<EventRecord> parts, List<DecisionEntry> history) {}

    record Counted(Event event, long tallies, @Nullable String notice) {

        EventRecord record() {
            return EventFormat.record(event, tallies, notice);
        }
    }

    /** The newest first. */
    public Slice<EventRecord> list(EventFilter filter) {
        Conditions conditions = filter.conditions();
        TypedQuery<Counted> query =
                entities.createQuery(COUNTED + conditions.hql() + " order by e.id desc", Counted.class);
        conditions.parameters().forEach(query::setParameter);
        return Slice.of(records(query.setMaxResults(Slice.PROBE)), EventRecord::id);
    }

    /** The next in the order of their ids, as many as the export takes at once. */
    public List<EventRecord> following(long id) {
        return records(entities.createQuery(COUNTED + "e.id > ?1 order by e.id", Counted.class)
                .setParameter(1, id)
                .setMaxResults(Format.CHUNK));
    }

    public Optional<EventRecord> find(long id) {
        return records(entities.createQuery(COUNTED + "e.id = ?1", Counted.class)
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    public Optional<View> view(long id) {
        TallyFilter filter = new TallyFilter();
        filter.event = id;
        return find(id).map(event -> new View(event, tallies.list(filter), parts(id), decisions.of(Subject.EVENT, id)));
    }

    private List<EventRecord> parts(long id) {
        return records(entities.createQuery(COUNTED + "e.parent.id = ?1 order by e.firstDay, e.id", Counted.class)
                .setParameter(1, id)
                .setMaxResults(Slice.SIZE));
    }

    private static List<EventRecord> records(TypedQuery<Counted> query) {
        return query.getResultList().stream().map(Counted::record).toList();
    }
}
