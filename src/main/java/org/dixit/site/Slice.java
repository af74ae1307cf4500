package org.dixit.site;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that is paged by key.
 *
 * @param next key after which the rest follows; null if nothing does
 */
public record Slice<T>(List<T> items, @Nullable Long next) {

    /** Items on a page. */
    public static final int SIZE = 50;

    /** Rows to ask the database for: one more than fit tells that more follow. */
    public static final int PROBE = SIZE + 1;

    /** The slice made of up to {@link #PROBE} rows. */
    public static <T> Slice<T> of(List<T> found, ToLongFunction<T> key) {
        if (found.size() <= SIZE) {
            return new Slice<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, SIZE));
        return new Slice<>(items, key.applyAsLong(items.get(SIZE - 1)));
    }

    /** The same with its items in another form. */
    public <R> Slice<R> with(Function<List<T>, List<R>> form) {
        return new Slice<>(form.apply(items), next);
    }
}
