package org.dixit.speaker;

import org.dixit.export.SpeakerReference;
import org.jspecify.annotations.Nullable;

/** Speakers in the public format. */
public final class SpeakerFormat {

    private SpeakerFormat() {}

    /** Names a speaker; null for none. */
    public static @Nullable SpeakerReference reference(@Nullable Speaker speaker) {
        return speaker == null
                ? null
                : new SpeakerReference(
                        speaker.id,
                        address(speaker.id),
                        speaker.name,
                        speaker.kind,
                        speaker.affiliation == null ? null : speaker.affiliation.name);
    }

    static String address(long id) {
        return "/speakers/" + id;
    }
}
