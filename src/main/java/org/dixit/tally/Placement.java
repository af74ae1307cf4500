package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimReading;
import org.dixit.claim.ClaimsStored;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.EventMention;
import org.dixit.review.ClaimField;
import org.dixit.review.Decision;
import org.dixit.review.DecisionHistory;
import org.dixit.review.Readings;
import org.dixit.review.Subject;
import org.dixit.review.TallyField;
import org.dixit.speaker.Speaker;
import org.dixit.syndication.Syndication;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tally of each claim. What a claim does not say is not guessed: without a population, or without an event
 * that can be known again, it waits for a person. What a person decided is left alone, however often this runs.
 */
@ApplicationScoped
public class Placement {

    private final EntityManager entities;
    private final Events events;
    private final Recount recount;
    private final DecisionHistory history;
    private final Readings readings;
    private final Syndication syndication;

    Placement(
            EntityManager entities,
            Events events,
            Recount recount,
            DecisionHistory history,
            Readings readings,
            Syndication syndication) {
        this.entities = entities;
        this.events = events;
        this.recount = recount;
        this.history = history;
        this.readings = readings;
        this.syndication = syndication;
    }

    /** Places the claims of an article version that were written or read anew. */
    void place(@Observes ClaimsStored stored) {
        takeTurn();
        Set<Article> articles = syndication.find(stored.version());
        articles.add(stored.version().article);
        Set<Tally> concerned = Tally.ofArticles(articles);
        stored.aligned().forEach(speaker -> concerned.addAll(ofSpeaker(speaker)));
        Map<Long, Set<String>> decided = history.decidedFields(Subject.CLAIM, stored.version());
        List<Claim> claims = Claim.list("version = ?1 and withdrawn = false order by id", stored.version());
        place(claims, decided, concerned);
        recount.of(concerned);
    }

    /**
     * Lets a decision on a claim, a tally or a speaker take effect: places the claim anew, unless a person chose its tally, and
     * counts the tallies concerned. To be called in the transaction of the decision, after it; undoing is a decision.
     */
    public void decided(Decision decision) {
        takeTurn();
        Set<Tally> concerned = new LinkedHashSet<>(before(decision));
        Stream.ofNullable(decision.speaker).map(this::ofSpeaker).forEach(concerned::addAll);
        Stream.ofNullable(decision.tally).forEach(concerned::add);
        Stream.ofNullable(decision.copy)
                .map(syndication::decided)
                .map(Tally::ofArticles)
                .forEach(concerned::addAll);
        Stream.ofNullable(decision.claim)
                .forEach(claim ->
                        place(withDependants(claim), history.decidedFields(Subject.CLAIM, claim.version), concerned));
        recount.of(concerned);
    }

    /** The tally in which the claim stood before, or to which the tally was joined. */
    private static List<Tally> before(Decision decision) {
        boolean ofTally = decision.field.equals(ClaimField.TALLY.key())
                || decision.tally != null && decision.field.equals(TallyField.JOINED_INTO.key());
        return ofTally && decision.oldValue != null
                ? Tally.<Tally>findByIdOptional(Long.valueOf(decision.oldValue)).stream()
                        .toList()
                : List.of();
    }

    /** Waits until no other transaction is placing; the turn ends with the transaction. */
    public void takeTurn() {
        entities.createNativeQuery("select id from placement_turn where id = 1 for update", Integer.class)
                .getSingleResult();
    }

    /** The tallies with claims of the speaker and those joined to it, or of whoever speaks for one of them. */
    private Set<Tally> ofSpeaker(Speaker speaker) {
        Set<Long> concerned = new HashSet<>();
        Set<Long> found = Set.of(speaker.id);
        while (concerned.addAll(found)) {
            found = new HashSet<>(entities.createQuery(
                            "select s.id from Speaker s where s.joinedInto.id in ?1 or s.affiliation.id in ?1",
                            Long.class)
                    .setParameter(1, found)
                    .getResultList());
        }
        return new LinkedHashSet<>(
                entities.createQuery("select distinct c.tally from Claim c where c.claimant.id in ?1", Tally.class)
                        .setParameter(1, concerned)
                        .getResultList());
    }

