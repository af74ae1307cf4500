package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dixit.article.Article;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.RuleSet;
import org.dixit.divergence.flag.Flags;

/** Keeps the statistics of tallies: counts a tally anew, in the transaction that changed its claims. */
@ApplicationScoped
public class Recount {

    /** A claim that flags of one kind in several tallies rest on counts in the first of them. */
    private static final String FLAGS =
            "select f.kind, count(*), sum(case when c.status = 'UNREVIEWED' then 1 else 0 end)"
                    + " from TallyStatistics s join s.flagged f, Tally t, Claim c"
                    + " where s.tally = ?1 and t.id = s.tally and t.joinedInto is null and c.id = f.claim"
                    + " and not exists (select 1 from TallyStatistics o join o.flagged g, Tally u where u.id = o.tally"
                    + " and u.joinedInto is null and g.claim = f.claim and g.kind = f.kind and o.tally < s.tally)"
                    + " group by f.kind";

    private final EntityManager entities;
    private final TallyFigures figures;

    Recount(EntityManager entities, TallyFigures figures) {
        this.entities = entities;
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
        entities.flush();
        concerned.values().forEach(this::countFlags);
    }

    /** Counts anew the tallies of an article whose version that stands, or whose publisher, is another than before. */
    public void of(Article article) {
        of(Tally.ofArticles(Set.of(article)));
    }

    private static Set<Tally> chain(Tally tally) {
        Set<Tally> chain = new LinkedHashSet<>();
        for (Tally at = tally; at != null && chain.add(at); ) {
            at = at.joinedInto;
        }
        return chain;
    }

    /** Whether what is kept of a tally is what a recount gives. */
    public boolean isRight(Tally tally) {
        TallyStatistics anew = new TallyStatistics();
        take(anew, tally);
        anew.countFlags(flags(tally));
        return TallyStatistics.<TallyStatistics>findByIdOptional(tally.id)
                .orElseGet(TallyStatistics::empty)
                .saysTheSameAs(anew);
    }

    private void count(Tally tally) {
        TallyStatistics statistics =
                TallyStatistics.<TallyStatistics>findByIdOptional(tally.id).orElseGet(TallyStatistics::new);
        take(statistics, tally);
        if (statistics.tally == null) {
            statistics.tally = tally.id;
            statistics.persist();
        }
    }

    private void take(TallyStatistics statistics, Tally tally) {
        Divergence divergence = Divergence.of(figures.of(tally), RuleSet.AS_SAID);
        statistics.take(divergence, figures.notice(tally));
        statistics.flag(Flags.of(divergence, figures.beside(tally)));
    }

    private void countFlags(Tally tally) {
        TallyStatistics.<TallyStatistics>findById(tally.id).countFlags(flags(tally));
    }

    private List<FlagCount> flags(Tally tally) {
        return entities.createQuery(FLAGS, FlagCount.class)
                .setParameter(1, tally.id)
                .getResultList();
    }
}
