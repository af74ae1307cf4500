package org.dixit.speaker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.claim.Claim;
import org.dixit.likeness.Likeness;
import org.dixit.likeness.Names;
import org.dixit.likeness.Profile;
import org.dixit.quotation.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speakers that may be the same as one. Only those with a key in common are looked at, and of a name that very
 * many bear only some; whom a person told apart is left out.
 */
@ApplicationScoped
class Likenesses {

    /** How many are looked at. */
    private static final int MOST_COMPARED = 200;

    private static final Comparator<Alike> BEST_FIRST = Comparator.comparing((Alike alike) -> !alike.likeness.byName())
            .thenComparing(alike -> -alike.likeness.evidence().size());

    private final EntityManager entities;

    Likenesses(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Another speaker, and why it may be the same.
     *
     * @param speaker one that stands
     */
    record Alike(Speaker speaker, Likeness likeness) {}

    /** Those that may be the same as a speaker that stands, the best evidence first; none for one that was joined. */
    List<Alike> of(Speaker speaker) {
        if (!speaker.isStanding()) {
            return List.of();
        }
        List<Speaker> members = Speaker.list("standing = ?1 order by id", speaker);
        List<Speaker> others = others(speaker, members);
        return others.isEmpty() ? List.of() : compared(members, others);
    }

    /** Who has a key in common with one of the members, and was not told apart from it. */
    private List<Speaker> others(Speaker speaker, List<Speaker> members) {
        Set<String> keys = new HashSet<>();
        members.forEach(member -> keys.addAll(Names.sought(member.kind, member.name, member.aliases)));
        if (keys.isEmpty()) {
            return List.of();
        }
        Set<Long> apart = SpeakerPair.apartFrom(speaker).stream()
                .map(pair -> pair.across(speaker).standing.id)
                .collect(toSet());
        return entities.createQuery(
                        "select distinct s from Speaker s left join fetch s.aliases"
                                + " where s.id in ?1 and s.standing <> ?2 order by s.id",
                        Speaker.class)
                .setParameter(1, bearers(keys, MOST_COMPARED + members.size()))
                .setParameter(2, speaker)
                .getResultStream()
                .filter(other -> !apart.contains(other.standing.id))
                .toList();
    }

    /** The ids of those that are kept under one of the keys, found in the index of keys alone. */
    private List<Long> bearers(Set<String> keys, int most) {
        return entities.createNativeQuery(
                        "select distinct speaker_id from speaker_key where name_key in (:keys) order by speaker_id",
                        Long.class)
                .setParameter("keys", keys)
                .setMaxResults(most)
                .getResultList();
    }

    private List<Alike> compared(List<Speaker> members, List<Speaker> others) {
        Map<Long, Profile> profiles = profiles(members, others);
        Map<Long, Alike> best = new HashMap<>();
        for (Speaker other : others) {
            for (Speaker member : members) {
                Likeness.between(profile(profiles, member), profile(profiles, other))
                        .map(likeness -> new Alike(other.standing, likeness))
                        .ifPresent(alike -> best.merge(other.standing.id, alike, Likenesses::better));
            }
        }
        return best.values().stream()
                .sorted(BEST_FIRST.thenComparing(alike -> alike.speaker.name).thenComparing(alike -> alike.speaker.id))
                .toList();
    }

    private static Alike better(Alike known, Alike other) {
        return BEST_FIRST.compare(other, known) < 0 ? other : known;
    }

    private static Profile profile(Map<Long, Profile> profiles, Speaker speaker) {
        return Objects.requireNonNull(profiles.get(speaker.id));
    }

    /** What is known of all of them; in which articles they speak is looked up where it could make the difference. */
    private Map<Long, Profile> profiles(List<Speaker> members, List<Speaker> others) {
        Map<Long, Profile> profiles = new HashMap<>();
        Map<Long, List<RoleRow>> roles = roles(ids(members), ids(others));
        Stream.of(members, others)
                .flatMap(List::stream)
                .forEach(speaker ->
                        profiles.put(speaker.id, profile(speaker, roles.getOrDefault(speaker.id, List.of()))));
        List<Speaker> doubtful = others.stream()
                .filter(other -> members.stream()
                        .anyMatch(member -> isDoubtful(profile(profiles, member), profile(profiles, other))))
                .toList();
        if (!doubtful.isEmpty()) {
            addArticles(profiles, ids(members), ids(doubtful));
        }
        return profiles;
    }

    private static boolean isDoubtful(Profile one, Profile other) {
        return Likeness.between(one, other).isEmpty()
                && Likeness.between(one.speakingIn(Set.of(0L)), other.speakingIn(Set.of(0L)))
                        .isPresent();
    }

    private static Profile profile(Speaker speaker, List<RoleRow> roles) {
        Set<String> affiliations = roles.stream()
                .flatMap(row -> Stream.ofNullable(row.affiliation))
                .collect(toSet());
        Optional.ofNullable(speaker.speaksFor()).ifPresent(side -> affiliations.add(side.name));
        return new Profile(
                speaker.kind,
                speaker.name,
                speaker.aliases,
                roles.stream().flatMap(row -> Stream.ofNullable(row.role)).collect(toSet()),
                affiliations,
                Set.of());
    }

    /** What an article makes of a speaker. */
    record RoleRow(
            Long speaker, @Nullable String role, @Nullable String affiliation) {}

    private Map<Long, List<RoleRow>> roles(Collection<Long> members, Collection<Long> others) {
        return entities.createQuery(
                        "select distinct r.speaker.id, r.role, t.name from SpeakerRole r"
                                + " left join r.affiliation a left join a.standing t"
                                + " where r.speaker.id in ?1 and r.version.number = r.version.article.currentVersion",
                        RoleRow.class)
                .setParameter(
                        1,
                        Stream.of(members, others).flatMap(Collection::stream).toList())
                .getResultStream()
                .collect(groupingBy(RoleRow::speaker));
    }

    /** The doubtful are mostly known from one article: theirs come first, then those of them in which a member speaks. */
    private void addArticles(Map<Long, Profile> profiles, List<Long> members, List<Long> doubtful) {
        Map<Long, Set<Long>> theirs = articles(doubtful, Set.of());
        Set<Long> all = theirs.values().stream().flatMap(Set::stream).collect(toSet());
        Map<Long, Set<Long>> ours = all.isEmpty() ? Map.of() : articles(members, all);
        Stream.of(theirs, ours)
                .forEach(found -> found.forEach(
                        (id, articles) -> profiles.computeIfPresent(id, (key, known) -> known.speakingIn(articles))));
    }

    /** @param within the articles to look at; empty for all */
    private Map<Long, Set<Long>> articles(List<Long> speakers, Set<Long> within) {
        return Stream.of(
                        "select distinct q.speaker.id, q.version.article.id from Quotation q where q.speaker.id in ?1 and"
                                + Quotation.STANDS + (within.isEmpty() ? "" : "and q.version.article.id in ?2"),
                        "select distinct c.claimant.id, c.version.article.id from Claim c where c.claimant.id in ?1 and"
                                + Claim.STANDS + (within.isEmpty() ? "" : "and c.version.article.id in ?2"))
                .flatMap(hql -> {
                    var query = entities.createQuery(hql, Object[].class).setParameter(1, speakers);
                    return (within.isEmpty() ? query : query.setParameter(2, within)).getResultStream();
                })
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Long) row[1], toSet())));
    }

    private static List<Long> ids(List<Speaker> speakers) {
        return speakers.stream().map(speaker -> speaker.id).toList();
    }
}
