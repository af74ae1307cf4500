package org.dixit.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dixit.export.ComparisonRecord.Parting;
import org.dixit.extract.EventMention;
import org.dixit.extract.Measure;
import org.junit.jupiter.api.Test;

class PartingsTest {

    private static Event event(long id, LocalDate first) {
        Event event = new Event();
        event.id = id;
        event.name = "Event " + id;
        event.kind = EventMention.Kind.INCIDENT;
        event.firstDay = first;
        event.lastDay = first;
        return event;
    }

    private static Tally tally(Measure measure, String group, Event event) {
        Tally tally = new Tally();
        tally.measure = measure;
        tally.unit = "count";
        tally.populationKey = group;
        tally.population = group;
        tally.event = event;
        return tally;
    }

    private static final Event FIRE = event(1, LocalDate.of(2031, 5, 5));

    @Test
    void oneQuestionIsPartedByNothing() {
        Tally one = tally(Measure.KILLED, "/people", FIRE);

        assertThat(Partings.of(one, tally(Measure.KILLED, "/people", FIRE))).isEmpty();
        assertThat(Partings.sentence(Partings.of(one, one))).startsWith("Nothing parts these two");
    }

    @Test
    void eachThingThatPartsThemIsNamed() {
        Tally one = tally(Measure.KILLED, "north/combatants", FIRE);
        Tally other = tally(Measure.WOUNDED, "north/civilians", event(2, LocalDate.of(2031, 5, 6)));
        other.unit = "percent";

        assertThat(Partings.of(one, other))
                .extracting(Parting::what)
                .containsExactly("measure", "unit", "population", "event", "period");
        assertThat(Partings.of(one, other))
                .extracting(Parting::reason)
                .contains("another group of the same side", "counted over two events");
        assertThat(Partings.sentence(Partings.of(one, other)))
                .contains("they differ in measure, unit, population, event and period.");
    }

    @Test
    void aPartOfAnEventIsToldAsOne() {
        Event part = event(2, LocalDate.of(2031, 5, 5));
        part.parent = FIRE;

        assertThat(Partings.of(tally(Measure.KILLED, "/people", part), tally(Measure.KILLED, "/people", FIRE)))
                .singleElement()
                .satisfies(parting -> assertThat(parting.reason()).isEqualTo("the one is a part of the other"));
    }

    @Test
    void aPeriodThatIsNotKnownIsNull() {
        assertThat(Partings.of(
                        tally(Measure.KILLED, "/people", event(2, null)), tally(Measure.KILLED, "/people", FIRE)))
                .extracting(Parting::left)
                .containsExactly("Event 2", null);
    }
}
