package org.dixit.extract.speaker;

import java.util.List;
import java.util.regex.Pattern;
import org.dixit.extract.SpeakerKind;
import org.dixit.extract.document.Document;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the person who is named within a mention beside an office or a description: "the mayor, Ann Roe". */
final class Appositions {

    /** Behind these a name in an apposition is another's. */
    private static final Pattern OTHERS = Pattern.compile("\\b(?:to|of|for|by|with|who|whose|from|at|under)\\b");

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019](?:s )?");
    /** Behind these two names parted by a comma are a place and where that is: "in Testford, Testland". */
    private static final Pattern PLACED = Pattern.compile("\\b(?:in|at|near|from|of)(?: the)? \\p{Lu}[\\p{L}' -]*$");

    private final Document document;
    private final Entities entities;
    private final boolean lacksCommas;

    Appositions(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
        this.lacksCommas = document.text().indexOf(',') < 0;
    }

    /** Whom a mention begins with, or who holds the office that it begins with. */
    @Nullable
    Name holder(List<Name> names, Mention mention) {
        if (!names.isEmpty() && isLed(names.get(0), mention)) {
            return known(names.get(0));
        }
        boolean office = mention.isOfOffice(document);
        Name last = null;
        for (Name name : names) {
            if (office && last != null && isHolder(name, last)) {
                return known(name);
            }
            last = name;
        }
        return null;
    }

    /** "The Director of Roads and Bridges, Ann Roe": behind the name of what the office is of. */
    private boolean isHolder(Name name, Name last) {
        Entity entity = entities.of(name);
        boolean person = entity != null && (entity.isPerson() || isNamedLikePerson(entity) && !name.located());
        return person
                && document.text(new Span(last.span().end(), name.span().start()))
                        .strip()
                        .equals(",");
    }

    private static boolean isNamedLikePerson(Entity entity) {
        return entity.isNamedLikePerson() && !Words.isQuarter(entity.firstWord());
    }

    private Name known(Name name) {
        Entity entity = entities.of(name);
        if (entity != null && !entity.isPerson()) {
            entity.become(SpeakerKind.PERSON);
        }
        return name;
    }

    /** Whether a full name ends a description without a comma, which may be its bearer's: nobody else is so described. */
    boolean hasNewcomer(List<Name> names, Mention mention) {
        return Words.isRole(mention.head()) && names.stream().anyMatch(name -> isNewcomer(name, mention));
    }

    private boolean isNewcomer(Name name, Mention mention) {
        Entity entity = entities.of(name);
        return entity != null
                && isNamedLikePerson(entity)
                && name.span().end() == mention.span().end()
                && name.span().start() > mention.coreEnd()
                && isJoined(
                        document.text(new Span(mention.coreEnd(), name.span().start())));
    }

    /** "Ann Roe of Testford": whoever the mention begins with, where a preposition follows the name. */
    private boolean isLed(Name first, Mention mention) {
        Entity entity = entities.of(first);
        if (entity == null || first.span().start() != mention.span().start()) {
            return false;
        }
        int end = first.span().end();
        String behind = document.text().substring(end, Math.min(document.text().length(), end + 6));
        boolean of = behind.startsWith(" of ") || behind.startsWith(" from ") || behind.startsWith(" in ");
        return entity.isPerson() && (of || hasRoleBehind(first, mention))
                || lacksCommas && isNamedLikePerson(entity) && hasRoleBehind(first, mention);
    }

    /** "Ann Roe minister of roads", "Ann Roe a baker": a comma is lost. */
    private boolean hasRoleBehind(Name first, Mention mention) {
        return Words.isRole(mention.head())
                && mention.isDetailed()
                && document.text(new Span(first.span().end(), mention.coreEnd()))
                        .matches(" (?:an? |the )?\\p{Ll}[\\p{Ll} -]*");
    }

    /** A person's name in the apposition: "the mayor, former champion Ann Roe", "another guest, Ann". */
    @Nullable
    Name apposed(List<Name> names, Mention mention) {
        for (Name name : names) {
            Entity entity = entities.of(name);
            if (entity != null
                    && name.span().start() > mention.coreEnd()
                    && !isOwner(name, mention)
                    && isApposed(name, entity, mention)) {
                if (!entity.isPerson() && (Words.isRole(mention.head()) || Words.isTitle(mention.head()))) {
                    entity.become(SpeakerKind.PERSON);
                }
                return name;
            }
        }
        return null;
    }

    /** "Her deputy, the Unionists' Ann Roe": whose she is, and not she. */
    private boolean isOwner(Name name, Mention mention) {
        int end = name.span().end();
        String behind = document.text().substring(end, Math.min(document.text().length(), end + 3));
        return end < mention.span().end() && POSSESSIVE.matcher(behind).lookingAt();
    }

    private boolean isApposed(Name name, Entity entity, Mention mention) {
        String between = document.text(new Span(mention.coreEnd(), name.span().start()));
        int comma = between.lastIndexOf(',');
        boolean agrees = Words.genderOfRole(mention.head()).agreesWith(entity.gender());
        if (!agrees || comma < 0 || OTHERS.matcher(between.substring(comma)).find()) {
            return agrees && isJoined(between, entity, mention);
        }
        boolean role = Words.isRole(mention.head());
        if (between.strip().equals(",")) {
            return entity.isPerson() || entity.kind() != SpeakerKind.GOVERNMENT && !mention.isPlural();
        }
        boolean placed = PLACED.matcher(between.substring(0, comma)).find();
        return entity.isPerson() && (role || !placed) || entity.isNamedLikePerson() && !placed;
    }

    /** "Leader of the opposition in the house Ann Roe": the full name ends the description. */
    private boolean isJoined(String between, Entity entity, Mention mention) {
        return isJoined(between)
                && (entity.isPerson() || lacksCommas && isNamedLikePerson(entity))
                && Words.isRole(mention.head());
    }

    private static boolean isJoined(String between) {
        String words = between.strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return words.indexOf(' ') > 0
                && between.indexOf(',') < 0
                && between.endsWith(" ")
                && !Words.isOpener(last)
                && !OTHERS.matcher(last).find();
    }
}
