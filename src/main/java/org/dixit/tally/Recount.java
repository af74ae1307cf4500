package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.RuleSet;
import org.dixit.divergence.flag.Flags;

/** Keeps the statistics of tallies: counts a tally anew, in the transaction that changed its claims. */
@ApplicationScoped
public class Recount {

    private final TallyFigures figures;

    Recount(TallyFigures figures) {
        this.figures = figures;
    }

    /** Counts those tallies anew, and those that they were joined to or whose flags look at them. */
    public void of(Collection<Tally> tallies) {
        TreeMap<Long, Tally> concerned = new TreeMap<>();
        for (Tally tally : tallies) {
            for (Tally each : chain(tally)) {
                concerned.put(each.id, each);
            }
        }
        for (Tally tally : List.copyOf(concerned.values())) {
            figures.takenFor(tally).forEach(other -> concerned.put(other.id, other));
        }
        concerned.values().forEach(this::count);
    }

    private static Set<Tally> chain(Tally tally) {
        Set<Tally> chain = new LinkedHashSet<>();
        for (Tally at = tally; at != null && chain.add(at); ) {
            at = at.joinedInto;
        }
        return chain;
    }

    private void count(Tally tally) {
        TallyStatistics statistics =
                TallyStatistics.<TallyStatistics>findByIdOptional(tally.id).orElseGet(TallyStatistics::new);
        Divergence divergence = Divergence.of(figures.of(tally), RuleSet.AS_SAID);
        statistics.take(divergence, figures.notice(tally));
        statistics.flag(Flags.of(divergence, figures.beside(tally)));
        if (statistics.tally == null) {
            statistics.tally = tally.id;
            statistics.persist();
        }
    }
}
