package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Figure;
import org.dixit.divergence.RuleSet;
import org.dixit.divergence.flag.Beside;
import org.dixit.divergence.flag.Flags;
import org.jspecify.annotations.Nullable;

/**
 * Compares the figures of tallies, and remembers the large ones until they are counted again: {@link Recount} does that in
 * every transaction that changes something of a tally's figures, or of those that its flags look at.
 */
@ApplicationScoped
class Comparing {

    /** A tally of fewer figures is compared at once. */
    private static final int LARGE = 200;

    /** So many figures are remembered, of the tallies asked for last: some 50 MB. */
    private static final int MOST_FIGURES = 60_000;

    private static final String COUNTED = "select count(*), coalesce(sum(s.counted), 0) from Tally t, TallyStatistics s"
            + " where s.tally = t.id and t.event = ?1 and t.populationKey = ?2";

    private final EntityManager entities;
    private final TallyFigures figures;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<Asked, Remembered> remembered = new LinkedHashMap<>(16, 0.75f, true);

    Comparing(EntityManager entities, TallyFigures figures, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.figures = figures;
        this.transaction = transaction;
    }

    private record Asked(Long tally, RuleSet rules) {}

    private record Remembered(State state, Compared compared) {}

    /**
     * How often the tallies of the same people in one event were counted: that of the tally, and those that its flags look at.
     */
    record State(Long event, String populationKey, Counted counted) {}

    /** How many were counted, and how often in all. */
    record Counted(long tallies, long times) {}

    Compared of(Tally tally, RuleSet rules) {
        Asked asked = new Asked(tally.id, rules);
        // Before the figures: those of a later state may be taken for an earlier one's, and are then read again.
        State state = state(tally);
        Compared known = recall(asked, state);
        if (known != null) {
            return known;
        }
        Compared compared = reading().compare(tally, rules);
        remember(asked, new Remembered(state, compared));
        return compared;
    }

    /** Compares several tallies in one transaction in which nothing of their figures changes any more. */
    Reading reading() {
        return new Reading();
    }

    /** Reads the figures of each tally once, however many flags look at them. */
    class Reading {

        private final Map<Long, List<Figure>> read = new HashMap<>();

        Compared compare(Tally tally, RuleSet rules) {
            Divergence divergence = Divergence.of(figures(tally), rules);
            List<Beside> beside = figures.beside(tally, this::figures);
            return new Compared(divergence, Flags.of(divergence, beside), figures.notice(tally));
        }

        private List<Figure> figures(Tally tally) {
            return read.computeIfAbsent(tally.id, id -> figures.of(tally));
        }
    }

    /** Lets what a tally was just counted by be remembered, if the transaction that counted it is committed. */
    void rememberOnceCommitted(Tally tally, Compared compared) {
        if (compared.size() < LARGE) {
            return;
        }
        Remembered counted = new Remembered(state(tally), compared);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    remember(new Asked(tally.id, RuleSet.AS_SAID), counted);
                }
            }
        });
    }

    private State state(Tally tally) {
        Counted counted = entities.createQuery(COUNTED, Counted.class)
                .setParameter(1, tally.event)
                .setParameter(2, tally.populationKey)
                .getSingleResult();
        return new State(tally.event.id, tally.populationKey, counted);
    }

    private synchronized @Nullable Compared recall(Asked asked, State state) {
        Remembered known = remembered.get(asked);
        return known == null || !known.state.equals(state) ? null : known.compared;
    }

    private synchronized void remember(Asked asked, Remembered found) {
        if (found.compared.size() < LARGE) {
            return;
        }
        remembered.put(asked, found);
        int all = remembered.values().stream()
                .mapToInt(each -> each.compared.size())
                .sum();
        for (Iterator<Remembered> oldest = remembered.values().iterator(); all > MOST_FIGURES && oldest.hasNext(); ) {
            all -= oldest.next().compared.size();
            oldest.remove();
        }
    }
}
