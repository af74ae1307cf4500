package org.dixit.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dixit.extract.SpeakerKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Brings the names of an article together: each belongs to one entity, as far as that can be told. */
final class Entities {

    private static final String ARTICLE = "The ";
    private static final Pattern TRANSLITERATED_END = Pattern.compile("(?:iy|yy|ii|ij|yi|i|y)$");

    private final List<Entity> all = new ArrayList<>();
    private final TreeMap<Integer, Name> names = new TreeMap<>();
    private final Set<String> singles = new HashSet<>();
    private final Map<Name, Entity> entities = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, List<Entity>> byLast = new HashMap<>();
    private final Map<String, List<Entity>> byFirst = new HashMap<>();
    private final Map<String, List<Entity>> byInner = new HashMap<>();
    private final Map<String, Entity> byInitials = new HashMap<>();

    /** Full names found entities first, so that a surname may stand before its full name. */
    static Entities of(List<Name> names) {
        Entities entities = new Entities();
        names.stream().filter(name -> name.words().size() == 1).forEach(name -> entities.singles.add(name.last()));
        names.forEach(name -> entities.names.put(name.span().start(), name));
        names.stream()
                .filter(name -> name.trusted() && name.words().size() > 1 && name.kind() != Name.Kind.TITLE)
                .forEach(entities::found);
        names.stream().filter(Name::bracketed).forEach(entities::joinShortForm);
        names.stream().filter(Name::apposed).forEach(entities::entitle);
        names.stream().filter(name -> name.trusted() && entities.isFull(name)).forEach(entities::foundOnce);
        for (Name name : names) {
            if (!entities.entities.containsKey(name)) {
                entities.link(name);
            }
        }
        return entities;
    }

    /** "The Bishop of Testford, Ann Roe", "Ann Roe, the Bishop of Testford": the title is hers wherever it stands. */
    private void entitle(Name title) {
        Map.Entry<Integer, Name> next = names.higherEntry(title.span().start());
        Map.Entry<Integer, Name> before = names.lowerEntry(title.span().start());
        boolean behind = next != null && next.getKey() - title.span().end() == ", ".length();
        boolean ahead = before != null
                && title.span().start() - before.getValue().span().end() == ", the ".length();
        Name named = behind ? next.getValue() : ahead ? before.getValue() : null;
        if (named != null && !entities.containsKey(named)) {
            link(named);
        }
        Entity bearer = named == null ? null : entities.get(named);
        if (bearer != null
                && (bearer.isPerson() || bearer.isNamedLikePerson())
                && bearer.gender().agreesWith(title.gender())) {
            bearer.become(SpeakerKind.PERSON);
            byName.putIfAbsent(key(title.text()), bearer);
        }
    }

    /** "The Testford Bridge Authority (TBA)": the short form in brackets is the body's whose name stands before it. */
    private void joinShortForm(Name name) {
        Map.Entry<Integer, Name> before = names.lowerEntry(name.span().start());
        Entity entity = before == null ? null : entities.get(before.getValue());
        if (before == null
                || entity == null
                || entity.isPerson()
                || before.getValue().bracketed()) {
            return;
        }
        if (name.span().start() - before.getValue().span().end() <= 2) {
            join(name, entity);
        }
    }

    private boolean isFull(Name name) {
        return name.words().size() > 1 || name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.BODY;
    }

    private void foundOnce(Name name) {
        if (!entities.containsKey(name)) {
            found(name);
        }
    }

    private void found(Name name) {
        Entity entity = byName.get(key(name.text()));
        if (entity == null && name.kind() != Name.Kind.PLACE && name.kind() != Name.Kind.TITLE) {
            entity = name.words().size() == 1 ? byInitials(name.text()) : sameWithMore(name);
        }
        if (entity == null) {
            entity = create(name);
        }
        join(name, entity);
    }

