package org.dixit.review;

import java.util.List;

/** What became of a wish to decide or to undo. */
public sealed interface Outcome {

    /** It was done, by this decision. */
    record Done(Decision decision) implements Outcome {}

    /**
     * Nothing was done, because the thing was changed in the meantime.
     *
     * @param since the decisions that came in between, oldest first; empty if the extractor read the article anew
     * @param revision the revision that stands now
     */
    record Conflict(List<Decision> since, int revision) implements Outcome {}
}
