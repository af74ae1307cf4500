package org.dixit.tally;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.claim.Claim;
import org.dixit.divergence.Figure;
import org.dixit.divergence.flag.Flag;
import org.dixit.review.ClaimField;
import org.dixit.review.Decision;
import org.dixit.review.DecisionEntries;
import org.dixit.review.DecisionHistory;

/** Finds what came to a tally and what went, by the time at which Dixit took it in. */
@ApplicationScoped
public class TallyNews {

    /** Whoever looks away for longer reads the tally anew. */
    private static final int MOST_DECISIONS = 200;

    private static final String CAME =
            "select c.id from Claim c join c.version v join v.article a where c.tally.id in ?1"
                    + " and c.addedAt >= ?2 and c.repeats is null and c.withdrawn = false and v.number = a.currentVersion"
                    + " and not exists (select 1 from Claim p join p.version w where w.article = a and w.number < v.number"
                    + " and p.extractionKey = c.extractionKey and p.exact = c.exact and p.tally = c.tally and p.addedAt < ?2)";

    private static final String WENT = "from Claim c join fetch c.version v join fetch v.article a"
            + " left join fetch a.publisher left join fetch c.claimant"
            + " where c.tally.id in ?1 and c.addedAt < ?2 and c.repeats is null"
            + " and (c.withdrawn = false or c.withdrawnAt >= ?2)"
            + " and (c.withdrawn = true and v.number = a.currentVersion"
            + " or exists (select 1 from ArticleVersion w where w.article = a and w.number = v.number + 1"
            + " and w.fetchedAt >= ?2)"
            + " and not exists (select 1 from Claim p join p.version w where w.article = a and w.number = a.currentVersion"
            + " and p.withdrawn = false and p.extractionKey = c.extractionKey and p.exact = c.exact"
            + " and p.tally = c.tally)) order by c.id";

    private final EntityManager entities;
    private final TallyFigures figures;
    private final DecisionHistory history;
    private final DecisionEntries entries;

    TallyNews(EntityManager entities, TallyFigures figures, DecisionHistory history, DecisionEntries entries) {
        this.entities = entities;
        this.figures = figures;
        this.history = history;
        this.entries = entries;
    }

    /** What changed since the beginning of a day in UTC; the flags are those that stand now. */
    Changes since(LocalDate day, Tally tally, List<Flag> flags) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Long> members = figures.members(tally);
        List<Decision> decisions = decisions(members, from);
        Set<Long> fresh = came(members, from);
        return new Changes(
                day,
                fresh,
                went(members, from),
                raised(
                        flags,
                        Stream.concat(fresh.stream(), corrected(decisions)).collect(toSet()),
                        tally,
                        from),
                decisions,
                entries.told(decisions));
    }

    private Set<Long> came(Collection<Long> members, Instant from) {
        return Set.copyOf(entities.createQuery(CAME, Long.class)
                .setParameter(1, members)
                .setParameter(2, from)
                .getResultList());
    }

    private List<Changes.Gone> went(Collection<Long> members, Instant from) {
        return entities.createQuery(WENT, Claim.class)
                .setParameter(1, members)
                .setParameter(2, from)
                .getResultStream()
                .map(TallyNews::gone)
                .toList();
    }

    private static Changes.Gone gone(Claim claim) {
        return new Changes.Gone(
                claim.id,
                claim.exact,
                claim.claimant == null ? "the publishers’ own voice" : claim.claimant.standing.name,
                claim.version.article.publisher == null ? "publisher not known" : claim.version.article.publisher.name,
                claim.version.number < claim.version.article.currentVersion);
    }

    /** A flag may rest on claims of a tally beside this one. */
    private List<Flag> raised(List<Flag> flags, Set<Long> changed, Tally tally, Instant from) {
        Set<Long> all = new HashSet<>(changed);
        List<Long> beside = figures.takenFor(tally).stream()
                .flatMap(other -> figures.members(other).stream())
                .toList();
        if (!beside.isEmpty()) {
            all.addAll(came(beside, from));
        }
        return flags.stream()
                .filter(flag -> flag.evidence().stream().map(Figure::id).anyMatch(all::contains))
                .toList();
    }

    private static Stream<Long> corrected(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> !decision.field.equals(ClaimField.STATUS.key()))
                .flatMap(decision -> Stream.ofNullable(decision.claim))
                .map(claim -> claim.id);
    }

    /** The latest decisions on the tallies and their claims, newest first. */
    List<Decision> decisions(Collection<Long> members, Instant from) {
        return history.onTallies(members, from, MOST_DECISIONS);
    }

    /** When each of the claims came. */
    Map<Long, Instant> added(Collection<Long> claims) {
        return claims.isEmpty()
                ? Map.of()
                : entities.createQuery("select c.id, c.addedAt from Claim c where c.id in ?1", Came.class)
                        .setParameter(1, claims)
                        .getResultStream()
                        .collect(toMap(Came::claim, Came::at));
    }

    /** When a claim came. */
    record Came(Long claim, Instant at) {}
}
