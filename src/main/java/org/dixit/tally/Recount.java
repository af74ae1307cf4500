package org.dixit.tally;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.divergence.RuleSet;

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

    private static final String SUMS =
            "select f.kind, sum(f.claims), sum(f.waiting) from TallyStatistics s join s.flagCounts f group by f.kind";

    private final EntityManager entities;
    private final TallyFigures figures;
    private final Comparing comparing;

    Recount(EntityManager entities, TallyFigures figures, Comparing comparing) {
        this.entities = entities;
        this.figures = figures;
        this.comparing = comparing;
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
        Comparing.Reading reading = comparing.reading();
        Map<Tally, Compared> compared = new LinkedHashMap<>();
        concerned.values().forEach(tally -> compared.put(tally, count(tally, reading)));
        entities.flush();
        compared.forEach(comparing::rememberOnceCommitted);
        addUp(concerned.values().stream().flatMap(this::countFlags));
    }

    /** Adds to the sums over all tallies what some of them have more, or fewer, than before. */
    private static void addUp(Stream<FlagCount> changes) {
        changes.collect(groupingBy(FlagCount::kind, TreeMap::new, reducing(FlagCount::plus))).values().stream()
                .flatMap(Optional::stream)
                .filter(change -> change.claims() != 0 || change.waiting() != 0)
                .forEach(change -> FlagSum.add(change.kind(), change.claims(), change.waiting()));
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
        take(anew, tally, comparing.reading().compare(tally, RuleSet.AS_SAID));
        anew.countFlags(flags(tally));
        return TallyStatistics.<TallyStatistics>findByIdOptional(tally.id)
                .orElseGet(TallyStatistics::empty)
                .saysTheSameAs(anew);
    }

    private Compared count(Tally tally, Comparing.Reading reading) {
        TallyStatistics statistics =
                TallyStatistics.<TallyStatistics>findByIdOptional(tally.id).orElseGet(TallyStatistics::new);
        Compared compared = reading.compare(tally, RuleSet.AS_SAID);
        take(statistics, tally, compared);
        if (statistics.tally == null) {
            statistics.tally = tally.id;
            statistics.persist();
        }
        return compared;
    }

    private static void take(TallyStatistics statistics, Tally tally, Compared compared) {
        statistics.take(compared.divergence(), compared.notice());
        statistics.listed = tally.joinedInto == null && statistics.claims > 0;
        statistics.flag(compared.flags());
    }

    /** Whether the sums of flags that are kept are those over all tallies. */
    public boolean areSumsRight() {
        Set<FlagCount> kept = FlagSum.<FlagSum>list("claims > 0").stream()
                .map(FlagSum::asCount)
                .collect(toSet());
        return kept.equals(
                Set.copyOf(entities.createQuery(SUMS, FlagCount.class).getResultList()));
    }

    /** What the tally has more than before, and what it had, as less than nothing. */
    private Stream<FlagCount> countFlags(Tally tally) {
        TallyStatistics statistics = TallyStatistics.findById(tally.id);
        List<FlagCount> before = List.copyOf(statistics.flagCounts);
        List<FlagCount> now = flags(tally);
        statistics.countFlags(now);
        return Stream.concat(now.stream(), before.stream().map(FlagCount::negated));
    }

    private List<FlagCount> flags(Tally tally) {
        return entities.createQuery(FLAGS, FlagCount.class)
                .setParameter(1, tally.id)
                .getResultList();
    }
}
