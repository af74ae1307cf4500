package org.dixit.tally;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.dixit.extract.EventMention;
import org.jspecify.annotations.Nullable;

/** What was counted over: one incident, or something that goes on. */
@Entity
public class Event extends PanacheEntity {

    /** What makes two articles speak of the same event for the program; unique; null for one that a person made. */
    public @Nullable String identity;

    public String name;

    @Enumerated(EnumType.STRING)
    public EventMention.Kind kind;

    /** The event this is a part of. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Event parent;

    public @Nullable String place;

    @Column(name = "first_day")
    public @Nullable LocalDate firstDay;

    @Column(name = "last_day")
    public @Nullable LocalDate lastDay;

    @Version
    public int revision;

    public static Optional<Event> findByIdentity(String identity) {
        return find("identity", identity).firstResultOptional();
    }
}
