package org.dixit.review;

import org.dixit.tally.Tally;
import org.jspecify.annotations.Nullable;

/** What can be decided of a tally. */
public enum TallyField implements Field<Tally> {
    NAME(
            "name",
            "Name",
            Slot.required(Format.text(300, "What is counted, of whom."), t -> t.name, (t, v) -> t.name = v)),
    JOINED_INTO("joinedInto", "Joined to", Slot.open(Format.tally(), t -> t.joinedInto, TallyField::join));

    private final String key;
    private final String label;
    private final Slot<Tally, ?> slot;

    TallyField(String key, String label, Slot<Tally, ?> slot) {
        this.key = key;
        this.label = label;
        this.slot = slot;
    }

    private static void join(Tally one, @Nullable Tally other) {
        one.joinedInto = Chain.checked(one, other, tally -> tally.joinedInto, "be joined to", "tally");
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
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
