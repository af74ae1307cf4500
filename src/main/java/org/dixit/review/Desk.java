package org.dixit.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dixit.divergence.flag.FlagKind;
import org.dixit.extract.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The review desk as one reviewer sees it.
 *
 * @param item what lies on it; null if nothing waits
 * @param waiting how many wait from here on, this one included, up to {@link ReviewQueue#MOST_COUNTED}
 * @param last the reviewer's latest decision that can be taken back; null if there is none
 * @param publishers those whose articles can be asked for
 */
public record Desk(
        QueueFilter filter,
        @Nullable ReviewItem item,
        int waiting,
        @Nullable DecisionEntry last,
        Draft draft,
        List<String> publishers) {

    /** What a reviewer can hold of an item, in the order of the keys. */
    public List<Status> statuses() {
        return List.of(
                Status.RECORDED,
                Status.CORROBORATED,
                Status.DISPUTED,
                Status.UNPROVEN,
                Status.REFUTED,
                Status.MISEXTRACTED);
    }

    /** Whether the item is one of those that wait. */
    public boolean isWaiting() {
        return item != null && item.status() == Status.UNREVIEWED;
    }

    /** "3 of 12"; "3 of more than 1,000". */
    public String progress() {
        boolean more = waiting >= ReviewQueue.MOST_COUNTED;
        return filter.done + 1 + " of " + (more ? "more than 1,000" : String.valueOf(filter.done + waiting));
    }

    /** What claims can be narrowed to. */
    public List<Measure> measures() {
        return List.of(Measure.values());
    }

    /** The flags that claims and quotations can be narrowed to. */
    public List<FlagKind> flags() {
        return List.of(FlagKind.values());
    }

    /** The address of this item on this desk, to come back to from elsewhere, as it stands in another address. */
    public String backHere() {
        return item == null ? filter.start() : URLEncoder.encode(filter.at(item.ref()), StandardCharsets.UTF_8);
    }
}
