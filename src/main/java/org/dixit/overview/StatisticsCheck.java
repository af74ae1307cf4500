package org.dixit.overview;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dixit.article.Article;
import org.dixit.tally.Recount;
import org.dixit.tally.Tally;

/**
 * Holds the statistics that are kept up in each transaction against a recount of the whole database, in chunks, so that it
 * takes no more memory when there is more to count.
 */
@ApplicationScoped
public class StatisticsCheck {

    /** Tallies or articles a transaction. */
    private static final int CHUNK = 100;

    private final EntityManager entities;
    private final Recount recount;
    private final OverviewCounts counts;

    StatisticsCheck(EntityManager entities, Recount recount, OverviewCounts counts) {
        this.entities = entities;
        this.recount = recount;
        this.counts = counts;
    }

    /**
     * What was found.
     *
     * @param checked tallies and articles counted anew, and the sums over all articles and over all flags
     * @param wrong how many of them have other statistics than the recount gives
     */
    public record Result(long checked, long wrong) {

        Result plus(Result other) {
            return new Result(checked + other.checked, wrong + other.wrong);
        }
    }

    /** @param violations told of each tally and article whose statistics are not those of a recount */
    public Result run(Consumer<String> violations) {
        return each(Tally.class, recount::isRight, violations)
                .plus(each(Article.class, counts::isRight, violations))
                .plus(QuarkusTransaction.requiringNew().call(() -> check("overview", counts.isSumRight(), violations)))
                .plus(QuarkusTransaction.requiringNew().call(() -> check("flags", recount.areSumsRight(), violations)));
    }

    private <T extends PanacheEntity> Result each(Class<T> type, Predicate<T> right, Consumer<String> violations) {
        Result result = new Result(0, 0);
        long after = 0;
        while (true) {
            long from = after;
            List<Long> chunk = QuarkusTransaction.requiringNew().call(() -> following(type, from));
            if (chunk.isEmpty()) {
                return result;
            }
            result = result.plus(QuarkusTransaction.requiringNew().call(() -> check(type, chunk, right, violations)));
            after = chunk.get(chunk.size() - 1);
        }
    }

    private List<Long> following(Class<?> type, long id) {
        return entities.createQuery(
                        "select x.id from " + type.getSimpleName() + " x where x.id > ?1 order by x.id", Long.class)
                .setParameter(1, id)
                .setMaxResults(CHUNK)
                .getResultList();
    }

    private <T extends PanacheEntity> Result check(
            Class<T> type, List<Long> ids, Predicate<T> right, Consumer<String> violations) {
        Result result = new Result(0, 0);
        for (long id : ids) {
            String what = type.getSimpleName().toLowerCase(Locale.ROOT) + " " + id;
            result = result.plus(check(what, right.test(entities.find(type, id)), violations));
            entities.clear();
        }
        return result;
    }

    private static Result check(String what, boolean right, Consumer<String> violations) {
        if (!right) {
            violations.accept(what + ": the statistics are not those of a recount");
        }
        return new Result(1, right ? 0 : 1);
    }
}
