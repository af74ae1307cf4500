package org.dixit.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
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

    public static Optional<Article> findByAddress(String address) {
        return find("address", address).firstResultOptional();
    }
}
