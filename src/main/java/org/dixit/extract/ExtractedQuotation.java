package org.dixit.extract;

import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article attributes to a speaker.
 *
 * @param key extraction key: the same for the same words in the next run, unique within the article
 * @param segments in order, never overlapping, each within one block, outer quotation marks left out
 * @param cue the words that report ("warned"); null where the quotation stands alone
 * @param speakerMention where the speaker is named next to the cue; null where it is not
 * @param speaker null where it can't be told
 * @param reportedBy the go-between ("state TV quoted the governor as saying")
 * @param sentence the sentence in which the first segment begins
 * @param rule name of the rule that made it
 * @param confidence calibrated, 0 to 1
 */
public record ExtractedQuotation(
        String key,
        QuotationType type,
        List<Span> segments,
        @Nullable Span cue,
        @Nullable Span speakerMention,
        @Nullable ExtractedSpeaker speaker,
        @Nullable ExtractedSpeaker reportedBy,
        Span sentence,
        String rule,
        double confidence) {

    /** From the start of the first segment to the end of the last. */
    public Span span() {
        return segments.get(0).union(segments.get(segments.size() - 1));
    }
}
