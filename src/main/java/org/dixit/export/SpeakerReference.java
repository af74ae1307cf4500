package org.dixit.export;

import org.dixit.extract.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as other items name it.
 *
 * @param address of its own item
 * @param affiliation name of whom it speaks for; null where it is not known
 */
public record SpeakerReference(
        long id,
        String address,
        String name,
        SpeakerKind kind,
        @Nullable String affiliation) {}
