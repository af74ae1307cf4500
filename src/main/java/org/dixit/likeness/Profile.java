package org.dixit.likeness;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.extract.SpeakerKind;

/**
 * What is known of a speaker, to hold it against another.
 *
 * @param aliases other names that articles give it
 * @param roles in the articles' words
 * @param affiliations names of whom it speaks for
 * @param articles ids of those in which it speaks or claims, as far as they were looked up
 */
public record Profile(
        SpeakerKind kind,
        String name,
        Set<String> aliases,
        Set<String> roles,
        Set<String> affiliations,
        Set<Long> articles) {

    public Profile {
        aliases = Set.copyOf(aliases);
        roles = Set.copyOf(roles);
        affiliations = Set.copyOf(affiliations);
        articles = Set.copyOf(articles);
    }

    /** A name with its other names, of which nothing else is known. */
    public static Profile named(SpeakerKind kind, String name, String... aliases) {
        return new Profile(kind, name, Set.of(aliases), Set.of(), Set.of(), Set.of());
    }

    /** Whether its name can be held against others: a voice known by a description alone has none. */
    public boolean isNamed() {
        return kind != SpeakerKind.ANONYMOUS;
    }

    /** The same with the ids of articles in which it speaks. */
    public Profile speakingIn(Set<Long> ids) {
        return new Profile(kind, name, aliases, roles, affiliations, ids);
    }

    /** The name, then its aliases by the alphabet: always in one order, so that the evidence is always the same. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(aliases);
        names.remove(name);
        return Stream.concat(Stream.of(name), names.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
