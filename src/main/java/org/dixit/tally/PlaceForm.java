package org.dixit.tally;

import java.util.List;
import org.dixit.export.ClaimRecord;
import org.dixit.export.EventRecord;
import org.dixit.export.TallyRecord;
import org.dixit.review.DecisionEntry;
import org.jspecify.annotations.Nullable;

/**
 * The form that places one claim.
 *
 * @param reason why it waits; null if it stands in a tally
 * @param tallies those it could be compared in
 * @param chosen the tally that was chosen before the form came back, by number or address; null if none
 * @param chosenEvent the same for the event
 */
public record PlaceForm(
        ClaimRecord claim,
        int revision,
        @Nullable String reason,
        List<TallyRecord> tallies,
        List<EventRecord> events,
        List<DecisionEntry> history,
        @Nullable String chosen,
        @Nullable String chosenEvent,
        @Nullable String note,
        Attempt attempt) {

    /** What stands in the input for a tally that is not in the list. */
    public String otherInput() {
        boolean listed =
                tallies.stream().anyMatch(tally -> String.valueOf(tally.id()).equals(chosen));
        return chosen == null || listed ? "" : chosen;
    }

    /** Whether the list of tallies opens with this one. */
    public boolean isChosen(TallyRecord tally) {
        Long stands = claim.tally() == null ? null : claim.tally().id();
        return chosen == null ? stands != null && stands == tally.id() : chosen.equals(String.valueOf(tally.id()));
    }

    /** Whether the list of events opens with this one. */
    public boolean isChosen(EventRecord event) {
        return String.valueOf(event.id()).equals(chosenEvent);
    }

    /** Where the form stands. */
    public String address() {
        return claim.address() + "/place";
    }
}
