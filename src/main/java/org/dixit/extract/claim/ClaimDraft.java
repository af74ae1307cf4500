package org.dixit.extract.claim;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.dixit.extract.ClaimPart;
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
    private final double confidence;
    final String key;

    private final Map<ClaimPart, Span> readFrom = new EnumMap<>(ClaimPart.class);

    /** The noun that this figure leaves out and shares with another, null where there is none. */
    @Nullable
    CountedPhrase shared;

    /** The count told before that this figure takes up, null where it takes up none. */
    @Nullable
    ClaimDraft takenUp;

    Population population = Population.UNSAID;
    String head = "";
    ClaimRole role = ClaimRole.TOTAL;

    @Nullable
    ClaimDraft whole;

    @Nullable
    ClaimDraft repeats;

    CountType countType = CountType.UNSTATED;

    /** Whether it counts the harm of one incident. */
    boolean ofIncident;

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
        readFrom.put(ClaimPart.FIGURE, span());
        readFrom.put(
                ClaimPart.MEASURE,
                isWithinFigure() ? span() : sentence.token(trigger).span());
    }

    private boolean isWithinFigure() {
        return trigger >= figure.from() && trigger < figure.to();
    }

    /** Notes the words from which a part was read. */
    void readFrom(ClaimPart part, @Nullable Span words) {
        if (words != null) {
            readFrom.put(part, words);
        }
    }

    /** The words from which a part was read, null if none are noted. */
    @Nullable
    Span readFrom(ClaimPart part) {
        return readFrom.get(part);
    }

    /** Notes that a part was taken from another claim, unless it has words of its own. */
    void readAs(ClaimDraft other, ClaimPart part) {
        Span words = other.readFrom.get(part);
        if (words != null) {
            readFrom.putIfAbsent(part, words);
        }
    }

    /** Takes somebody for the claimant, named at a place. */
    void claimedBy(ExtractedSpeaker speaker, @Nullable Span mention) {
        claimant = speaker;
        claimantMention = mention;
        readFrom(ClaimPart.CLAIMANT, mention);
    }

    /** Takes somebody for the one who passes it on, named at a place; null for nobody. */
    void passedOnBy(@Nullable ExtractedSpeaker speaker, @Nullable Span mention) {
        reportedBy = speaker;
        readFrom(ClaimPart.REPORTED_BY, speaker == null ? null : mention);
    }

    /** Takes words for doubt of the figure, if none was found before. */
    void doubt(@Nullable Span words) {
        if (words != null && hedge == null) {
            hedge = sentence.text(words);
            readFrom.put(ClaimPart.HEDGE, words);
        }
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
                Map.copyOf(readFrom),
                rule,
                ClaimCalibration.of(this, confidence));
    }
}
