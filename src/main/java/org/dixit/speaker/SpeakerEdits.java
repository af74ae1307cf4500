package org.dixit.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.dixit.account.Account;
import org.dixit.review.Act;
import org.dixit.review.Decisions;
import org.dixit.review.Format;
import org.dixit.review.InvalidValueException;
import org.dixit.review.Outcome;
import org.dixit.review.PairField;
import org.dixit.review.SpeakerField;
import org.dixit.tally.Placement;
import org.jspecify.annotations.Nullable;

/** What people decide of whether speakers are the same. Every act is a decision, and can be taken back as one. */
@ApplicationScoped
public class SpeakerEdits {

    private final Decisions decisions;
    private final Placement placement;

    SpeakerEdits(Decisions decisions, Placement placement) {
        this.decisions = decisions;
        this.placement = placement;
    }

    /**
     * Joins another speaker to one: from then on this one stands for it.
     *
     * @param other its number or the address of its page
     * @param revision at which it was seen; null if it was named unseen
     * @throws InvalidValueException if they can't be the same
     */
    @Transactional
    public Outcome join(long to, @Nullable String other, @Nullable Integer revision, Account by) {
        Speaker joined = named(other);
        Act act = Act.of(String.valueOf(to), revision == null ? joined.revision : revision);
        return decisions.decide(SpeakerField.JOINED_INTO, joined.id, act, by);
    }

    /**
     * Says that two speakers are not the same.
     *
     * @param revision at which the pair was seen; 0 if nobody had said anything of it
     * @throws InvalidValueException if they are joined, or one is the other
     */
    @Transactional
    public Outcome tellApart(long one, @Nullable String other, int revision, Account by) {
        placement.takeTurn();
        Speaker speaker = Speaker.<Speaker>findByIdOptional(one).orElseThrow(NotFoundException::new);
        Speaker second = named(other);
        if (speaker.id.equals(second.id)) {
            throw InvalidValueException.of("These are one and the same speaker: take another.");
        }
        SpeakerPair pair = SpeakerPair.findOrAdd(speaker, second);
        return decisions.decide(PairField.TOLD_APART, pair.id, Act.of("true", revision), by);
    }

    private static Speaker named(@Nullable String number) {
        return Format.speaker().parse().apply(number == null ? "" : number.strip());
    }
}
