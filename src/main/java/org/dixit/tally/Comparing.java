package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.RuleSet;
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
    private final Map<Asked, Remembered> remembered = new LinkedHashMap<>(16, 0.75f, true);

    Comparing(EntityManager entities, TallyFigures figures) {
        this.entities = entities;
        this.figures = figures;
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
        Divergence divergence = Divergence.of(figures.of(tally), rules);
        Compared compared =
                new Compared(divergence, Flags.of(divergence, figures.beside(tally)), figures.notice(tally));
        if (compared.size() >= LARGE) {
            remember(asked, new Remembered(state, compared));
        }
        return compared;
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
