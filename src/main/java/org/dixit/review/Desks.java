package org.dixit.review;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dixit.account.Account;
import org.dixit.article.Publisher;

/** Lays the review desk. */
@ApplicationScoped
class Desks {

    /** Further back than this nobody takes anything back by one key. */
    private static final int RECENT = 10;

    private final ReviewQueue queue;
    private final ReviewItems items;
    private final DecisionEntries entries;

    Desks(ReviewQueue queue, ReviewItems items, DecisionEntries entries) {
        this.queue = queue;
        this.items = items;
        this.entries = entries;
    }

    /** With the item that is asked for, or else the next of the queue. */
    Desk desk(QueueFilter filter, Optional<ItemRef> asked, Draft draft, Account reviewer) {
        return new Desk(
                filter,
                asked.or(() -> queue.next(filter)).flatMap(items::find).orElse(null),
                queue.size(filter),
                entries.by(reviewer, null, RECENT).stream()
                        .filter(entry -> entry.undoable() && entry.item() != null)
                        .findFirst()
                        .orElse(null),
                draft,
                Publisher.<Publisher>listAll(Sort.by("name")).stream()
                        .map(publisher -> publisher.name)
                        .toList());
    }

    List<DecisionEntry> told(List<Decision> decisions) {
        return entries.told(decisions);
    }
}
