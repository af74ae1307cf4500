package org.dixit.extract.claim;

import org.dixit.extract.ExtractedSpeaker;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose word a place of the article is.
 *
 * @param mention where the speaker is named by the reporting verb; null where it is not
 * @param reportedBy the go-between
 */
record Attribution(
        ExtractedSpeaker speaker,
        @Nullable Span mention,
        @Nullable ExtractedSpeaker reportedBy) {}
