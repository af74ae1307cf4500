package org.dixit.syndication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.export.CopyRecord;
import org.dixit.review.DecisionEntry;

/**
 * The other articles that are one report with an article.
 *
 * @param copies the earliest first
 * @param apart those of which a person said that they are not
 * @param history what people decided, newest first
 */
public record SameReport(List<Copy> copies, List<Copy> apart, List<DecisionEntry> history) {

    /**
     * Another article.
     *
     * @param revision how often people decided on the two
     */
    public record Copy(CopyRecord record, int revision) {}

    /** The one that had the text first; none if that is the article itself, or there is no other. */
    public Optional<CopyRecord> first() {
        return copies.stream().map(Copy::record).filter(CopyRecord::first).findFirst();
    }

    /** In the public format. */
    public List<CopyRecord> records() {
        return Stream.of(copies, apart).flatMap(List::stream).map(Copy::record).toList();
    }
}