    /** "Ann B. Roe" and "Ann Roe", "Testford Bridge Trust" and "Bridge Trust". */
    private @Nullable Entity sameWithMore(Name name) {
        for (Entity entity : byLast.getOrDefault(surname(name.last()), List.of())) {
            boolean bothPeople = entity.isPerson() || name.kind() == Name.Kind.PERSON;
            boolean sameFirst =
                    entity.firstWord().equals(name.first()) || isInitialOf(entity.firstWord(), name.first());
            if (bothPeople && sameFirst && entity.gender().agreesWith(name.gender())) {
                return entity;
            }
        }
        return null;
    }

    private static boolean isInitialOf(String one, String other) {
        boolean initial = one.length() <= 2 && one.endsWith(".") || other.length() <= 2 && other.endsWith(".");
        return initial && one.charAt(0) == other.charAt(0);
    }

    private Entity create(Name name) {
        Entity entity = new Entity(name.written(), kind(name));
        String country = Words.country(name.text());
        String seat = country == null ? Words.seat(name.text()) : country;
        if (name.kind() == Name.Kind.PLACE && seat != null) {
            entity.learn(Gender.UNKNOWN, null, country == null ? seat : null);
        }
        if (name.kind() == Name.Kind.UNKNOWN && name.words().size() == 1) {
            entity.learn(Words.genderOfName(name.first()), null, null);
        }
        all.add(entity);
        String initials = initials(name.text());
        if (initials.length() > 1) {
            byInitials.putIfAbsent(initials, entity);
        }
        return entity;
    }

    /** Whether a name of two or three words is taken up by its last alone, as people's are. */
    private boolean isSurnamed(Name name) {
        return name.words().size() > 1
                && name.words().size() < 4
                && singles.contains(name.last())
                && !Words.isRole(name.last())
                && !Words.isBody(name.last())
                && Words.anyCountry(name.last()) == null;
    }

    private SpeakerKind kind(Name name) {
        return switch (name.kind()) {
            case PERSON, TITLE -> SpeakerKind.PERSON;
            case PLACE -> SpeakerKind.GOVERNMENT;
            case BODY -> SpeakerKind.ORGANISATION;
            case UNKNOWN -> isSurnamed(name) ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION;
        };
    }

    /** For whom the bearer speaks: as told beside the name, or by the name of a body ("British Ministry of Defence"). */
    private static @Nullable String affiliation(Name name) {
        boolean ofState = name.kind() == Name.Kind.BODY && name.words().stream().anyMatch(Words::speaksForState);
        return ofState && name.affiliation() == null ? Words.anyCountry(name.first()) : name.affiliation();
    }

    private void join(Name name, Entity entity) {
        if (name.kind() == Name.Kind.TITLE) {
            entity.entitle(name.written());
        } else {
            entity.call(name.written());
        }
        entity.learn(name.gender(), name.role(), affiliation(name));
        entity.mentionAt(name.span().start());
        entity.locate(name.located());
        entity.age(name.age());
        if (name.kind() == Name.Kind.PERSON) {
            entity.become(SpeakerKind.PERSON);
        }
        entities.put(name, entity);
        byName.put(key(name.text()), entity);
        if (name.kind() != Name.Kind.TITLE) {
            indexParts(name, entity);
        }
    }

    private void indexParts(Name name, Entity entity) {
        index(byLast, surname(name.last()), entity);
        if (name.words().size() > 1) {
            index(byFirst, name.first(), entity);
            for (String inner : name.inner()) {
                index(byInner, inner, entity);
            }
        }
    }

    private static void index(Map<String, List<Entity>> index, String key, Entity entity) {
        List<Entity> entities = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (!entities.contains(entity)) {
            entities.add(entity);
        }
    }

    private static String key(String text) {
        String country = Words.country(text);
        return country == null ? withoutArticle(text).toLowerCase(Locale.ROOT) : country;
    }

    private static String withoutArticle(String name) {
        return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
    }

    /** A surname as it is compared: the ends in which transliterations differ are made alike. */
    private static String surname(String word) {
        return TRANSLITERATED_END.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("y");
    }

