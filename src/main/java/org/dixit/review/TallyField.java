package org.dixit.review;

import org.dixit.tally.Tally;
import org.jspecify.annotations.Nullable;

/** What can be decided of a tally. */
public enum TallyField implements Field<Tally> {
    NAME(Slot.required(
            "name", "Name", Format.text(300, "What is counted, of whom."), t -> t.name, (t, v) -> t.name = v)),
    JOINED_INTO(Slot.open("joinedInto", "Joined to", Format.tally(), t -> t.joinedInto, TallyField::join));

    private final Slot<Tally, ?> slot;

    TallyField(Slot<Tally, ?> slot) {
        this.slot = slot;
    }

    private static void join(Tally one, @Nullable Tally other) {
        one.joinedInto = Chain.checked(one, other, tally -> tally.joinedInto, "be joined to", "tally");
    }

    @Override
    public Subject<Tally> subject() {
        return Subject.TALLY;
    }

    @Override
    public Slot<Tally, ?> slot() {
        return slot;
    }
}
