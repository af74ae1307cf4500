package org.dixit.speaker;

import org.dixit.export.SpeakerReference;
import org.jspecify.annotations.Nullable;

/** Speakers in the public format. */
public final class SpeakerFormat {

    private SpeakerFormat() {}

    /** Names the one that stands for a speaker; null for none. */
    public static @Nullable SpeakerReference reference(@Nullable Speaker speaker) {
        return speaker == null ? null : named(speaker.standing, speaker.speaksFor());
    }

    /** Names a speaker itself, joined to another or not. */
    static SpeakerReference itself(Speaker speaker) {
        return named(speaker, speaker.affiliation);
    }

    private static SpeakerReference named(Speaker speaker, @Nullable Speaker side) {
        return new SpeakerReference(
                speaker.id, address(speaker.id), speaker.name, speaker.kind, side == null ? null : side.name);
    }

    static String address(long id) {
        return "/speakers/" + id;
    }
}
