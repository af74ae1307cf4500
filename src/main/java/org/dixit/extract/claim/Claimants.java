package org.dixit.extract.claim;

import java.util.Comparator;
import java.util.List;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.Measure;
import org.dixit.extract.quotation.Attribution;
import org.dixit.extract.quotation.Attributions;
import org.dixit.extract.speaker.Speakers;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells on whose word a figure stands: by the same attributions as quotations. */
final class Claimants {

    /** Weaker reports ("he criticised a plan") don't vouch for the figures in them. */
    private static final double SURE = 0.7;

    private final Attributions attributions;
    private final Speakers speakers;

    Claimants(Attributions attributions, Speakers speakers) {
        this.attributions = attributions;
        this.speakers = speakers;
    }

    /** Fills claimant, go-between and where the claimant is named. */
    void read(ClaimDraft claim) {
        List<Attribution> around = attributions.all().stream()
                .filter(attribution -> attribution.content().stream().anyMatch(part -> part.covers(claim.span())))
                .filter(attribution -> attribution.confidence() >= SURE || isPromise(claim))
                .sorted(Comparator.comparing(
                        (Attribution attribution) -> attribution.span().length()))
                .toList();
        for (Attribution attribution : around) {
            ExtractedSpeaker speaker = speakers.of(attribution).orElse(null);
            if (claim.claimant == null && speaker != null) {
                claim.claimant = speaker;
                claim.claimantMention = attribution.speaker();
                claim.attributedHere =
                        attribution.who() != null && claim.sentence.span().covers(attribution.who());
                claim.reportedBy = goBetween(attribution);
            } else if (speaker != null && claim.reportedBy == null && !speaker.equals(claim.claimant)) {
                claim.reportedBy = speaker;
            }
        }
    }

    /** "pledged to provide $600m": money, goods and troops are claimed by promising them. */
    private static boolean isPromise(ClaimDraft claim) {
        return claim.measure == Measure.MONEY || claim.measure == Measure.SUPPLIED || claim.measure == Measure.DEPLOYED;
    }

    private @Nullable ExtractedSpeaker goBetween(Attribution attribution) {
        Span mention = attribution.goBetween();
        return mention == null ? null : speakers.resolve(mention).orElse(null);
    }

    /** A figure in the article's own voice that the article attributes elsewhere stands on that word. */
    static void share(ClaimDraft from, ClaimDraft to) {
        if (to.claimant == null && from.claimant != null) {
            to.claimant = from.claimant;
            to.reportedBy = from.reportedBy;
            to.attributedHere = false;
        }
    }
}
