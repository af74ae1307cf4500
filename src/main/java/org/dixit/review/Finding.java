package org.dixit.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.dixit.article.ArticleVersion;
import org.dixit.text.Span;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one sentence of an article, by the extractor or by a person. Fields hold what stands;
 * {@link #reading} holds what the extractor read.
 */
@MappedSuperclass
public abstract class Finding extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleVersion version;

    /** The same for the same words in the next run; unique within the version. */
    @Column(name = "extraction_key")
    public String extractionKey;

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

    /** The code points of its sentence. */
    public Span sentence() {
        return new Span(sentenceStart, sentenceEnd);
    }

    /** Takes over how the extractor reads the same words now; what is decided on stays. */
    public void readAs(Finding fresh) {
        sentenceStart = fresh.sentenceStart;
        sentenceEnd = fresh.sentenceEnd;
        rule = fresh.rule;
        confidence = fresh.confidence;
        engine = fresh.engine;
        reading = fresh.reading;
    }
}
