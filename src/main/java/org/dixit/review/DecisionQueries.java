package org.dixit.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.dixit.export.DecisionRecord;

/** What was decided, the oldest first. */
@ApplicationScoped
public class DecisionQueries {

    /** Decisions by the id of their claim. */
    public Map<Long, List<DecisionRecord>> onClaims(Collection<Long> ids) {
        return on("claim", ids, decision -> requireNonNull(decision.claim).id);
    }

    /** Decisions by the id of their quotation. */
    public Map<Long, List<DecisionRecord>> onQuotations(Collection<Long> ids) {
        return on("quotation", ids, decision -> requireNonNull(decision.quotation).id);
    }

    /** Decisions on a speaker itself. */
    public List<DecisionRecord> onSpeaker(long id) {
        return on("speaker", List.of(id), decision -> requireNonNull(decision.speaker).id)
                .getOrDefault(id, List.of());
    }

    /** The same decisions in the public format. */
    public static List<DecisionRecord> records(List<Decision> decisions) {
        return decisions.stream().map(DecisionQueries::record).toList();
    }

    private static Map<Long, List<DecisionRecord>> on(
            String what, Collection<Long> ids, ToLongFunction<Decision> subject) {
        List<Decision> found = ids.isEmpty()
                ? List.of()
                : Decision.list(
                        "from Decision d join fetch d.account where d." + what + ".id in ?1 order by d.id", ids);
        return found.stream().collect(groupingBy(subject::applyAsLong, mapping(DecisionQueries::record, toList())));
    }

    private static DecisionRecord record(Decision decision) {
        return new DecisionRecord(
                decision.id,
                decision.decidedAt,
                decision.account.name,
                decision.field,
                decision.oldValue,
                decision.newValue,
                decision.note,
                decision.evidence,
                decision.undoes == null ? null : decision.undoes.id,
                decision.carriedFrom == null ? null : decision.carriedFrom.id);
    }
}
