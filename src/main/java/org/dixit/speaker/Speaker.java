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
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.extract.SpeakerKind;
import org.dixit.likeness.Names;
import org.hibernate.annotations.OptimisticLock;
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
    @OptimisticLock(excluded = true)
    public @Nullable Speaker affiliation;

    /** Other names that articles give it. */
    @ElementCollection
    @CollectionTable(name = "speaker_alias", joinColumns = @JoinColumn(name = "speaker_id"))
    @Column(name = "name")
    @OptimisticLock(excluded = true)
    public Set<String> aliases = new TreeSet<>();

    /** The speaker that a person joined this one to; null while it stands for itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "joined_into_id")
    public @Nullable Speaker joinedInto;

    /** The speaker that stands for this one: itself, or the one it was joined to, by way of others too. */
    @ManyToOne(fetch = FetchType.LAZY)
    @OptimisticLock(excluded = true)
    public Speaker standing = this;

    /** By which those with alike names are found; made by {@link Names}. */
    @ElementCollection
    @CollectionTable(name = "speaker_key", joinColumns = @JoinColumn(name = "speaker_id"))
    @Column(name = "name_key")
    @OptimisticLock(excluded = true)
    public Set<String> keys = new TreeSet<>();

    /** The rules by which the keys were made; 0 if they never were. */
    @Column(name = "key_rules")
    @OptimisticLock(excluded = true)
    public int keyRules;

    /** Counts what people decide of it, not what articles add. */
    @Version
    public int revision;

    public static Optional<Speaker> findByIdentity(String identity) {
        return find("identity", identity).firstResultOptional();
    }

    /** A new speaker, kept. */
    public static Speaker add(String identity, SpeakerKind kind, String name) {
        Speaker speaker = new Speaker();
        speaker.identity = identity;
        speaker.kind = kind;
        speaker.name = name;
        speaker.makeKeys();
        speaker.persist();
        return speaker;
    }

    /** The ids of all that are one with a speaker of that id, its own among them; the ones of nobody are none. */
    public static List<Long> one(long id) {
        return Speaker.<Speaker>findByIdOptional(id)
                .map(speaker -> Speaker.<Speaker>list("standing", speaker.standing).stream()
                        .map(each -> each.id)
                        .toList())
                .orElse(List.of());
    }

    /** Adds other names that an article gives it. */
    void learn(Collection<String> names) {
        boolean learned = false;
        for (String other : names) {
            learned |= !other.isBlank() && !other.equals(name) && aliases.add(other);
        }
        if (learned) {
            makeKeys();
        }
    }

    /** Makes the keys anew from the names. */
    void makeKeys() {
        Set<String> made = Names.kept(kind, name, aliases);
        keys.retainAll(made);
        keys.addAll(made);
        keyRules = Names.RULES;
    }

    public boolean isStanding() {
        return joinedInto == null;
    }

    /** Lets another stand for this one and all that were joined to it; null lets it stand for itself again. */
    public void joinTo(@Nullable Speaker other) {
        joinedInto = other;
        standAs(other == null ? this : other.standing);
    }

    private void standAs(Speaker other) {
        standing = other;
        Speaker.<Speaker>list("joinedInto", this).forEach(joined -> joined.standAs(other));
    }

    /** For whom the speaker that stands speaks, or else this one; null where neither is known, or it would be itself. */
    public @Nullable Speaker speaksFor() {
        Speaker known = standing.affiliation == null ? affiliation : standing.affiliation;
        return known == null || known.standing.id.equals(standing.id) ? null : known.standing;
    }
}
