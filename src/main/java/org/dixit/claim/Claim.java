package org.dixit.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.Measure;
import org.dixit.review.Finding;
import org.dixit.speaker.Speaker;
import org.dixit.tally.Event;
import org.dixit.tally.Tally;
import org.dixit.text.Span;
import org.hibernate.annotations.CreationTimestamp;
import org.jspecify.annotations.Nullable;

/** A numeric claim in an article. */
@Entity
public class Claim extends Finding {

    /** For queries with the alias {@code c}: in a version that stands, and still found. */
    public static final String STANDS = " c.withdrawn = false and c.version.number = c.version.article.currentVersion ";

    /** First code point of the figure, inclusive. */
    @Column(name = "start_offset")
    public int start;

    /** Last code point of the figure, exclusive. */
    @Column(name = "end_offset")
    public int end;

    /** {@code text[start, end)} of the article version: the figure as it was said. */
    public String exact;

    /** The number said; null for "dozens" and for ranges. */
    @Column(name = "amount")
    public @Nullable BigDecimal value;

    /** Lower bound; null where the words give none. */
    public @Nullable BigDecimal low;

    @Column(name = "low_inclusive")
    public boolean lowInclusive;

    /** Upper bound; null where the words give none. */
    public @Nullable BigDecimal high;

    @Column(name = "high_inclusive")
    public boolean highInclusive;

    public String unit;

    @Enumerated(EnumType.STRING)
    public Measure measure;

    /** In the article's words; empty if it says nobody. */
    public String population;

    /** The party they belong to; null if none is said. */
    public @Nullable String side;

    /** The normalised group; null where the words name none. */
    public @Nullable String category;

    public @Nullable String place;

    @Column(name = "period_start")
    public @Nullable LocalDate periodStart;

    @Column(name = "period_end")
    public @Nullable LocalDate periodEnd;

    /** The day the figure itself is dated to; never the day of publication instead. */
    @Column(name = "as_of")
    public @Nullable LocalDate asOf;

    /** Null in the article's own voice. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Speaker claimant;

    @Column(name = "claimant_start")
    public @Nullable Integer claimantStart;

    @Column(name = "claimant_end")
    public @Nullable Integer claimantEnd;

    /** The go-between. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reported_by_id")
    public @Nullable Speaker reportedBy;

    /** Whether the claimant is named in the claim's own sentence. */
    @Column(name = "attributed_here")
    public boolean attributedHere;

    @Enumerated(EnumType.STRING)
    @Column(name = "count_type")
    public CountType countType;

    @Enumerated(EnumType.STRING)
    public ClaimRole role;

    /** The whole of which this is a part. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "part_of_id")
    public @Nullable Claim partOf;

    /** The first claim of the article that says the same; null if this is it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Claim repeats;

    /** The newer figure that replaces this one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "superseded_by_id")
    public @Nullable Claim supersededBy;

    /** The words that doubt it. */
    public @Nullable String hedge;

    /** Whether the article says that it is denied. */
    public boolean negated;

    /** What was counted over; null where it waits for a person. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Event event;

    /** Null while it waits to be placed. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Tally tally;

    @CreationTimestamp
    @Column(name = "added_at", updatable = false)
    public Instant addedAt;

    /** Since when the engine has no longer found it; null while it does, and for what a person decided on. */
    @Column(name = "withdrawn_at")
    public @Nullable Instant withdrawnAt;

    public Span span() {
        return new Span(start, end);
    }

    @PreUpdate
    void dateWithdrawal() {
        if (!withdrawn) {
            withdrawnAt = null;
        } else if (withdrawnAt == null) {
            withdrawnAt = Instant.now();
        }
    }

    /** Law 1, at every write. */
    @PrePersist
    void checkWords() {
        if (!version.snapshot().has(span(), exact)) {
            throw new IllegalStateException("Not the words at " + span() + ": " + exact);
        }
    }
}
