package org.dixit.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.extract.SpeakerKind;

/**
 * Why two speakers may be one. It is for a person to say whether they are.
 *
 * @param evidence in plain words: first how the names are alike, then what else speaks for it
 * @param byName whether the names are enough by themselves
 */
public record Likeness(List<String> evidence, boolean byName) {

    public Likeness {
        evidence = List.copyOf(evidence);
    }

    /**
     * Empty if nothing says so, or something speaks against it: another kind, another first name, Mr and Ms, bodies that
     * speak for two. A surname alone is never enough, nor is an initial with it.
     */
    public static Optional<Likeness> between(Profile one, Profile other) {
        if (one.kind() != other.kind() || !one.isNamed() || isContradiction(one, other)) {
            return Optional.empty();
        }
        List<String> more = more(one, other);
        return match(one, other)
                .filter(match -> match.enough() || !more.isEmpty())
                .map(match -> new Likeness(
                        Stream.concat(Stream.of(match.evidence()), more.stream())
                                .toList(),
                        match.enough()));
    }

    private static boolean isContradiction(Profile one, Profile other) {
        return one.kind() == SpeakerKind.PERSON
                ? isApart(courtesy(one), courtesy(other))
                : isApart(one.affiliations(), other.affiliations());
    }

    private static boolean isApart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static Set<String> courtesy(Profile profile) {
        return profile.names().stream()
                .flatMap(name -> PersonName.of(name).stream())
                .flatMap(name -> name.courtesy().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Match> match(Profile one, Profile other) {
        Optional<Match> alias = alias(one, other).or(() -> alias(other, one));
        if (one.kind() != SpeakerKind.PERSON) {
            return Bodies.match(one.name(), other.name()).or(() -> alias);
        }
        Optional<Match> names = Persons.match(one.name(), other.name());
        if (names.filter(Match::enough).isPresent()) {
            return names;
        }
        if (alias.isPresent() || Persons.isContradiction(one.name(), other.name())) {
            return alias;
        }
        return ofOtherNames(one, other)
                .or(() -> names)
                .or(() -> byOneName(one, other))
                .or(() -> byOneName(other, one));
    }

    /** A name that articles give to one, and by which the other is known. */
    private static Optional<Match> alias(Profile one, Profile other) {
        String wanted = Names.key(other.name());
        boolean carries = other.kind() != SpeakerKind.PERSON || Names.isFull(other.name());
        return one.aliases().stream()
                .filter(alias -> carries && Names.key(alias).equals(wanted))
                .filter(alias -> !Names.key(alias).equals(Names.key(one.name())))
                .sorted()
                .findFirst()
                .map(alias -> Match.enough(
                        "an alias of one is the name of the other (" + one.name() + ", also “" + alias + "”)"));
    }

    /** The full name of one against a full alias of the other. */
    private static Optional<Match> ofOtherNames(Profile one, Profile other) {
        return Stream.concat(
                        other.aliases().stream().sorted().map(alias -> fullNames(one.name(), alias)),
                        one.aliases().stream().sorted().map(alias -> fullNames(alias, other.name())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Match> fullNames(String one, String other) {
        return Names.isFull(one) && Names.isFull(other)
                ? Persons.match(one, other).filter(Match::enough)
                : Optional.empty();
    }

    /** One that is known by one word, by which articles call the other too: a surname that stands first. */
    private static Optional<Match> byOneName(Profile one, Profile other) {
        return Names.isFull(one.name()) || !Names.isAmong(one.name(), other.aliases())
                ? Optional.empty()
                : Optional.of(Match.onlyWithMore(
                        "one known by one name alone (" + one.name() + "), which the other is called too"));
    }

    /** What else speaks for it. */
    private static List<String> more(Profile one, Profile other) {
        List<String> more = new ArrayList<>();
        common(lowered(one.roles()), lowered(other.roles())).ifPresent(role -> more.add("both called “" + role + "”"));
        common(one.affiliations(), other.affiliations()).ifPresent(whom -> more.add("both speak for " + whom));
        if (!Collections.disjoint(one.articles(), other.articles())) {
            more.add("both speak in one article");
        }
        return more;
    }

    private static Optional<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        return common.stream().findFirst();
    }

    private static Set<String> lowered(Set<String> words) {
        Set<String> lowered = new HashSet<>();
        words.forEach(word -> lowered.add(word.toLowerCase(Locale.ROOT)));
        return lowered;
    }
}
