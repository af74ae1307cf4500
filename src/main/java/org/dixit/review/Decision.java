package org.dixit.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.dixit.account.Account;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;
import org.dixit.speaker.Speaker;
import org.dixit.speaker.SpeakerPair;
import org.dixit.syndication.ArticlePair;
import org.dixit.tally.Event;
import org.dixit.tally.Tally;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One review act. Never changed, never deleted: an undo is a further decision. Exactly one of claim, quotation, tally,
 * event, speaker, pair and copy is set.
 */
@Entity
@Immutable
public class Decision extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Quotation quotation;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Tally tally;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Event event;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Speaker speaker;

    /** Two speakers, where it is about whether they are the same. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable SpeakerPair pair;

    /** Two articles, where it is about whether they are one report. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable ArticlePair copy;

    /** The field decided on, by its name in the public format ("status", "value", "claimant"). */
    public String field;

    /** The revision that the thing decided on had after it. */
    public int revision;

    /** What stood before; null for nothing. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "old_value")
    public @Nullable String oldValue;

    /** What stands after; null for nothing. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "new_value")
    public @Nullable String newValue;

    public @Nullable String note;

    /** Address of the evidence. */
    public @Nullable String evidence;

    /** The decision that this one takes back. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Decision undoes;

    /** The decision on an earlier version of the article that was carried over. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "carried_from_id")
    public @Nullable Decision carriedFrom;
}
