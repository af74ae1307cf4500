package org.dixit.tally;

import java.util.List;
import org.dixit.export.ComparisonRecord.Both;
import org.dixit.export.ComparisonRecord.Parting;

/**
 * All that the page of two tallies beside each other shows.
 *
 * @param sentence what parts them
 * @param both claimants who give figures in both
 */
public record Comparison(TallyView left, TallyView right, String sentence, List<Parting> partings, List<Both> both) {

    /** The two, for what is shown of each in the same way. */
    public List<TallyView> sides() {
        return List.of(left, right);
    }
}
