package org.dixit.speaker;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;

/** Two speakers of whom somebody said whether they are two. */
@Entity
@Table(name = "speaker_pair")
public class SpeakerPair extends PanacheEntity {

    /** The one with the smaller id. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker one;

    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker other;

    /** Whether a person said that they are not the same, and nobody took it back. */
    @Column(name = "told_apart")
    public boolean toldApart;

    @Version
    public int revision;

    /** The pair of two, in whatever order. */
    static Optional<SpeakerPair> find(Speaker a, Speaker b) {
        return find("one.id = ?1 and other.id = ?2", Math.min(a.id, b.id), Math.max(a.id, b.id))
                .firstResultOptional();
    }

    static SpeakerPair findOrAdd(Speaker a, Speaker b) {
        return find(a, b).orElseGet(() -> {
            SpeakerPair pair = new SpeakerPair();
            pair.one = a.id < b.id ? a : b;
            pair.other = a.id < b.id ? b : a;
            pair.persistAndFlush();
            return pair;
        });
    }

    /** The pairs told apart of which one is the speaker that stands, or was joined to it. */
    static List<SpeakerPair> apartFrom(Speaker standing) {
        return of(Speaker.one(standing.id)).stream()
                .filter(pair -> pair.toldApart)
                .toList();
    }

    /** The pairs of which one has one of the ids. */
    public static List<SpeakerPair> of(List<Long> ids) {
        return list("one.id in ?1 or other.id in ?1 order by id", ids);
    }

    /** Whether somebody told apart two, or those that are one with them. */
    public static boolean isApart(Speaker a, Speaker b) {
        return apartFrom(a.standing).stream().anyMatch(pair -> pair.concerns(b.standing));
    }

    private boolean concerns(Speaker standing) {
        return one.standing.id.equals(standing.id) || other.standing.id.equals(standing.id);
    }

    /** The one of the two that is not, or no longer, one with the speaker that stands. */
    Speaker across(Speaker standing) {
        return one.standing.id.equals(standing.id) ? other : one;
    }
}
