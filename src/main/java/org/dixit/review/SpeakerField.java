package org.dixit.review;

import org.dixit.extract.SpeakerKind;
import org.dixit.speaker.Speaker;
import org.dixit.speaker.SpeakerPair;
import org.jspecify.annotations.Nullable;

/** What can be decided of a speaker. */
public enum SpeakerField implements Field<Speaker> {
    JOINED_INTO(Slot.open("joinedInto", "Joined to", Format.speaker(), s -> s.joinedInto, SpeakerField::join));

    private final Slot<Speaker, ?> slot;

    SpeakerField(Slot<Speaker, ?> slot) {
        this.slot = slot;
    }

    private static void join(Speaker one, @Nullable Speaker other) {
        Chain.checked(one, other, speaker -> speaker.joinedInto, "be joined to", "speaker");
        if (other != null) {
            checkKinds(one, other);
            if (SpeakerPair.isApart(one, other)) {
                throw InvalidValueException.of("It was decided that " + one.name + " and " + other.name
                        + " are not the same. Take that back first if they are.");
            }
        }
        one.joinTo(other);
    }

    private static void checkKinds(Speaker one, Speaker other) {
        if (one.kind == SpeakerKind.ANONYMOUS || other.kind == SpeakerKind.ANONYMOUS) {
            throw InvalidValueException.of(
                    "Who is known by a description alone can't be joined: two articles may mean two people by it.");
        }
        if (one.kind != other.kind) {
            throw InvalidValueException.of(one.name + " is " + words(one.kind) + ", " + other.name + " is "
                    + words(other.kind) + ": they can't be the same.");
        }
    }

    private static String words(SpeakerKind kind) {
        return switch (kind) {
            case PERSON -> "a person";
            case ORGANISATION -> "an organisation";
            case GOVERNMENT -> "a government";
            case ANONYMOUS -> "known by a description alone";
        };
    }

    @Override
    public Subject<Speaker> subject() {
        return Subject.SPEAKER;
    }

    @Override
    public Slot<Speaker, ?> slot() {
        return slot;
    }
}