    private void link(Name name) {
        Entity known = byName.get(key(name.text()));
        Entity entity = known != null && mayBear(known, name) ? known : null;
        boolean ambiguous = name.words().size() == 1
                && byLast.getOrDefault(surname(name.last()), List.of()).size() > 1;
        if (entity == null || ambiguous) {
            Entity found = byPart(name);
            entity = found == null ? entity : found;
        }
        if (entity == null && name.courtesy()) {
            entity = relative(name);
        }
        if (entity == null && name.trusted()) {
            entity = create(name);
        }
        if (entity != null) {
            join(name, entity);
        }
    }

    /** Whether somebody may be called so: no woman is "Mr Roe", and no child. */
    private static boolean mayBear(Entity entity, Name name) {
        return !name.courtesy() || entity.gender().agreesWith(name.gender()) && !entity.isChild();
    }

    /** "Mr Roe" where no Roe may be one, but "his father John" was named: the only relative who may be meant. */
    private @Nullable Entity relative(Name name) {
        if (!byLast.containsKey(surname(name.last()))) {
            return null;
        }
        List<Entity> kin = all.stream()
                .filter(entity -> entity.isKin() && entity.gender() == name.gender())
                .toList();
        return kin.size() == 1 ? kin.get(0) : null;
    }

    private @Nullable Entity byPart(Name name) {
        if (name.words().size() > 1) {
            return sameWithMore(name);
        }
        List<Entity> namesakes = byLast.getOrDefault(surname(name.last()), List.of());
        Entity last = nearest(namesakes, name);
        if (last != null || name.courtesy() && !namesakes.isEmpty()) {
            return last;
        }
        Entity first = nearest(byFirst.getOrDefault(name.first(), List.of()), name);
        if (first != null) {
            return first;
        }
        Entity within = nearest(byInner.getOrDefault(name.first(), List.of()), name);
        return within != null ? within : byInitials(name.text());
    }

    /** The namesake mentioned last before a name, else the first behind it; its gender must agree with the title's. */
    private static @Nullable Entity nearest(List<Entity> namesakes, Name name) {
        Entity best = null;
        int bestAt = -1;
        for (Entity entity : namesakes) {
            if (entity.gender().agreesWith(name.gender()) && mayBear(entity, name)) {
                int at = lastBefore(entity, name.span().start());
                if (best == null || at > bestAt) {
                    best = entity;
                    bestAt = at;
                }
            }
        }
        return best;
    }

    private static int lastBefore(Entity entity, int offset) {
        int last = -1;
        for (int at : entity.mentions()) {
            if (at < offset) {
                last = Math.max(last, at);
            }
        }
        return last;
    }

    /** The body of which a word in upper case is the short form: "TBA" of the "Testford Bridge Authority". */
    private @Nullable Entity byInitials(String acronym) {
        Entity body = byInitials.get(acronym.replace(".", ""));
        return body == null || body.isPerson() ? null : body;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : withoutArticle(name).split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    List<Entity> all() {
        return all;
    }

    /** The names that begin in a part of the text, in order. */
    List<Name> within(Span part) {
        return new ArrayList<>(
                names.subMap(part.start(), true, part.end(), false).values());
    }

    /** Whose name a part of the text ends, without its beginning: "Sport" of "Ministry of Roads and Sport". */
    @Nullable
    Entity around(Span part) {
        Map.Entry<Integer, Name> before = names.lowerEntry(part.start());
        return before != null && before.getValue().span().end() == part.end() ? of(before.getValue()) : null;
    }

    @Nullable
    Entity of(Name name) {
        return entities.get(name);
    }

    /** An entity known by description, found by the same words or made. */
    Entity described(String words, SpeakerKind kind) {
        Entity known = byName.get(key(words));
        if (known != null) {
            return known;
        }
        Entity entity = new Entity(words, kind);
        all.add(entity);
        byName.put(key(words), entity);
        return entity;
    }
}
