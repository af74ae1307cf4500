package org.dixit.extract.speaker;

import java.util.List;
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
    private final Recency recency;

    Resolver(Document document, Entities entities, Recency recency, List<QuotedRun> runs) {
        this.document = document;
        this.entities = entities;
        this.recency = recency;
        for (Name name : entities.within(new Span(0, document.text().length()))) {
            Entity entity = entities.of(name);
            if (entity != null && !isQuoted(runs, name.span().start())) {
                recency.name(name, entity);
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

    @Nullable
    Entity resolve(Span span) {
        Mention mention = Mention.of(document, span);
        Entity entity = mention.isPronoun() ? pronoun(mention) : phrase(mention);
        if (entity != null) {
            recency.mention(span, entity);
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
                String between =
                        document.text(new Span(mention.coreEnd(), name.span().start()));
                boolean apposed =
                        between.indexOf(',') >= 0 && !OTHERS.matcher(between).find();
                return apposed ? name : null;
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
        int offset = mention.span().start();
        Entity recent = recency.likeliest(
                offset,
                Gender.UNKNOWN,
                entity -> entity.isPerson()
                        && !entity.isPlural()
                        && (entity.affiliation() == null
                                || country == null
                                || entity.affiliation().equals(country)));
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
        for (Entity entity : recency.before(mention.span().start())) {
            boolean described = entity.kind() == SpeakerKind.ANONYMOUS || entity.kind() == SpeakerKind.ORGANISATION;
            if (described && entity.lastWord().equals(mention.head()) && entity.isPlural() == mention.isPlural()) {
                return entity;
            }
        }
        return null;
    }

    private @Nullable Entity lastBody(Mention mention) {
        for (Entity entity : recency.before(mention.span().start())) {
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
            case "he", "him", "his", "himself" -> recency.person(mention.span().start(), Gender.MALE);
            case "she", "her", "hers", "herself" ->
                recency.person(mention.span().start(), Gender.FEMALE);
            case "it", "its", "itself" -> recency.thing(mention.span().start());
            case "they", "them", "their", "themselves" ->
                recency.group(mention.span().start());
            default -> null;
        };
    }
}
