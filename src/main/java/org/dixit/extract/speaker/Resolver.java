package org.dixit.extract.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dixit.extract.SpeakerKind;
import org.dixit.extract.document.Document;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the entity that a mention stands for, from the names in it, the roles it tells, or those mentioned before it. */
final class Resolver {

    private final Document document;
    private final Entities entities;
    private final Recency recency;
    private final Appositions appositions;
    private final Bodies bodies;

    Resolver(Document document, Entities entities, Recency recency, IntPredicate quoted) {
        this.document = document;
        this.entities = entities;
        this.recency = recency;
        this.appositions = new Appositions(document, entities);
        this.bodies = new Bodies(recency);
        for (Name name : entities.within(new Span(0, document.text().length()))) {
            Entity entity = entities.of(name);
            if (entity != null && !quoted.test(name.span().start())) {
                recency.name(name, entity);
            }
        }
    }

    /**
     * Whom a mention stands for, null where that can't be told.
     *
     * @param words what whoever is mentioned says, which names others
     */
    @Nullable
    Entity resolve(Span span, List<Span> words) {
        Mention mention = Mention.of(document, span);
        Entity entity = mention.isPronoun() ? pronoun(mention, named(words)) : phrase(mention);
        if (entity != null) {
            recency.mention(span, entity);
        }
        return entity;
    }

