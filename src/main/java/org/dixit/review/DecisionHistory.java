package org.dixit.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.account.Account;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;
import org.dixit.speaker.Speaker;
import org.dixit.speaker.SpeakerPair;
import org.jspecify.annotations.Nullable;

/** What was decided, by whom, and what of it stands. */
@ApplicationScoped
public class DecisionHistory {

    /**
     * Neither takes another decision back nor was taken back. Not "is null", for which H2 has an index that finds nearly all.
     */
    private static final String STANDS =
            " and coalesce(d.undoes.id, 0) = 0 and not exists (select 1 from Decision u where u.undoes = d)";

    /** Every decision on one thing, newest first. */
    public List<Decision> of(Subject<?> kind, long id) {
        return list("d." + kind.name() + ".id = ?1 order by d.revision desc", id);
    }

    /** Every decision on whether a speaker that stands is one with others, newest first. */
    List<Decision> ofSpeaker(Speaker standing) {
        List<Long> members = Speaker.one(standing.id);
        List<Long> pairs = SpeakerPair.of(members).stream().map(pair -> pair.id).toList();
        return list("d.speaker.id in ?1 or d.pair.id in ?2 order by d.id desc", members, pairs);
    }

    /** Every decision on whether an article is one report with others, newest first. */
    List<Decision> ofArticle(long article) {
        return list("d.copy.one.id = ?1 or d.copy.other.id = ?1 order by d.id desc", article);
    }

    public List<Decision> of(Claim claim) {
        return of(Subject.CLAIM, claim.id);
    }

    public List<Decision> of(Quotation quotation) {
        return of(Subject.QUOTATION, quotation.id);
    }

    /** Every decision on one thing that came after a revision of it, oldest first. */
    List<Decision> since(Subject<?> kind, long id, int revision) {
        return list("d." + kind.name() + ".id = ?1 and d.revision > ?2 order by d.revision", id, revision);
    }

    /** The decisions that keep one from being taken back: its undo, and those on its field that came later and stand. */
    List<Decision> later(Subject<?> kind, Decision decision) {
        return list(
                "d.undoes = ?1 or d." + kind.name() + " = ?2 and d.field = ?3 and d.revision > ?4" + STANDS
                        + " order by d.revision",
                decision,
                kind.of().apply(decision),
                decision.field,
                decision.revision);
    }

    /** The decision that stands on each field of one thing, by the field's name; fields nobody decided on are left out. */
    public Map<String, Decision> standing(Subject<?> kind, long id) {
        Map<String, Decision> standing = new LinkedHashMap<>();
        list("d." + kind.name() + ".id = ?1" + STANDS + " order by d.revision", id)
                .forEach(decision -> standing.put(decision.field, decision));
        return standing;
    }

    /** What stood in a field before anybody decided on it, in plain words, by the name of each field decided on. */
    Map<String, String> readBefore(Subject<?> kind, long id) {
        Map<String, String> read = new LinkedHashMap<>();
        Set<String> decided = standing(kind, id).keySet();
        list("d." + kind.name() + ".id = ?1 order by d.revision", id).stream()
                .filter(decision -> decided.contains(decision.field))
                .forEach(decision -> read.putIfAbsent(
                        decision.field, kind.field(decision.field).say(decision.oldValue)));
        return read;
    }

    /** The names of the fields that people decided on, by the number of the claim or quotation, for all of an article version. */
    public Map<Long, Set<String>> decidedFields(Subject<?> kind, ArticleVersion version) {
        String ofVersion = "d.%s.id in (select x.id from %s x where x.version = ?1)"
                .formatted(kind.name(), kind.type().getSimpleName());
        return list(ofVersion + STANDS, version).stream()
                .collect(groupingBy(d -> kind.of().apply(d).id, mapping(d -> d.field, toSet())));
    }

    /** The latest decisions of one reviewer, newest first; from before a decision if one is given. */
    List<Decision> by(Account account, @Nullable Long before, int most) {
        return Decision.<Decision>find(
                        "from Decision d join fetch d.account where fk(d.account) = ?1 and d.id < ?2"
                                + " order by fk(d.account) desc, d.id desc",
                        account.id,
                        before == null ? Long.MAX_VALUE : before)
                .range(0, most - 1)
                .list();
    }

    /** The numbers of those that were taken back. */
    Set<Long> undone(List<Decision> decisions) {
        return list("d.undoes in ?1", decisions).stream()
                .map(undo -> requireNonNull(undo.undoes).id)
                .collect(toSet());
    }

    /** The numbers of those whose field was decided on again by a decision that stands. */
    Set<Long> overtaken(List<Decision> decisions) {
        Set<Long> overtaken = new HashSet<>();
        decisions.stream()
                .collect(groupingBy(Subject::of))
                .forEach((kind, ofKind) -> overtaken.addAll(overtaken(kind, ofKind)));
        return overtaken;
    }

    /** Kind by kind, so that each is found along its index. */
    private static List<Long> overtaken(Subject<?> kind, List<Decision> decisions) {
        return Decision.getEntityManager()
                .createQuery(
                        "select distinct o.id from Decision o, Decision d where o in ?1 and d.field = o.field"
                                + " and d.revision > o.revision and d.%1$s.id = o.%1$s.id".formatted(kind.name())
                                + STANDS,
                        Long.class)
                .setParameter(1, decisions)
                .getResultList();
    }

    /** The latest decisions since a moment on tallies, and on claims that are or were in them; newest first. */
    public List<Decision> onTallies(Collection<Long> tallies, Instant since, int most) {
        List<Decision> found = list(
                "d.decidedAt >= ?2 and (d.tally.id in ?1 or d.field = 'tally'"
                        + " or d.claim.id in (select c.id from Claim c where c.tally.id in ?1)) order by d.id desc",
                tallies,
                since);
        Set<String> ids = tallies.stream().map(String::valueOf).collect(toSet());
        return found.stream()
                .filter(d -> !d.field.equals(ClaimField.TALLY.key())
                        || ids.contains(String.valueOf(d.oldValue))
                        || ids.contains(String.valueOf(d.newValue)))
                .limit(most)
                .toList();
    }

    private static List<Decision> list(String condition, Object... parameters) {
        return Decision.list("from Decision d join fetch d.account where " + condition, parameters);
    }
}
