package org.dixit.quotation;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
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
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.dixit.article.ArticleVersion;
import org.dixit.extract.QuotationType;
import org.dixit.review.Origin;
import org.dixit.review.Status;
import org.dixit.speaker.Speaker;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a speaker said in an article. Fields hold what stands; {@link #reading} holds what the extractor read. */
@Entity
public class Quotation extends PanacheEntity {

    /** For queries with the alias {@code q}: in a version that stands, and still found. */
    public static final String STANDS = " q.withdrawn = false and q.version.number = q.version.article.currentVersion ";

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleVersion version;

    /** The same for the same words in the next run; unique within the version. */
    @Column(name = "extraction_key")
    public String extractionKey;

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

    @Column(name = "sentence_start")
    public int sentenceStart;

    @Column(name = "sentence_end")
    public int sentenceEnd;

    public String rule;

    /** From 0 to 1. */
    public double confidence;

    /** Version of the engine that last read it. */
    public String engine;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Enumerated(EnumType.STRING)
    public Status status;

    /** What the extractor read, as JSON; null for what a person added. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    public @Nullable String reading;

    /** No longer found by the engine in force, and never decided on. */
    public boolean withdrawn;

    @Version
    public int revision;

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
