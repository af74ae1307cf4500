package org.dixit.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dixit.likeness.PersonName.Part;

/** Holds two names of persons against each other. Other first names are other persons, whatever the surname. */
final class Persons {

    private static final String SAME_FIRST = "same first name";

    private Persons() {}

    static Optional<Match> match(String one, String other) {
        return PersonName.of(one).flatMap(a -> PersonName.of(other).flatMap(b -> match(a, one, b, other)));
    }

    /** Whether the names say that these are two: one surname, and two first names that are not one. */
    static boolean isContradiction(String one, String other) {
        PersonName a = PersonName.of(one).orElse(null);
        PersonName b = PersonName.of(other).orElse(null);
        return a != null
                && b != null
                && !a.isSurnameAlone()
                && !b.isSurnameAlone()
                && a.surname().soundsLike(b.surname())
                && match(a, one, b, other).isEmpty();
    }

    private static Optional<Match> match(PersonName a, String one, PersonName b, String other) {
        if (!Objects.equals(a.suffix(), b.suffix()) && a.suffix() != null && b.suffix() != null) {
            return Optional.empty();
        }
        if (a.isSurnameAlone() || b.isSurnameAlone()) {
            return surnameAlone(a, b);
        }
        if (one.equalsIgnoreCase(other)) {
            return Optional.of(Match.enough("the same name"));
        }
        String both = " (" + one + ", " + other + ")";
        if (a.joined().equals(b.joined())) {
            return Optional.of(Match.enough(same(a, b, both)));
        }
        return inOrder(a, b, both).or(() -> together(a, b, both)).or(() -> surnameFirst(a, b, both));
    }

    private static String same(PersonName a, PersonName b, String both) {
        if (!Objects.equals(a.suffix(), b.suffix())) {
            return "same name, “Jr” or the like in one of them" + both;
        }
        boolean titlesApart = a.given().equals(b.given()) && a.surname().equals(b.surname());
        return (titlesApart ? "the same name" : "same name, accents or hyphens apart") + both;
    }

    private static Optional<Match> surnameAlone(PersonName a, PersonName b) {
        if (!a.surname().soundsLike(b.surname())) {
            return Optional.empty();
        }
        String alone = a.isSurnameAlone() ? a.surname().written() : b.surname().written();
        String surnames = a.surname().plain().equals(b.surname().plain()) ? "" : "; " + surnames(a, b);
        String who = a.isSurnameAlone() && b.isSurnameAlone() ? "both" : "one";
        return Optional.of(Match.onlyWithMore(who + " known by the surname alone (" + alone + ")" + surnames));
    }

    private static Optional<Match> inOrder(PersonName a, PersonName b, String both) {
        if (!a.surname().soundsLike(b.surname())) {
            return Optional.empty();
        }
        Optional<String> middle = middle(a.middle(), b.middle());
        Optional<String> first = first(a.first(), b.first());
        if (middle.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        boolean same = first.get().equals(SAME_FIRST)
                && a.surname().plain().equals(b.surname().plain());
        if (same) {
            return Optional.of(Match.enough(
                    (middle.get().isEmpty() ? "same name, middle names apart" : "same name with " + middle.get())
                            + both));
        }
        List<String> words = new ArrayList<>(List.of(first.get(), surnames(a, b)));
        if (!middle.get().isEmpty()) {
            words.add("one with " + middle.get());
        }
        boolean initial = a.first().isInitial() || b.first().isInitial();
        return Optional.of(new Match(String.join("; ", words), !initial));
    }

    /** How the first names are one; empty if they are not. */
    private static Optional<String> first(Part a, Part b) {
        if (a.plain().equals(b.plain())) {
            return Optional.of(a.isInitial() ? "same initial" : SAME_FIRST);
        }
        if (a.isInitial() || b.isInitial()) {
            return isInitialOf(a, b) || isInitialOf(b, a)
                    ? Optional.of("first name as an initial in one (" + a.written() + ", " + b.written() + ")")
                    : Optional.empty();
        }
        if (a.soundsLike(b)) {
            return Optional.of("first names differ only in spelling (" + a.written() + ", " + b.written() + ")");
        }
        return shortForm(a, b).or(() -> shortForm(b, a)).or(() -> ShortForms.common(a.plain(), b.plain())
                .map(full -> a.written() + " and " + b.written() + " are short for one name"));
    }

    private static Optional<String> shortForm(Part form, Part full) {
        return ShortForms.isShortFor(form.plain(), full.plain())
                ? Optional.of(form.written() + " is short for " + full.written())
                : Optional.empty();
    }

    private static boolean isInitialOf(Part initial, Part name) {
        return initial.isInitial() && name.plain().startsWith(initial.plain());
    }

    private static String surnames(PersonName a, PersonName b) {
        return a.surname().plain().equals(b.surname().plain())
                ? "same surname"
                : "surnames differ only in spelling (" + a.surname().written() + ", "
                        + b.surname().written() + ")";
    }

    /** What one has more between first name and surname, in words, "" for nothing; empty if they can't be one. */
    private static Optional<String> middle(List<Part> a, List<Part> b) {
        List<Part> more = a.size() >= b.size() ? a : b;
        List<Part> fewer = a.size() >= b.size() ? b : a;
        if (fewer.isEmpty()) {
            return Optional.of(more.isEmpty() ? "" : isInitials(more) ? "a middle initial" : "a middle name");
        }
        boolean initials = false;
        for (int i = 0; i < more.size(); i++) {
            Part mine = more.get(i);
            Part its = fewer.size() == more.size() ? fewer.get(i) : fewer.get(0);
            if (!mine.soundsLike(its) && !isInitialOf(mine, its) && !isInitialOf(its, mine)) {
                return Optional.empty();
            }
            initials |= mine.isInitial() != its.isInitial();
        }
        return Optional.of(initials ? "a middle initial" : "");
    }

    private static boolean isInitials(List<Part> parts) {
        return parts.stream().allMatch(Part::isInitial);
    }

    /** Words parted otherwise: "Xi Jin-ping", "Xi Jinping". */
    private static Optional<Match> together(PersonName a, PersonName b, String both) {
        return Spelling.isAlike(Spelling.sound(a.joined()), Spelling.sound(b.joined()))
                ? Optional.of(Match.enough("names differ only in spelling" + both))
                : Optional.empty();
    }

    private static Optional<Match> surnameFirst(PersonName a, PersonName b, String both) {
        boolean turned =
                a.turned().joined().equals(b.joined()) || b.turned().joined().equals(a.joined());
        return turned
                ? Optional.of(Match.enough("same names, the surname first in one of them" + both))
                : Optional.empty();
    }
}
