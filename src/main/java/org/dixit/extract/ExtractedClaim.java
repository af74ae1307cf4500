package org.dixit.extract;

import java.time.LocalDate;
import java.util.Map;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A numeric claim that an article makes or reports.
 *
 * @param key extraction key: the same for the same words in the next run, unique within the article
 * @param span the quantity with its modifier, without the counted noun
 * @param sentence the sentence it stands in
 * @param place where the harm was, in the article's words; null if not said
 * @param event what it was counted over; null if not said
 * @param periodStart first day over which was counted, inclusive; the day of the harm for an incident
 * @param periodEnd last day over which was counted, inclusive
 * @param asOf the day the figure itself is dated to; never the day of publication instead
 * @param claimantMention where the claimant is named next to the figure; null where it is not
 * @param claimant null in the article's own voice
 * @param reportedBy the go-between
 * @param attributedHere whether the claimant is named in the claim's own sentence
 * @param partOf key of the claim this is a PART of, null if it is none
 * @param repeats key of the first claim of the article that says the same, null if this is the first
 * @param hedge the words that doubt it
 * @param negated whether the article says that it is denied
 * @param readFrom the words from which its parts were read, of those that have words of their own; they may stand in
 *     another sentence
 * @param rule name of the rule that made it
 * @param confidence calibrated, 0 to 1
 */
public record ExtractedClaim(
        String key,
        Span span,
        Span sentence,
        Quantity quantity,
        Measure measure,
        Population population,
        @Nullable String place,
        @Nullable EventMention event,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable LocalDate asOf,
        @Nullable Span claimantMention,
        @Nullable ExtractedSpeaker claimant,
        @Nullable ExtractedSpeaker reportedBy,
        boolean attributedHere,
        CountType countType,
        ClaimRole role,
        @Nullable String partOf,
        @Nullable String repeats,
        @Nullable String hedge,
        boolean negated,
        Map<ClaimPart, Span> readFrom,
        String rule,
        double confidence) {}
