package org.dixit.extract.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dixit.extract.SpeakerKind;
import org.dixit.extract.document.Document;
import org.dixit.extract.quotation.QuotedRun;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the entity that a mention stands for, from the names in it, the roles it tells, or those mentioned before it. */
final class Resolver {

    /** Behind these a name in an apposition is another's. */
    private static final Pattern OTHERS = Pattern.compile("\\b(?:to|of|for|by|with|who|whose|from|at|under)\\b");

    private final Document document;
    private final Entities entities;
    private final TreeMap<Integer, Entity> mentioned = new TreeMap<>();
    private final Set<Integer> possessive = new HashSet<>();
    private final Set<Integer> introduced = new HashSet<>();
    private @Nullable Entity lastSpeaker;
    private int lastSpokeAt = -1;

    Resolver(Document document, Entities entities, List<QuotedRun> runs) {
        this.document = document;
        this.entities = entities;
        for (Name name : entities.within(new Span(0, document.text().length()))) {
            Entity entity = entities.of(name);
            if (entity != null && !isQuoted(runs, name.span().start())) {
                mentioned.put(name.span().start(), entity);
                note(name);
            }
        }
    }

    private static boolean isQuoted(List<QuotedRun> runs, int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span run = runs.get(middle).outer();
            if (run.contains(offset)) {
                return true;
            }
            if (run.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return false;
    }

    private void note(Name name) {
        int end = name.span().end();
        String behind = document.text().substring(end, Math.min(document.text().length(), end + 2));
        if (behind.equals("'s") || behind.equals("\u2019s") || behind.equals("\u2018s")) {
            possessive.add(name.span().start());
        } else if (name.words().size() > 1 && name.role() != null) {
            introduced.add(name.span().start());
        }
    }

    void spoke(Entity entity, int at) {
        lastSpeaker = entity;
        lastSpokeAt = at;
    }

    @Nullable
    Entity resolve(Span span) {
        Mention mention = Mention.of(document, span);
        Entity entity = mention.isPronoun() ? pronoun(mention) : phrase(mention);
        if (entity != null) {
            mentioned.putIfAbsent(span.start(), entity);
        }
        return entity;
    }

    // ---- noun phrases

    private @Nullable Entity phrase(Mention mention) {
        List<Name> names = entities.within(mention.span());
        Name head = nameAtHead(names, mention);
        if (head != null) {
            return entities.of(head);
        }
        Name apposed = apposed(names, mention);
        if (apposed != null) {
            return entities.of(apposed);
        }
        if (Words.isPaper(mention.head()) || isVehicle(mention.head())) {
            Name publisher = behindHead(names, mention);
            if (publisher != null) {
                return entities.of(publisher);
            }
        }
        return described(mention, names);
    }

    private static boolean isVehicle(String head) {
        return switch (head) {
            case "update", "statement", "bulletin", "briefing", "message", "release", "announcement", "communique" ->
                true;
            default -> false;
        };
    }

    /** The name with which the core of a mention ends. */
    private static @Nullable Name nameAtHead(List<Name> names, Mention mention) {
        for (Name name : names) {
            if (name.span().end() >= mention.coreEnd() && name.span().start() < mention.coreEnd()) {
                return name;
            }
        }
        return null;
    }

    /** A person's name in the apposition: "the mayor, former champion Ann Roe". */
    private @Nullable Name apposed(List<Name> names, Mention mention) {
        for (Name name : names) {
            Entity entity = entities.of(name);
            if (entity != null && entity.isPerson() && name.span().start() > mention.coreEnd()) {
                String between = document.text(new Span(mention.coreEnd(), name.span().start()));
                boolean apposed = between.indexOf(',') >= 0 && !OTHERS.matcher(between).find();
                return apposed ? name : null;
            }
        }
        return null;
    }

    private static @Nullable Name behindHead(List<Name> names, Mention mention) {
        for (Name name : names) {
            if (name.span().start() >= mention.coreEnd() && name.kind() != Name.Kind.PERSON) {
                return name;
            }
        }
        return null;
    }

    private @Nullable Entity described(Mention mention, List<Name> names) {
        String head = mention.head();
        if (mention.isIndefinite() || head.isEmpty()) {
            return introduced(mention, names);
        }
        boolean role = Words.isRole(head);
        Entity known = role ? byRole(mention, names) : null;
        if (known == null) {
            known = byDescription(mention);
        }
        if (known == null && Words.isBody(head) && mention.isDefinite() && names.isEmpty()) {
            known = lastBody(mention);
        }
        return known != null ? known : introduced(mention, names);
    }

    private Entity introduced(Mention mention, List<Name> names) {
        boolean body = Words.isBody(mention.head());
        Entity entity = entities.described(mention.name(), body ? SpeakerKind.ORGANISATION : SpeakerKind.ANONYMOUS);
        if (mention.isPlural()) {
            entity.markPlural();
        }
        if (Words.isRole(mention.head())) {
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
        Entity best = null;
        int bestAt = Integer.MIN_VALUE;
        for (Entity entity : entities.all()) {
            boolean agrees = country == null || entity.affiliation() == null || country.equals(entity.affiliation());
            boolean stated = country == null || country.equals(entity.affiliation());
            if (entity.isPerson() && entity.hasRole(mention.head()) && agrees) {
                int at = lastMention(entity, mention.span().start())
                        + (stated ? document.text().length() : 0);
                if (at > bestAt) {
                    best = entity;
                    bestAt = at;
                }
            }
        }
        return best != null || !isOffice(mention.head()) ? best : byOffice(mention, country);
    }

    private static boolean isOffice(String head) {
        return switch (head) {
            case "president",
                    "leader",
                    "minister",
                    "chancellor",
                    "premier",
                    "mayor",
                    "governor",
                    "senator",
                    "secretary",
                    "nominee",
                    "candidate",
                    "businessman",
                    "billionaire",
                    "mogul",
                    "actor",
                    "actress",
                    "singer",
                    "striker",
                    "manager",
                    "coach",
                    "star",
                    "author",
                    "king",
                    "queen",
                    "prince",
                    "pope" -> true;
            default -> false;
        };
    }

    /** "The Testland leader" of whom no role was told: the person spoken of last, if nothing speaks against it. */
    private @Nullable Entity byOffice(Mention mention, @Nullable String country) {
        Entity recent = null;
        for (Entity entity :
                mentioned.headMap(mention.span().start(), false).descendingMap().values()) {
            boolean fits = entity.isPerson()
                    && !entity.hasRoles()
                    && !entity.isPlural()
                    && (entity.affiliation() == null || entity.affiliation().equals(country));
            if (fits) {
                recent = entity;
                break;
            }
        }
        if (recent != null) {
            recent.learn(Words.genderOfRole(mention.head()), mention.head(), country);
        }
        return recent;
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

    /** "the official" for "a senior defence official": the last description with the same head. */
    private @Nullable Entity byDescription(Mention mention) {
        for (Entity entity :
                mentioned.headMap(mention.span().start(), false).descendingMap().values()) {
            boolean described = entity.kind() == SpeakerKind.ANONYMOUS || entity.kind() == SpeakerKind.ORGANISATION;
            if (described && entity.lastWord().equals(mention.head()) && entity.isPlural() == mention.isPlural()) {
                return entity;
            }
        }
        return null;
    }

    private @Nullable Entity lastBody(Mention mention) {
        for (Entity entity :
                mentioned.headMap(mention.span().start(), false).descendingMap().values()) {
            if (entity.kind() == SpeakerKind.ORGANISATION && !entity.isPlural()) {
                return isGeneric(mention.head()) ? entity : null;
            }
        }
        return null;
    }

    private static boolean isGeneric(String head) {
        return switch (head) {
            case "company",
                    "group",
                    "agency",
                    "organisation",
                    "organization",
                    "firm",
                    "body",
                    "newspaper",
                    "paper",
                    "union",
                    "charity",
                    "network",
                    "campaign",
                    "department",
                    "ministry",
                    "force" -> true;
            default -> false;
        };
    }

    // ---- pronouns

    private @Nullable Entity pronoun(Mention mention) {
        return switch (mention.words()) {
            case "he", "him", "his", "himself" -> person(mention.span().start(), Gender.MALE);
            case "she", "her", "hers", "herself" -> person(mention.span().start(), Gender.FEMALE);
            case "it", "its", "itself" -> thing(mention.span().start());
            case "they", "them", "their", "themselves" -> group(mention.span().start());
            default -> null;
        };
    }

    private @Nullable Entity person(int offset, Gender gender) {
        Entity best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        int here = document.sentenceAt(offset);
        for (Map.Entry<Integer, Entity> entry :
                mentioned.headMap(offset, false).descendingMap().entrySet()) {
            int sentence = document.sentenceAt(entry.getKey());
            if (here - sentence > 6) {
                break;
            }
            Entity entity = entry.getValue();
            if (mayBePerson(entity) && entity.gender().agreesWith(gender)) {
                double score = score(entity, entry.getKey(), sentence, here, gender);
                if (score > bestScore) {
                    best = entity;
                    bestScore = score;
                }
            }
        }
        if (best != null) {
            best.learn(gender, null, null);
        }
        return best;
    }

    private boolean mayBePerson(Entity entity) {
        boolean somebody = entity.kind() == SpeakerKind.ANONYMOUS && !entity.isPlural() && Words.isRole(entity.headWord());
        return entity.isPerson() || somebody || entity == lastSpeaker && entity.isNamedLikePerson();
    }

    private double score(Entity entity, int at, int sentence, int here, Gender gender) {
        double score = -(here - sentence);
        int start = sentence < 0 ? 0 : document.sentences().get(sentence).span().start();
        score += at - start < 30 ? 1.0 : 0;
        score += entity == lastSpeaker && here - document.sentenceAt(lastSpokeAt) < 5 ? 1.6 : 0;
        score += entity.gender() == gender ? 0.8 : 0;
        score += introduced.contains(at) ? 1.2 : 0;
        score -= possessive.contains(at) ? 1.0 : 0;
        return score;
    }

    private @Nullable Entity thing(int offset) {
        if (lastSpeaker != null
                && !lastSpeaker.isPerson()
                && lastSpeaker.kind() != SpeakerKind.ANONYMOUS
                && offset - lastSpokeAt < 800) {
            return lastSpeaker;
        }
        Entity best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        int here = document.sentenceAt(offset);
        for (Map.Entry<Integer, Entity> entry :
                mentioned.headMap(offset, false).descendingMap().entrySet()) {
            int sentence = document.sentenceAt(entry.getKey());
            if (here - sentence > 4) {
                break;
            }
            boolean body = entry.getValue().kind() == SpeakerKind.ORGANISATION || entry.getValue().kind() == SpeakerKind.GOVERNMENT;
            double score = body ? score(entry.getValue(), entry.getKey(), sentence, here, Gender.UNKNOWN) : bestScore;
            if (score > bestScore) {
                best = entry.getValue();
                bestScore = score;
            }
        }
        return best;
    }

    private @Nullable Entity group(int offset) {
        if (lastSpeaker != null
                && (lastSpeaker.isPlural() || lastSpeaker.kind() == SpeakerKind.ORGANISATION)
                && offset - lastSpokeAt < 800) {
            return lastSpeaker;
        }
        for (Entity entity : mentioned.headMap(offset, false).descendingMap().values()) {
            if (entity.isPlural()) {
                return entity;
            }
        }
        return null;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
