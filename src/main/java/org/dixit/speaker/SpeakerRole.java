package org.dixit.speaker;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.dixit.article.ArticleVersion;
import org.jspecify.annotations.Nullable;

/** The role and affiliation that one article gives a speaker. */
@Entity
@Table(name = "speaker_role")
public class SpeakerRole extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleVersion version;

    public @Nullable String role;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Speaker affiliation;

    public static Optional<SpeakerRole> of(Speaker speaker, ArticleVersion version) {
        return find("speaker = ?1 and version = ?2", speaker, version).firstResultOptional();
    }
}
