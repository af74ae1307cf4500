package org.dixit.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One voice of an article, with every name it has there.
 *
 * @param name the fullest name the article gives; for an unnamed speaker its description
 * @param aliases the other names and roles by which the article calls it, pronouns left out
 * @param role the office or work the article gives it ("president", "Kremlin press secretary")
 * @param affiliation the name of the country or body it speaks for ("Ukraine"), where the article says so or, for a
 *     capital or palace, where the lexicon does
 */
public record ExtractedSpeaker(
        String name,
        SpeakerKind kind,
        Set<String> aliases,
        @Nullable String role,
        @Nullable String affiliation) {}
