package org.dixit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dixit.claim.Claim;
import org.dixit.divergence.flag.FlagKind;
import org.dixit.quotation.Quotation;
import org.dixit.site.Conditions;
import org.dixit.utterance.QuotationPair;
import org.jspecify.annotations.Nullable;

/** What waits for a reviewer: what nobody decided on. Figures that part ways come first, then the least certain. */
@ApplicationScoped
public class ReviewQueue {

    /** Counting stops here; nobody works through more in one sitting. */
    public static final int MOST_COUNTED = 1000;

    private static final Comparator<Waiting> ORDER = Comparator.comparingDouble(Waiting::confidence)
            .thenComparing(w -> w.item().kind())
            .thenComparing(w -> w.item().id());

    private static final String AT_ODDS =
            "exists (select 1 from TallyStatistics t where t.tally = x.tally.id and t.spread > 1)";

    private static final String FLAGGED =
            "exists (select 1 from TallyStatistics t join t.flagged f where f.claim = x.id and f.kind = :flag)";

    private static final String MISQUOTED = "exists (select 1 from QuotationPair p where (p.one = x or p.other = x) and"
            + QuotationPair.STANDS + "and" + QuotationPair.OF_TWO_SPEAKERS + ")";

    private final EntityManager entities;

    ReviewQueue(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An item with what orders it.
     *
     * @param atOdds whether it is a claim of a tally whose figures part ways
     */
    record Waiting(ItemRef item, boolean atOdds, double confidence) {}

    /** The first item after the one that was left last; empty at the end of the queue. */
    public Optional<ItemRef> next(QueueFilter filter) {
        return atOdds(filter, 1)
                .findFirst()
                .or(() -> others(filter, 1).flatMap(Supplier::get).min(ORDER))
                .map(Waiting::item);
    }

    /** How many wait after the one that was left last, up to {@link #MOST_COUNTED}. */
    public int size(QueueFilter filter) {
        Stream<Supplier<Stream<Waiting>>> parts =
                Stream.concat(Stream.of(() -> atOdds(filter, MOST_COUNTED)), others(filter, MOST_COUNTED));
        return (int) parts.flatMap(Supplier::get).limit(MOST_COUNTED).count();
    }

    /** Up to so many of the claims at odds, which come first. */
    private Stream<Waiting> atOdds(QueueFilter filter, int most) {
        @Nullable Waiting left = left(filter);
        return left == null || left.atOdds() ? claims(filter, left, true, most) : Stream.empty();
    }

    /** Up to so many of the other claims, and of the quotations; each is asked for when it is needed. */
    private Stream<Supplier<Stream<Waiting>>> others(QueueFilter filter, int most) {
        @Nullable Waiting left = left(filter);
        @Nullable Waiting leftOfOthers = left != null && left.atOdds() ? null : left;
        return Stream.of(() -> claims(filter, leftOfOthers, false, most), () -> quotations(filter, leftOfOthers, most));
    }

    private @Nullable Waiting left(QueueFilter filter) {
        ItemRef item = filter.after;
        if (item == null) {
            return null;
        }
        return switch (item.kind()) {
            case CLAIM ->
                Claim.<Claim>findByIdOptional(item.id())
                        .map(c -> new Waiting(item, isAtOdds(c), c.confidence))
                        .orElse(null);
            case QUOTATION ->
                Quotation.<Quotation>findByIdOptional(item.id())
                        .map(q -> new Waiting(item, false, q.confidence))
                        .orElse(null);
        };
    }

    private static boolean isAtOdds(Claim claim) {
        return Claim.count("from Claim x where x = ?1 and " + AT_ODDS, claim) > 0;
    }

    private Stream<Waiting> claims(QueueFilter filter, @Nullable Waiting left, boolean atOdds, int most) {
        if (filter.kind == ItemKind.QUOTATION || filter.flag == FlagKind.TWO_SPEAKERS) {
            return Stream.empty();
        }
        Conditions conditions = conditions(ItemKind.CLAIM, atOdds ? AT_ODDS : "not " + AT_ODDS, filter, left)
                .and("x.measure = :measure", "measure", filter.measure)
                .and(FLAGGED, "flag", filter.flag);
        return list(ItemKind.CLAIM, "Claim", conditions, atOdds, most);
    }

    private Stream<Waiting> quotations(QueueFilter filter, @Nullable Waiting left, int most) {
        boolean misquoted = filter.flag == FlagKind.TWO_SPEAKERS;
        if (filter.kind == ItemKind.CLAIM || filter.measure != null || filter.flag != null && !misquoted) {
            return Stream.empty();
        }
        Conditions conditions = conditions(ItemKind.QUOTATION, misquoted ? MISQUOTED : "true", filter, left);
        return list(ItemKind.QUOTATION, "Quotation", conditions, false, most);
    }

    /**
     * Ordered as the index is, status first, and with a condition on the confidence too, which any fulfils: otherwise H2 reads
     * and sorts the whole queue.
     */
    private Stream<Waiting> list(ItemKind kind, String entity, Conditions conditions, boolean atOdds, int most) {
        TypedQuery<Row> query = entities.createQuery(
                "select x.id, x.confidence from " + entity + " x join x.version v join v.article a where "
                        + conditions.hql() + " order by x.status, x.confidence, x.id",
                Row.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().stream()
                .map(row -> new Waiting(new ItemRef(kind, row.id()), atOdds, row.confidence()));
    }

    /** What a query gives of an item. */
    record Row(long id, double confidence) {}

    private static Conditions conditions(ItemKind kind, String which, QueueFilter filter, @Nullable Waiting left) {
        Conditions conditions = new Conditions(
                        "x.status = 'UNREVIEWED' and x.confidence >= 0 and not x.withdrawn and v.number = a.currentVersion and "
                                + which)
                .and("a.id = :article", "article", filter.article)
                .and("a.publisher.name = :publisher", "publisher", filter.publisher);
        if (left == null) {
            return conditions;
        }
        // Of equal confidence, those of the kind that comes later, or of the same kind with a higher number, are still
        // to come.
        long from = kind.compareTo(left.item().kind()) > 0
                ? 0
                : kind == left.item().kind() ? left.item().id() : Long.MAX_VALUE;
        return conditions
                .and("x.confidence >= :confidence", "confidence", left.confidence())
                .and("(x.confidence > :confidence or x.id > :last)", "last", from);
    }
}
