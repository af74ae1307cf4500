package org.dixit.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dixit.text.Snapshot;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The text of an article as fetched at one time. Its text never changes. */
@Entity
@Table(name = "article_version")
public class ArticleVersion extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** From 1, in the order in which they were fetched. */
    public int number;

    public String headline;

    /** Day of publication; null where it is not known. */
    public @Nullable LocalDate published;

    /** What a reader must know of this text, such as that it is a digest; null if nothing. */
    public @Nullable String notice;

    /** The agency that the text says it is from; null where it is the publisher's own. */
    public @Nullable String credit;

    /** BCP 47 tag of the text's language, "und" if it can't be told. */
    public String language;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(updatable = false)
    public String text;

    /** Of the text in UTF-8, lower-case hexadecimal. */
    @Column(updatable = false)
    public String sha256;

    /** Version of the engine that last read it; null if none did. */
    public @Nullable String engine;

    @Column(name = "fetched_at")
    public Instant fetchedAt;

    @Transient
    private @Nullable Snapshot snapshot;

    public Snapshot snapshot() {
        if (snapshot == null) {
            snapshot = new Snapshot(text);
        }
        return snapshot;
    }

    public static Optional<ArticleVersion> find(Article article, int number) {
        return find("article = ?1 and number = ?2", article, number).firstResultOptional();
    }

    /** The version that stands. */
    public static ArticleVersion current(Article article) {
        return find(article, article.currentVersion).orElseThrow();
    }

    /** Every version with this text, by a publisher of this name (null: by none that is known), newest first. */
    public static List<ArticleVersion> findByText(String sha256, @Nullable String publisher) {
        String versions =
                "from ArticleVersion v join fetch v.article a left join fetch a.publisher p where v.sha256 = ?1";
        return publisher == null
                ? list(versions + " and p is null order by v.id desc", sha256)
                : list(versions + " and lower(p.name) = lower(?2) order by v.id desc", sha256, publisher);
    }

    /** Versions that stand and were last read by another engine than this. */
    public static List<ArticleVersion> readByAnother(String engine) {
        return list(
                "from ArticleVersion v join fetch v.article a left join fetch a.publisher"
                        + " where v.number = a.currentVersion and v.engine is not null and v.engine <> ?1 order by v.id",
                engine);
    }
}
