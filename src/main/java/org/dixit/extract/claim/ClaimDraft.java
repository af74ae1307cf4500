package org.dixit.extract.claim;

import java.time.LocalDate;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention;
import org.dixit.extract.ExtractedClaim;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.Measure;
import org.dixit.extract.Population;
import org.dixit.extract.Quantity;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** A claim while its fields are found one after another. */
final class ClaimDraft {

    final SentenceText sentence;
    final int figureIndex;
    final Figure figure;
    final CountedPhrase phrase;
    final Measure measure;
    final int trigger;
    final String rule;
    final double confidence;
    final String key;

    Population population = Population.UNSAID;
    String head = "";
    ClaimRole role = ClaimRole.TOTAL;

    @Nullable
    ClaimDraft whole;

    @Nullable
    ClaimDraft repeats;

    CountType countType = CountType.UNSTATED;

    @Nullable
    String place;

    @Nullable
    EventMention event;

    @Nullable
    LocalDate periodStart;

    @Nullable
    LocalDate periodEnd;

    @Nullable
    LocalDate asOf;

    @Nullable
    ExtractedSpeaker claimant;

    @Nullable
    Span claimantMention;

    @Nullable
    ExtractedSpeaker reportedBy;

    boolean attributedHere;

    @Nullable
    String hedge;

    boolean negated;

    ClaimDraft(SentenceText sentence, int figureIndex, CountedPhrase phrase, Reading reading, String key) {
        this.sentence = sentence;
        this.figureIndex = figureIndex;
        this.figure = sentence.figures().get(figureIndex);
        this.phrase = phrase;
        this.measure = reading.measure();
        this.trigger = reading.trigger();
        this.role = reading.role();
        this.rule = reading.rule();
        this.confidence = reading.confidence();
        this.key = key;
    }

    Quantity quantity() {
        return figure.mention().quantity();
    }

    Span span() {
        return figure.mention().span();
    }

    /** Whether people are harmed by what it counts. */
    boolean isHarm() {
        return measure.compareTo(Measure.DESTROYED) <= 0;
    }

    ExtractedClaim claim() {
        return new ExtractedClaim(
                key,
                span(),
                sentence.span(),
                quantity(),
                measure,
                population,
                place,
                event,
                periodStart,
                periodEnd,
                asOf,
                claimantMention,
                claimant,
                reportedBy,
                attributedHere,
                countType,
                role,
                whole == null ? null : whole.key,
                repeats == null ? null : repeats.key,
                hedge,
                negated,
                rule,
                confidence);
    }
}
