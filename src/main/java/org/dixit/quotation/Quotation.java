package org.dixit.quotation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dixit.extract.QuotationType;
import org.dixit.review.Finding;
import org.dixit.speaker.Speaker;
import org.jspecify.annotations.Nullable;

/** What a speaker said in an article. */
@Entity
public class Quotation extends Finding {

    /** For queries with the alias {@code q}: in a version that stands, and still found. */
    public static final String STANDS = " q.withdrawn = false and q.version.number = q.version.article.currentVersion ";

    @Enumerated(EnumType.STRING)
    public QuotationType type;

    @ElementCollection
    @CollectionTable(name = "quotation_segment", joinColumns = @JoinColumn(name = "quotation_id"))
    @OrderColumn(name = "position")
    public List<Segment> segments = new ArrayList<>();

    /** Null where it can't be told. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Speaker speaker;

    /** The go-between. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reported_by_id")
    public @Nullable Speaker reportedBy;

    @Column(name = "mention_start")
    public @Nullable Integer mentionStart;

    @Column(name = "mention_end")
    public @Nullable Integer mentionEnd;

    @Column(name = "cue_start")
    public @Nullable Integer cueStart;

    @Column(name = "cue_end")
    public @Nullable Integer cueEnd;

    /** Its words, " … " between segments. */
    public String words() {
        return segments.stream().map(segment -> segment.exact).collect(Collectors.joining(" … "));
    }

    /** Law 1, at every write. */
    @PrePersist
    void checkWords() {
        for (Segment segment : segments) {
            if (!version.snapshot().has(segment.span(), segment.exact)) {
                throw new IllegalStateException("Not the words at " + segment.span() + ": " + segment.exact);
            }
        }
    }
}
