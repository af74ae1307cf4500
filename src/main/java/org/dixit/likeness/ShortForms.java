package org.dixit.likeness;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.extract.lexicon.Lexicon;

/** First names and what their bearers are called for short, from {@code short-first-names.txt}. In plain spelling. */
final class ShortForms {

    private static final Map<String, Set<String>> FULL = new HashMap<>();

    static {
        for (List<String> row : Lexicon.rows("short-first-names")) {
            for (String form : Lexicon.items(row, 1)) {
                FULL.computeIfAbsent(Spelling.plain(form), key -> new HashSet<>())
                        .add(Spelling.plain(row.get(0)));
            }
        }
    }

    private ShortForms() {}

    /** The full names of which this may be the short form; none for a name that is none. */
    static Set<String> fullOf(String name) {
        return FULL.getOrDefault(name, Set.of());
    }

    /** Whether one is short for the other, however that is spelled. */
    static boolean isShortFor(String form, String full) {
        return fullOf(form).stream().anyMatch(known -> sameSound(known, full));
    }

    /** The name of which both are short forms. */
    static Optional<String> common(String one, String other) {
        return fullOf(one).stream().filter(fullOf(other)::contains).sorted().findFirst();
    }

    /** The first letters of the sounds that a first name may begin with, its full forms' too; a vowel is an A. */
    static Set<String> initials(String name) {
        Collection<String> names = new HashSet<>(fullOf(name));
        names.add(name);
        return names.stream()
                .map(Spelling::sound)
                .map(Spelling::bones)
                .filter(bones -> !bones.isEmpty())
                .map(bones -> bones.substring(0, 1))
                .collect(toUnmodifiableSet());
    }

    private static boolean sameSound(String one, String other) {
        return Spelling.isAlike(Spelling.sound(one), Spelling.sound(other));
    }
}
