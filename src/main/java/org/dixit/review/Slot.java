package org.dixit.review;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field is called, and where its value stands in its subject.
 *
 * @param key its name in the public format
 * @param label its name on pages
 * @param required whether something must stand there
 */
public record Slot<S, T>(
        String key,
        String label,
        Format<T> format,
        boolean required,
        Function<S, @Nullable T> get,
        BiConsumer<S, @Nullable T> put) {

    /** A field that may be empty. */
    static <S, T> Slot<S, T> open(
            String key, String label, Format<T> format, Function<S, @Nullable T> get, BiConsumer<S, @Nullable T> put) {
        return new Slot<>(key, label, format, false, get, put);
    }

    /** A field that always holds something. */
    static <S, T> Slot<S, T> required(
            String key, String label, Format<T> format, Function<S, T> get, BiConsumer<S, T> put) {
        return new Slot<>(key, label, format, true, get::apply, put::accept);
    }

    @Nullable
    String show(S subject) {
        T value = get.apply(subject);
        return value == null ? null : format.show().apply(value);
    }

    void set(S subject, @Nullable String written) {
        if (written == null && required) {
            throw InvalidValueException.of("This can't be left empty. " + format.hint());
        }
        put.accept(subject, written == null ? null : format.parse().apply(written));
    }

    void copy(S from, S to) {
        put.accept(to, get.apply(from));
    }

    String say(@Nullable String written) {
        return written == null
                ? "not stated"
                : format.say().apply(format.parse().apply(written));
    }
}
