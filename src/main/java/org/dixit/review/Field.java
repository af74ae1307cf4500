package org.dixit.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.jspecify.annotations.Nullable;

/**
 * A field that can be decided on. Values are written as text, the same in decisions, forms and the public format; a
 * reference is written as the number of what it refers to.
 */
public interface Field<S extends PanacheEntity> {

    /** The kind of thing that has it. */
    Subject<S> subject();

    /** What it is called, how its values are written and where they stand. */
    Slot<S, ?> slot();

    /** Its name in the public format. */
    default String key() {
        return slot().key();
    }

    /** Its name on pages. */
    default String label() {
        return slot().label();
    }

    /** What stands, as it is written; null for nothing. */
    default @Nullable String show(S subject) {
        return slot().show(subject);
    }

    /**
     * Lets a value stand.
     *
     * @throws InvalidValueException if the field can't take it; the subject is as it was then
     */
    default void set(S subject, @Nullable String value) {
        slot().set(subject, value);
    }

    /** Gives one what the other has here. */
    default void copy(S from, S to) {
        slot().copy(from, to);
    }

    /** A written value in plain words, for a page. */
    default String say(@Nullable String value) {
        return slot().say(value);
    }

    /** What forms know of it. */
    default Format<?> format() {
        return slot().format();
    }

    /**
     * Checks that an act gives what its value asks for, beyond the value's own form.
     *
     * @throws InvalidValueException if not
     */
    default void check(Act act) {}

    /** Whether a decision on it still makes sense on the same words in another version of the article. */
    default boolean carriesOver() {
        return true;
    }

    /** A written value as it can stand in another version: without places in the text. */
    default @Nullable String inAnotherVersion(@Nullable String value) {
        return value;
    }
}
