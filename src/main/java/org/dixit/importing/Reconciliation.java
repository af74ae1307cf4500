package org.dixit.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings what is stored of an article version in line with what the engine finds now, by extraction key. What is no
 * longer found stays, withdrawn, unless a person decided on it.
 *
 * @param <F> what the engine finds
 * @param <E> the entity that keeps it
 */
abstract class Reconciliation<F, E> {

    /** The entities of what is found, by extraction key, in the order of {@code found}. */
    final Map<String, E> reconcile(List<E> stored, List<F> found) {
        Map<String, E> known = stored.stream().collect(Collectors.toMap(this::keyOf, Function.identity()));
        Map<String, E> standing = new LinkedHashMap<>();
        for (F finding : found) {
            E fresh = make(finding);
            E old = known.remove(keyOf(fresh));
            if (old == null) {
                persist(fresh);
            } else {
                update(old, fresh);
            }
            standing.put(keyOf(fresh), old == null ? fresh : old);
        }
        known.values().forEach(this::withdraw);
        return standing;
    }

    abstract String keyOf(E entity);

    abstract E make(F finding);

    abstract void persist(E fresh);

    /** Takes the new reading over into what is stored, except what a person decided. */
    abstract void update(E old, E fresh);

    /** Takes back what is no longer found, except what a person found or decided on. */
    abstract void withdraw(E old);
}
