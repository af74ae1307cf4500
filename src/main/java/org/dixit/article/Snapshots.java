package org.dixit.article;

import java.util.HashMap;
import java.util.Map;
import org.dixit.text.Snapshot;

/** The texts of the article versions at hand, each prepared once. Made for one list, then let go. */
public final class Snapshots {

    private final Map<Long, Snapshot> snapshots = new HashMap<>();

    public Snapshot of(ArticleVersion version) {
        return snapshots.computeIfAbsent(version.id, id -> version.snapshot());
    }
}
