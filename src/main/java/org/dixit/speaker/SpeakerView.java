package org.dixit.speaker;

import java.util.List;
import org.dixit.export.LikelySame;
import org.dixit.export.SpeakerRecord;
import org.dixit.export.SpeakerReference;
import org.dixit.review.DecisionEntry;
import org.dixit.tally.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a speaker shows beside what it said.
 *
 * @param joined those joined to it, each with the decision that did it
 * @param candidates those that may be the same
 * @param apart those told apart from it, each with the decision that did it
 * @param history every decision on whether it is one with others, newest first
 * @param from the joined speaker whose address led here; null for its own
 * @param other what stands in the input for another speaker
 */
public record SpeakerView(
        SpeakerRecord speaker,
        List<Decided> joined,
        List<Candidate> candidates,
        List<Decided> apart,
        List<DecisionEntry> history,
        @Nullable SpeakerReference from,
        String other,
        Attempt attempt) {

    /** Of the roles on a page, so many stand open. */
    private static final int MOST_OPEN = 8;

    private static final int MOST_CANDIDATES = 20;

    /**
     * Another speaker, of which a person decided.
     *
     * @param decision null where it can't be told which decision it was
     */
    public record Decided(
            SpeakerReference speaker, @Nullable DecisionEntry decision) {}

    /**
     * A speaker that may be the same.
     *
     * @param revision at which it is seen
     * @param pairRevision at which the pair with this speaker is seen; 0 if nobody said anything of it
     */
    public record Candidate(LikelySame likely, int revision, int pairRevision) {}

    /** Those that the page shows. */
    public List<Candidate> offered() {
        return candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()));
    }

    /** How many more there are. */
    public int notOffered() {
        return candidates.size() - offered().size();
    }

    public List<SpeakerRecord.Role> firstRoles() {
        return speaker.roles().subList(0, Math.min(MOST_OPEN, speaker.roles().size()));
    }

    public List<SpeakerRecord.Role> furtherRoles() {
        return speaker.roles().subList(firstRoles().size(), speaker.roles().size());
    }
}
