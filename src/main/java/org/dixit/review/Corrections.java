package org.dixit.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out what of an item can be corrected. */
@ApplicationScoped
class Corrections {

    private final EntityManager entities;
    private final ReviewItems items;
    private final DecisionHistory history;

    Corrections(EntityManager entities, ReviewItems items, DecisionHistory history) {
        this.entities = entities;
        this.items = items;
        this.history = history;
    }

    /** What a reviewer entered for one field, and why it could not be taken. */
    record Attempt(Entry entry, Draft draft) {}

    /**
     * @param chosen the field to begin with
     * @param attempt what was entered for it; null if nothing was yet
     */
    Optional<Correction> find(ItemRef ref, @Nullable String chosen, @Nullable Attempt attempt, String back) {
        return items.find(ref)
                .map(item -> new Correction(
                        item,
                        fields(ref.kind().subject(), ref.id(), chosen, attempt),
                        items.speakers(item.article()),
                        back));
    }

    private <S extends PanacheEntity> List<Correctable> fields(
            Subject<S> kind, long id, @Nullable String chosen, @Nullable Attempt attempt) {
        S subject = entities.find(kind.type(), id);
        Map<String, String> read = history.readBefore(kind, id);
        return Stream.of(kind.fields())
                .filter(field -> !field.key().equals(ClaimField.STATUS.key()))
                .map(field -> correctable(
                        field,
                        subject,
                        read,
                        field.key().equals(chosen) ? Optional.ofNullable(attempt) : Optional.empty(),
                        field.key().equals(chosen)))
                .toList();
    }

    private static <S extends PanacheEntity> Correctable correctable(
            Field<S> field, S subject, Map<String, String> read, Optional<Attempt> attempt, boolean open) {
        String standing = field.show(subject);
        Format<?> format = field.format();
        return new Correctable(
                field.key(),
                field.label(),
                format.hint(),
                format.input(),
                format.choices(),
                field.say(standing),
                read.get(field.key()),
                attempt.map(Attempt::entry).orElseGet(() -> Entry.of(format.input(), standing)),
                attempt.map(Attempt::draft).orElse(Draft.NONE),
                open);
    }
}