    private Set<Entity> named(List<Span> words) {
        return words.stream()
                .flatMap(part -> entities.within(part).stream())
                .map(entities::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    // ---- noun phrases

    private @Nullable Entity phrase(Mention mention) {
        Entity around = entities.around(mention.span());
        if (around != null) {
            return around;
        }
        List<Name> names = entities.within(mention.span());
        if (mention.isGroup() || isPair(names, mention)) {
            return introduced(mention, names);
        }
        Name named = appositions.holder(names, mention);
        named = named == null ? nameAtHead(names, mention) : named;
        named = named == null ? appositions.apposed(names, mention) : named;
        if (named != null) {
            return entities.of(named);
        }
        if (Words.isPaper(mention.head()) || isVehicle(mention.head())) {
            Name publisher = behindHead(names, mention);
            if (publisher != null) {
                return entities.of(publisher);
            }
            Entity issuer = mention.isDefinite() && isVehicle(mention.head()) && names.isEmpty()
                    ? recency.speakerBefore(mention.span().start())
                    : null;
            if (issuer != null) {
                return issuer;
            }
        }
        return described(mention, names);
    }

    /** "Roe and Doe": two who are named, and nobody else. */
    private boolean isPair(List<Name> names, Mention mention) {
        return names.size() == 2
                && names.get(0).span().start() == mention.span().start()
                && names.get(1).span().end() == mention.span().end()
                && document.text(new Span(
                                names.get(0).span().end(), names.get(1).span().start()))
                        .equals(" and ");
    }

    private static boolean isVehicle(String head) {
        return switch (head) {
            case "update",
                    "statement",
                    "bulletin",
                    "briefing",
                    "message",
                    "release",
                    "announcement",
                    "communique",
                    "letter",
                    "email",
                    "e-mail",
                    "post",
                    "tweet",
                    "note",
                    "memo" -> true;
            default -> false;
        };
    }

    /** The name with which the core of a mention ends. */
    private @Nullable Name nameAtHead(List<Name> names, Mention mention) {
        for (Name name : names) {
            if (name.span().end() >= mention.coreEnd() && name.span().start() < mention.coreEnd()) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable Name behindHead(List<Name> names, Mention mention) {
        Name last = null;
        for (Name name : names) {
            if (name.span().start() >= mention.coreEnd() && name.kind() != Name.Kind.PERSON) {
                last = name;
            }
        }
        return last;
    }

    private @Nullable Entity described(Mention mention, List<Name> names) {
        String head = mention.head();
        Entity same =
                mention.words().startsWith("the same ") && names.isEmpty() && (Words.isRole(head) || Words.isBody(head))
                        ? recency.speakerBefore(mention.span().start())
                        : null;
        if (same != null) {
            return same;
        }
        if (mention.isIndefinite() || head.isEmpty() || appositions.hasNewcomer(names, mention)) {
            return introduced(mention, names);
        }
        Entity known = byEpithet(mention);
        if (known == null && (Words.isRole(head) || Words.isTitle(head) || Words.isEpithet(head))) {
            known = byRole(mention, names);
        }
        if (known == null && !mention.isTheirs() || mention.isBare()) {
            known = Words.isBody(head) && known == null ? bodies.named(mention) : laterOf(known, mention);
        }
        if (known == null && mention.isDefinite() && !mention.isOwned()) {
            known = latest(mention, affiliation(names), mention.isDetailed(), entity -> entity.isTakenUpBy(head));
        }
        if (known == null && Words.isBody(head) && mention.isDefinite() && names.isEmpty()) {
            known = bodies.called(mention);
        }
        return known != null ? known : introduced(mention, names);
    }

    /** "The 34-year-old", "the mother of two", "the Kenyan": whoever was spoken of last and may be meant. */
    private @Nullable Entity byEpithet(Mention mention) {
        if (!mention.isDefinite() || mention.isPlural()) {
            return null;
        }
        int offset = mention.span().start();
        Integer age = mention.age();
        if (age != null) {
            return recency.likeliest(offset, Gender.UNKNOWN, entity -> entity.isPerson() && entity.mayBeAged(age));
        }
        Gender parent = mention.isParent() ? Words.genderOfRole(mention.head()) : Gender.UNKNOWN;
        if (parent != Gender.UNKNOWN) {
            return recency.person(offset, parent, Set.of());
        }
        String country = mention.words().indexOf(' ', 4) < 0 ? Words.demonym(mention.head()) : null;
        return country == null
                ? null
                : recency.likeliest(
                        offset,
                        Gender.UNKNOWN,
                        entity -> entity.isPerson()
                                && (entity.affiliation() == null || country.equals(entity.affiliation())));
    }

    private Entity introduced(Mention mention, List<Name> names) {
        boolean body = Words.isBody(mention.head()) && !mention.isOfOffice(document);
        Entity entity = entities.described(mention.name(), body ? SpeakerKind.ORGANISATION : SpeakerKind.ANONYMOUS);
        if (mention.isPlural()) {
            entity.markPlural();
        }
        if (Words.speaksForState(mention.head())) {
            entity.learn(Words.genderOfRole(mention.head()), null, affiliation(names));
        }
        return entity;
    }

    private static @Nullable String affiliation(List<Name> names) {
        for (Name name : names) {
            String country = Words.anyCountry(name.text());
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** The person who has the role, of the right country where one is told; the one mentioned last, else the first behind. */
    private @Nullable Entity byRole(Mention mention, List<Name> names) {
        String country = affiliation(names);
        Office office = mention.office(document);
        if (mention.isSomebodys()) {
            return null;
        }
        boolean ahead = Words.isOffice(mention.head())
                || Words.isTitle(mention.head()) && !mention.isBare()
                || mention.isDetailed();
        Seats seats = new Seats(document, mention, names);
        Entity holder = latest(mention, country, ahead, entity -> entity.holds(office) && seats.mayBe(entity));
        if (holder != null || mention.isTheirs()) {
            return holder;
        }
        boolean called = Words.isEpithet(mention.head()) && (!Words.isOffice(mention.head()) || isTold(mention));
        return called ? byOffice(mention, country) : null;
    }

    /** "The Vermont senator": more is told than the office, by a name before it. */
    private boolean isTold(Mention mention) {
        return document.split(new Span(mention.span().start(), mention.coreEnd())).stream()
                .skip(1)
                .map(document::text)
                .anyMatch(word -> Character.isUpperCase(word.charAt(0))
                        && !Words.isOfficeWord(word)
                        && !Words.isRole(word)
                        && !Words.isTitle(word));
    }

    /**
     * Of the people who may be meant the one mentioned last, those of whom the country was told first.
     *
     * @param ahead whether somebody may be meant who is named behind the mention's sentence
     */
    private @Nullable Entity latest(Mention mention, @Nullable String country, boolean ahead, Predicate<Entity> fits) {
        Entity best = null;
        int bestAt = Integer.MIN_VALUE;
        for (Entity entity : entities.all()) {
            boolean stated = country == null || country.equals(entity.affiliation());
            boolean agrees = stated || entity.affiliation() == null;
            if (entity.isPerson() && agrees && fits.test(entity)) {
                int last = lastMention(entity, mention.span().start());
                int at = last + (stated ? document.text().length() : 0);
                if (at > bestAt && (ahead || last >= 0 || isSoon(mention, -last))) {
                    best = entity;
                    bestAt = at;
                }
            }
        }
        return best;
    }

    /**
     * "The Testland leader" of whom no role was told: the person spoken of last, if nothing speaks against it. Who is known
     * by another office is no "Testland minister".
     */
    private @Nullable Entity byOffice(Mention mention, @Nullable String country) {
        int offset = mention.span().start();
        boolean office = Words.isOffice(mention.head());
        Entity recent = recency.likeliest(
                offset,
                Gender.UNKNOWN,
                entity -> entity.isPerson()
                        && !entity.isPlural()
                        && !(office && entity.hasRoles())
                        && (entity.affiliation() == null && !(office && country != null)
                                || country == null
                                || country.equals(entity.affiliation())));
        if (recent != null) {
            recent.learn(Words.genderOfRole(mention.head()), mention.head(), country);
        }
        return recent;
    }

    private boolean isSoon(Mention mention, int offset) {
        return document.sentenceAt(mention.span().start()) == document.sentenceAt(offset);
    }

    private static int lastMention(Entity entity, int offset) {
        int last = -1;
        int next = Integer.MAX_VALUE;
        for (int at : entity.mentions()) {
            if (at < offset) {
                last = Math.max(last, at);
            } else {
                next = Math.min(next, at);
            }
        }
        return last >= 0 ? last : -next;
    }

    /**
     * "the official" for "a senior defence official": the last description with the same head, unless somebody known by it
     * was mentioned behind that.
     */
    private @Nullable Entity laterOf(@Nullable Entity known, Mention mention) {
        if (isTold(mention)) {
            return known;
        }
        for (Entity entity : recency.before(mention.span().start())) {
            if (entity == known) {
                return known;
            }
            boolean described = entity.kind() == SpeakerKind.ANONYMOUS || entity.kind() == SpeakerKind.ORGANISATION;
            if (described && entity.headWord().equals(mention.head()) && entity.isPlural() == mention.isPlural()) {
                return entity;
            }
        }
        return known;
    }

    // ---- pronouns

    private @Nullable Entity pronoun(Mention mention, Set<Entity> others) {
        return switch (mention.words()) {
            case "he", "him", "his", "himself" -> recency.person(mention.span().start(), Gender.MALE, others);
            case "she", "her", "hers", "herself" ->
                recency.person(mention.span().start(), Gender.FEMALE, others);
            case "it", "its", "itself" -> recency.thing(mention.span().start());
            case "they", "them", "their", "themselves" ->
                recency.group(mention.span().start());
            default -> null;
        };
    }
}
