package org.dixit.tally;

import java.util.List;
import org.dixit.export.TallyRecord;
import org.dixit.review.DecisionEntry;

/**
 * The forms that change one tally.
 *
 * @param others those it could be joined to
 * @param name what stands in the name's input
 * @param into what stands in the other's input, empty for nothing
 */
public record TallyForm(
        TallyRecord tally,
        int revision,
        List<TallyRecord> others,
        String name,
        String into,
        List<DecisionEntry> history,
        Attempt attempt) {

    /** What stands in the input for a tally that is not in the list. */
    public String otherInput() {
        return others.stream().anyMatch(other -> String.valueOf(other.id()).equals(into)) ? "" : into;
    }

    /** Whether the list opens with this one. */
    public boolean isChosen(TallyRecord other) {
        return String.valueOf(other.id()).equals(into);
    }

    /** Where the forms stand. */
    public String address() {
        return tally.address() + "/edit";
    }
}
