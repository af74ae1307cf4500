package org.dixit.likeness;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.extract.SpeakerKind;
import org.dixit.text.Shortened;

/**
 * The keys by which a speaker finds those who may be the same, so that nobody is held against everybody. Alike names
 * have a key in common; a common key says no more than that it is worth looking.
 */
public final class Names {

    /** Which rules made a key: those of another number are made anew. */
    public static final int RULES = 1;

    /** Width of the column. */
    private static final int MAX = 100;

    private Names() {}

    /** The keys under which a speaker is kept. */
    public static Set<String> kept(SpeakerKind kind, String name, Collection<String> aliases) {
        return keys(kind, name, aliases, true);
    }

    /** The keys by which those who may be the same are looked for. */
    public static Set<String> sought(SpeakerKind kind, String name, Collection<String> aliases) {
        return keys(kind, name, aliases, false);
    }

    private static Set<String> keys(SpeakerKind kind, String name, Collection<String> aliases, boolean kept) {
        if (kind == SpeakerKind.ANONYMOUS) {
            return Set.of();
        }
        Keys keys = new Keys(kind, kept);
        if (kind != SpeakerKind.PERSON) {
            keys.addBody(name);
            aliases.forEach(keys::addBody);
        } else {
            PersonName.of(name).ifPresent(keys::addPerson);
            aliases.forEach(alias -> PersonName.of(alias).ifPresent(keys::addAlias));
        }
        keys.nameAndAliases(name, aliases);
        return keys.found;
    }

    /** The name as it is compared with an alias. */
    static String key(String name) {
        return Spelling.plain(name).replaceFirst("^the ", "").replace(" ", "");
    }

    /** Whether a person's name has a first name too. */
    static boolean isFull(String name) {
        return PersonName.of(name).filter(parts -> !parts.isSurnameAlone()).isPresent();
    }

    static boolean isAmong(String name, Collection<String> names) {
        return names.stream().anyMatch(each -> key(each).equals(key(name)));
    }

    /** Gathers keys. */
    private static final class Keys {

        private final Set<String> found = new HashSet<>();
        private final SpeakerKind kind;
        private final boolean kept;

        Keys(SpeakerKind kind, boolean kept) {
            this.kind = kind;
            this.kept = kept;
        }

        /** What articles call one is another's name. */
        void nameAndAliases(String name, Collection<String> aliases) {
            if (carries(name)) {
                pair("name", "alias", key(name));
            }
            aliases.stream().filter(this::carries).forEach(alias -> pair("alias", "name", key(alias)));
        }

        /** A person's surname alone is no name to be known by. */
        private boolean carries(String name) {
            return kind != SpeakerKind.PERSON || isFull(name);
        }

        /** A surname by which someone is called is no reason to look for all that have it. */
        private void addAlias(PersonName alias) {
            if (alias.isSurnameAlone()) {
                pair("surname", "alone", Spelling.bones(alias.surname().sound()));
            } else {
                addPerson(alias);
            }
        }

        private void addPerson(PersonName name) {
            String surname = Spelling.bones(name.surname().sound());
            if (name.isSurnameAlone()) {
                put("alone", surname);
                pair("alone", "surname", surname);
                return;
            }
            pair("surname", "alone", surname);
            put("joined", Spelling.bones(Spelling.sound(name.joined())));
            withInitials(surname, name.first());
            PersonName turned = name.turned();
            withInitials(Spelling.bones(turned.surname().sound()), turned.first());
        }

        private void withInitials(String surname, PersonName.Part first) {
            ShortForms.initials(first.plain()).forEach(initial -> put("full", surname + " " + initial));
        }

        private void addBody(String name) {
            put("joined", Spelling.bones(Spelling.english(String.join("", Bodies.words(name)))));
            put("words", String.join(" ", bonesOf(name)));
            Optional<String> shortened = Bodies.shortened(name);
            shortened.ifPresent(letters -> pair("short", "initials", letters));
            Bodies.initials(name).forEach(letters -> pair("initials", "short", letters));
        }

        private static Set<String> bonesOf(String name) {
            Set<String> bones = new TreeSet<>();
            Bodies.bag(name).forEach(word -> bones.add(Spelling.bones(word)));
            return bones;
        }

        /** A key that finds its like. */
        void put(String what, String key) {
            if (!key.isBlank()) {
                found.add(Shortened.to(MAX, kind.name().charAt(0) + what + ":" + key));
            }
        }

        /** A key that finds the other of a pair. */
        void pair(String mine, String other, String key) {
            put(kept ? mine : other, key);
        }
    }
}
