package org.dixit.review;

import org.dixit.speaker.SpeakerPair;

/** What can be decided of two speakers. */
public enum PairField implements Field<SpeakerPair> {
    TOLD_APART(Slot.required("toldApart", "Not the same", Format.yesOrNo(), p -> p.toldApart, PairField::tellApart));

    private final Slot<SpeakerPair, ?> slot;

    PairField(Slot<SpeakerPair, ?> slot) {
        this.slot = slot;
    }

    private static void tellApart(SpeakerPair pair, boolean apart) {
        if (apart && pair.one.standing.id.equals(pair.other.standing.id)) {
            throw InvalidValueException.of(
                    pair.one.name + " and " + pair.other.name + " are joined. Take that back first if they are two.");
        }
        pair.toldApart = apart;
    }

    @Override
    public Subject<SpeakerPair> subject() {
        return Subject.PAIR;
    }

    @Override
    public Slot<SpeakerPair, ?> slot() {
        return slot;
    }
}
