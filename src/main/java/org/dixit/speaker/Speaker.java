package org.dixit.speaker;

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.extract.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Who says or claims: a person, an organisation, a government, or a voice known by a description alone. */
@Entity
public class Speaker extends PanacheEntity {

    /** What makes mentions in two articles one speaker for the program; unique. */
    public String identity;

    /** The fullest name known. */
    public String name;

    @Enumerated(EnumType.STRING)
    public SpeakerKind kind;

    /** For whom it speaks (a president for the country); null where it is not known. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Speaker affiliation;

    /** Other names that articles give it. */
    @ElementCollection
    @CollectionTable(name = "speaker_alias", joinColumns = @JoinColumn(name = "speaker_id"))
    @Column(name = "name")
    public Set<String> aliases = new TreeSet<>();

    public static Optional<Speaker> findByIdentity(String identity) {
        return find("identity", identity).firstResultOptional();
    }
}
