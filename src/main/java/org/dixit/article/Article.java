package org.dixit.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A source document; its texts are its {@link ArticleVersion}s. */
@Entity
public class Article extends PanacheEntity {

    /** Null where it is not known. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Publisher publisher;

    /** Where it was published, unique; null where it is not known. */
    public @Nullable String address;

    /** Number of the version that stands, from 1. */
    @Column(name = "current_version")
    public int currentVersion;

    @Column(name = "imported_at")
    public Instant importedAt;

    /** The article that had the same text first; null if this one had. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "copy_of_id")
    public @Nullable Article copyOf;

    /** By which articles that share a passage are found. */
    @ElementCollection
    @CollectionTable(name = "article_fingerprint", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "fingerprint")
    public Set<Long> fingerprints = new HashSet<>();

    /** The rules by which copies of it were looked for; 0 if they never were. */
    @Column(name = "copy_rules")
    public int copyRules;

    /** The rules by which variants of its quotations were looked for; 0 if they never were. */
    @Column(name = "variant_rules")
    public int variantRules;

    public static Optional<Article> findByAddress(String address) {
        return find("address", address).firstResultOptional();
    }
}
