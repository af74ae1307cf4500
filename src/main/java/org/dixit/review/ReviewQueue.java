package org.dixit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;
import org.dixit.site.Conditions;
import org.jspecify.annotations.Nullable;

/** What waits for a reviewer: what nobody decided on, the least certain first. */
@ApplicationScoped
public class ReviewQueue {

    /** Counting stops here; nobody works through more in one sitting. */
    public static final int MOST_COUNTED = 1000;

    private static final Comparator<Waiting> ORDER = Comparator.comparingDouble(Waiting::confidence)
            .thenComparing(w -> w.item().kind())
            .thenComparing(w -> w.item().id());

    private final EntityManager entities;

    ReviewQueue(EntityManager entities) {
        this.entities = entities;
    }

    /** An item with what orders it. */
    record Waiting(ItemRef item, double confidence) {}

    /** The first item after the one that was left last; empty at the end of the queue. */
    public Optional<ItemRef> next(QueueFilter filter) {
        @Nullable Waiting left = left(filter);
        return Stream.of(ItemKind.values())
                .flatMap(kind -> waiting(kind, filter, left, 1).stream())
                .min(ORDER)
                .map(Waiting::item);
    }

    /** How many wait after the one that was left last, up to {@link #MOST_COUNTED}. */
    public int size(QueueFilter filter) {
        @Nullable Waiting left = left(filter);
        int size = Stream.of(ItemKind.values())
                .mapToInt(kind -> waiting(kind, filter, left, MOST_COUNTED).size())
                .sum();
        return Math.min(size, MOST_COUNTED);
    }

    private static @Nullable Waiting left(QueueFilter filter) {
        if (filter.after == null) {
            return null;
        }
        ItemRef item = filter.after;
        return switch (item.kind()) {
            case CLAIM ->
                Claim.<Claim>findByIdOptional(item.id())
                        .map(c -> new Waiting(item, c.confidence))
                        .orElse(null);
            case QUOTATION ->
                Quotation.<Quotation>findByIdOptional(item.id())
                        .map(q -> new Waiting(item, q.confidence))
                        .orElse(null);
        };
    }

    private List<Waiting> waiting(ItemKind kind, QueueFilter filter, @Nullable Waiting left, int most) {
        if (filter.kind != null && filter.kind != kind) {
            return List.of();
        }
        return switch (kind) {
            case CLAIM -> claims(filter, left, most);
            case QUOTATION -> filter.measure == null ? quotations(filter, left, most) : List.of();
        };
    }

    private List<Waiting> claims(QueueFilter filter, @Nullable Waiting left, int most) {
        return list(
                ItemKind.CLAIM,
                "Claim",
                conditions(ItemKind.CLAIM, filter, left).and("x.measure = :measure", "measure", filter.measure),
                most);
    }

    private List<Waiting> quotations(QueueFilter filter, @Nullable Waiting left, int most) {
        return list(ItemKind.QUOTATION, "Quotation", conditions(ItemKind.QUOTATION, filter, left), most);
    }

    /** Ordered as the index is, status first, so that H2 does not sort the whole queue. */
    private List<Waiting> list(ItemKind kind, String entity, Conditions conditions, int most) {
        TypedQuery<Row> query = entities.createQuery(
                "select x.id, x.confidence from " + entity + " x join x.version v join v.article a where "
                        + conditions.hql() + " order by x.status, x.confidence, x.id",
                Row.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(most)
                .getResultStream()
                .map(row -> new Waiting(new ItemRef(kind, row.id()), row.confidence()))
                .toList();
    }

    /** What a query gives of an item. */
    record Row(long id, double confidence) {}

    private static Conditions conditions(ItemKind kind, QueueFilter filter, @Nullable Waiting left) {
        Conditions conditions = new Conditions(
                        "x.status = 'UNREVIEWED' and not x.withdrawn and v.number = a.currentVersion")
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
