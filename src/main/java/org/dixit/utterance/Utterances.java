package org.dixit.utterance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.ClaimsStored;
import org.dixit.extract.QuotationType;
import org.dixit.quotation.Quotation;
import org.dixit.tally.Placement;
import org.dixit.wording.Utterance;

/**
 * Finds the quotations of other articles that tell the same utterance, in the transaction that takes an article in. Looks
 * only at quotations that share some words in a row, and at none without quotation marks: their words are the reporter's.
 */
@ApplicationScoped
public class Utterances {

    /** To be raised when what is found changes. */
    private static final int RULES = 2;

    private static final int AT_ONCE = 20;

    private static final String OF_ARTICLE =
            "(select q.id from quotation q join article_version v on v.id = q.version_id where v.article_id = :article)";

    private final EntityManager entities;
    private final Placement placement;

    Utterances(EntityManager entities, Placement placement) {
        this.entities = entities;
        this.placement = placement;
    }

    /** Looks for variants of the quotations of an article version that were written or read anew. */
    void find(@Observes ClaimsStored stored) {
        find(stored.version());
    }

    /** Looks among articles that were taken in by other rules, or by none, part by part. Tells how many those were. */
    public int catchUp() {
        int searched = 0;
        int part = AT_ONCE;
        while (part == AT_ONCE) {
            part = QuarkusTransaction.requiringNew().call(this::findSome);
            searched += part;
        }
        return searched;
    }

    private int findSome() {
        placement.takeTurn();
        List<ArticleVersion> due = ArticleVersion.<ArticleVersion>find(
                        "article.variantRules <> ?1 and number = article.currentVersion and engine is not null order by id",
                        RULES)
                .range(0, AT_ONCE - 1)
                .list();
        due.forEach(this::find);
        return due.size();
    }

    /** Looks for variants of the quotations of a version that stands, what a person added among them. */
    public void find(ArticleVersion version) {
        placement.takeTurn();
        entities.flush();
        forget(version.article);
        List<Quotation> own =
                Quotation.list("version = ?1 and withdrawn = false and type <> ?2", version, QuotationType.INDIRECT);
        own.forEach(quotation -> mark(quotation.id, utterance(quotation).runs()));
        Map<Long, List<Quotation>> sharing = sharing(version.article);
        own.forEach(quotation -> compare(quotation, sharing.getOrDefault(quotation.id, List.of())));
        version.article.variantRules = RULES;
        entities.flush();
    }

    private void forget(Article article) {
        for (String rows : List.of(
                "quotation_run where quotation_id in " + OF_ARTICLE,
                "quotation_pair where one_id in " + OF_ARTICLE + " or other_id in " + OF_ARTICLE)) {
            entities.createNativeQuery("delete from " + rows)
                    .setParameter("article", article.id)
                    .executeUpdate();
        }
    }

    private void mark(long quotation, Set<Long> runs) {
        if (!runs.isEmpty()) {
            String rows =
                    runs.stream().map(run -> "(" + quotation + ", " + run + ")").collect(joining(", "));
            entities.createNativeQuery("insert into quotation_run (quotation_id, run) values " + rows)
                    .executeUpdate();
        }
    }

    /** The quotations of other articles that share words with those of an article, by the id of the latter. */
    private Map<Long, List<Quotation>> sharing(Article article) {
        Stream<?> rows = entities.createNativeQuery(
                        "select distinct m.quotation_id, o.quotation_id from quotation_run m join quotation_run o on o.run = m.run"
                                + " where m.quotation_id in " + OF_ARTICLE + " and o.quotation_id not in " + OF_ARTICLE,
                        Object[].class)
                .setParameter("article", article.id)
                .getResultStream();
        return rows.map(Object[].class::cast)
                .collect(groupingBy(
                        row -> number(row[0]),
                        mapping(row -> Quotation.<Quotation>findById(number(row[1])), toList())));
    }

    private static void compare(Quotation quotation, List<Quotation> others) {
        Utterance utterance = utterance(quotation);
        for (Quotation other : others) {
            double share = utterance.sameness(utterance(other));
            if (share > 0) {
                QuotationPair.of(quotation, other, share).persist();
            }
        }
    }

    private static Utterance utterance(Quotation quotation) {
        return new Utterance(
                quotation.segments.stream().map(segment -> segment.exact).toList());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
