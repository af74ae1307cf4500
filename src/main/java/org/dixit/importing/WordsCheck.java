package org.dixit.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Segment;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/** Checks law 1 over the whole database, in chunks, so that it takes no more memory when there are more articles. */
@ApplicationScoped
public class WordsCheck {

    /** Versions a transaction. */
    private static final int CHUNK = 100;

    private final EntityManager entities;

    WordsCheck(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What was found.
     *
     * @param checked claims and segments looked at
     * @param wrong how many of them do not say what stands there, plus texts whose SHA-256 is another
     */
    public record Result(long checked, long wrong) {

        Result plus(Result other) {
            return new Result(checked + other.checked, wrong + other.wrong);
        }

        static Result of(boolean right) {
            return new Result(1, right ? 0 : 1);
        }
    }

    /** @param violations told of each place where other words stand */
    public Result run(Consumer<String> violations) {
        Result result = new Result(0, 0);
        long after = 0;
        while (true) {
            long from = after;
            List<Long> chunk = QuarkusTransaction.requiringNew().call(() -> versionsAfter(from));
            if (chunk.isEmpty()) {
                return result;
            }
            result = result.plus(QuarkusTransaction.requiringNew().call(() -> check(chunk, violations)));
            after = chunk.get(chunk.size() - 1);
        }
    }

    private List<Long> versionsAfter(long id) {
        return entities.createQuery("select v.id from ArticleVersion v where v.id > ?1 order by v.id", Long.class)
                .setParameter(1, id)
                .setMaxResults(CHUNK)
                .getResultList();
    }

    private Result check(List<Long> versions, Consumer<String> violations) {
        Result result = new Result(0, 0);
        for (long id : versions) {
            result = result.plus(check(ArticleVersion.<ArticleVersion>findById(id), violations));
            entities.clear();
        }
        return result;
    }

    private static Result check(ArticleVersion version, Consumer<String> violations) {
        Snapshot snapshot = version.snapshot();
        Result result = new Result(0, 0);
        if (!snapshot.sha256().equals(version.sha256)) {
            violations.accept("article version " + version.id + ": the text is not the one that was stored");
            result = new Result(0, 1);
        }
        for (Claim claim : Claim.<Claim>list("version", version)) {
            result = result.plus(check(snapshot, claim.span(), claim.exact, "claim " + claim.id, violations));
        }
        for (Quotation quotation : Quotation.<Quotation>list("version", version)) {
            for (Segment segment : quotation.segments) {
                result = result.plus(
                        check(snapshot, segment.span(), segment.exact, "quotation " + quotation.id, violations));
            }
        }
        return result;
    }

    private static Result check(Snapshot snapshot, Span span, String exact, String what, Consumer<String> violations) {
        boolean right = snapshot.has(span, exact);
        if (!right) {
            violations.accept(
                    what + ": at " + span.start() + "-" + span.end() + " stands something other than “" + exact + "”");
        }
        return Result.of(right);
    }
}