    /** Claims that others are placed by come first. */
    private static List<Claim> inOrder(List<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing((Claim each) -> each.repeats != null)
                        .thenComparing(each -> each.role))
                .toList();
    }

    /** The claim or the first mention that it repeats, with what is placed by that; each is found along its index. */
    private static List<Claim> withDependants(Claim claim) {
        Claim first = claim.repeats == null ? claim : claim.repeats;
        return Stream.of("id", "repeats.id", "partOf.id")
                .flatMap(key -> Claim.<Claim>list(key + " = ?1", first.id).stream())
                .distinct()
                .sorted(Comparator.comparing((Claim each) -> each.id))
                .toList();
    }

    /**
     * Places claims of one article.
     *
     * @param decided the fields that a person decided, by the claim's id
     * @param concerned gains the tallies that they stood in and stand in now
     */
    private void place(List<Claim> claims, Map<Long, Set<String>> decided, Set<Tally> concerned) {
        for (Claim claim : claims) {
            Stream.ofNullable(claim.tally).forEach(concerned::add);
            findEvent(claim, decided.getOrDefault(claim.id, Set.of()));
        }
        Map<Claim, List<Claim>> repeats = claims.stream()
                .filter(claim -> claim.repeats != null)
                .collect(Collectors.groupingBy(claim -> claim.repeats));
        for (Claim claim : inOrder(claims)) {
            place(claim, repeats.getOrDefault(claim, List.of()), decided.getOrDefault(claim.id, Set.of()));
            Stream.ofNullable(claim.tally).forEach(concerned::add);
        }
    }

    private void findEvent(Claim claim, Set<String> decided) {
        if (!decided.contains(ClaimField.TALLY.key()) && !decided.contains(ClaimField.EVENT.key())) {
            claim.event = Happening.of(mention(claim), claim.countType, claim.place, claim.periodStart, claim.periodEnd)
                    .map(events::of)
                    .orElse(null);
        }
    }

    private void place(Claim claim, List<Claim> repeats, Set<String> decided) {
        boolean eventDecided = decided.contains(ClaimField.EVENT.key());
        if (decided.contains(ClaimField.TALLY.key())) {
            if (claim.tally != null && !eventDecided) {
                claim.event = claim.tally.event;
            }
            return;
        }
        if (!eventDecided && !repeats.isEmpty()) {
            claim.event = eventOfMost(claim, repeats);
        }
        claim.tally = tally(claim);
    }

    private static @Nullable Tally tally(Claim claim) {
        if (claim.repeats != null) {
            return claim.repeats.tally;
        }
        if (claim.role == ClaimRole.PART) {
            Claim whole = claim.partOf == null || claim.partOf.repeats == null ? claim.partOf : claim.partOf.repeats;
            return whole == null ? null : whole.tally;
        }
        Event event = claim.event;
        return event == null
                ? null
                : Question.of(claim)
                        .flatMap(question -> tally(question, event, claim.role))
                        .orElse(null);
    }

    /** What most of a claim and its repeats were counted over: what a headline leaves out the body tells. */
    private static @Nullable Event eventOfMost(Claim claim, List<Claim> repeats) {
        Map<Event, Long> told = Stream.concat(Stream.of(claim), repeats.stream())
                .map(each -> each.event)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(event -> event, LinkedHashMap::new, Collectors.counting()));
        return told.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Only a total makes a new tally. */
    private static Optional<Tally> tally(Question question, Event event, ClaimRole role) {
        return Tally.find(question, event)
                .or(() -> role == ClaimRole.TOTAL ? Optional.of(made(question, event)) : Optional.empty());
    }

    private static Tally made(Question question, Event event) {
        Tally tally = new Tally();
        tally.name = question.name();
        tally.measure = question.measure();
        tally.unit = question.unit();
        tally.populationKey = question.group().key();
        tally.population = question.group().name();
        tally.event = event;
        tally.persist();
        return tally;
    }

    /** What the engine read it to be counted over; null for a claim that a person added. */
    private @Nullable EventMention mention(Claim claim) {
        return readings.of(claim).map(ClaimReading::event).orElse(null);
    }
}
