package org.dixit.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dixit.export.ComparisonRecord.Parting;
import org.dixit.extract.EventMention;
import org.dixit.extract.Measure;
import org.dixit.site.Writing;
import org.jspecify.annotations.Nullable;

/** Says what parts two tallies, so that their figures can't share an axis. */
final class Partings {

    private Partings() {}

    /** What parts them, in the order in which readers ask; empty if they answer one question. */
    static List<Parting> of(Tally left, Tally right) {
        List<Parting> partings = new ArrayList<>();
        if (left.measure != right.measure) {
            partings.add(new Parting(
                    "measure", left.measure.label(), right.measure.label(), measures(left.measure, right.measure)));
        }
        if (!left.unit.equals(right.unit)) {
            partings.add(new Parting("unit", left.unit, right.unit, "a number of the one is no number of the other"));
        }
        if (!left.populationKey.equals(right.populationKey)) {
            partings.add(new Parting("population", left.population, right.population, populations(left, right)));
        }
        if (!Objects.equals(left.event.id, right.event.id)) {
            partings.add(new Parting("event", left.event.name, right.event.name, events(left.event, right.event)));
            period(left.event, right.event, partings);
        }
        return List.copyOf(partings);
    }

    private static String measures(Measure one, Measure other) {
        return one == Measure.CASUALTIES || other == Measure.CASUALTIES
                ? "casualties are the killed and the wounded together"
                : "who is the one need not be the other";
    }

    private static String populations(Tally left, Tally right) {
        String one = CountedGroup.sideOf(left.populationKey);
        String other = CountedGroup.sideOf(right.populationKey);
        if (one.equals(other)) {
            return one.isEmpty() ? "not the same people" : "another group of the same side";
        }
        return one.isEmpty() || other.isEmpty() ? "one of them names a side" : "people of two sides";
    }

    private static String events(Event left, Event right) {
        return isPartOf(left, right) || isPartOf(right, left)
                ? "the one is a part of the other"
                : "counted over two events";
    }

    private static boolean isPartOf(Event part, Event whole) {
        return part.parent != null && Objects.equals(part.parent.id, whole.id);
    }

    private static void period(Event left, Event right, List<Parting> partings) {
        boolean same = Objects.equals(left.firstDay, right.firstDay) && Objects.equals(left.lastDay, right.lastDay);
        if (!same) {
            partings.add(new Parting("period", days(left), days(right), "counted over other days"));
        }
    }

    private static @Nullable String days(Event event) {
        LocalDate first = event.firstDay;
        if (first == null) {
            return null;
        }
        if (event.kind == EventMention.Kind.ONGOING && event.lastDay == null) {
            return "since " + Writing.written(first);
        }
        return event.lastDay == null || event.lastDay.equals(first)
                ? Writing.written(first)
                : Writing.written(first) + " to " + Writing.written(event.lastDay);
    }

    /** All of it in a sentence. */
    static String sentence(List<Parting> partings) {
        if (partings.isEmpty()) {
            return "Nothing parts these two: they answer one question, and a reviewer can join them.";
        }
        String things = partings.stream().map(Parting::what).collect(Collectors.joining(", "));
        return "These figures can’t be set against each other: they differ in "
                + things.replaceFirst(", ([a-z]+)$", " and $1") + ". Each side keeps a scale of its own.";
    }
}
