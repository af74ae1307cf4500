package org.dixit.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention;
import org.dixit.extract.EventMention.Kind;
import org.junit.jupiter.api.Test;

class HappeningTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 5);

    private static Optional<Happening> incident(String noun, String place, LocalDate day) {
        return Happening.of(
                new EventMention(Kind.INCIDENT, noun, place, day, day), CountType.INCIDENT, null, null, null);
    }

    private static Optional<Happening> ongoing(String noun, String place, LocalDate firstDay) {
        return Happening.of(
                new EventMention(Kind.ONGOING, noun, place, firstDay, null), CountType.CUMULATIVE, null, null, null);
    }

    @Test
    void anIncidentIsKnownByPlaceAndDayWhateverItIsCalled() {
        Happening blast = incident("blast", "Nordhaven", DAY).orElseThrow();

        assertThat(blast.name()).isEqualTo("Blast in Nordhaven, 5 May 2031");
        assertThat(blast.identity())
                .isEqualTo(incident("explosion", "the port city of Nordhaven", DAY)
                        .orElseThrow()
                        .identity())
                .isNotEqualTo(incident("blast", "Nordhaven", DAY.plusDays(1))
                        .orElseThrow()
                        .identity())
                .isNotEqualTo(incident("blast", "Sudhaven", DAY).orElseThrow().identity());
    }

    @Test
    void spellingsSitesAndSidesOfAPlaceAreThePlace() {
        String nordhaven = incident("blast", "Nordhaven", DAY).orElseThrow().identity();
        String[] same = {"southern Nordhaven", "Nordhaven airport", "al-Nordhaven", "Noordhavin"};
        String[] other = {"North Nordhaven", "Nordhaven Bay", "Nordhuven", "Nordhavena"};

        for (String place : same) {
            assertThat(incident("blast", place, DAY).orElseThrow().identity())
                    .as(place)
                    .isEqualTo(nordhaven);
        }
        for (String place : other) {
            assertThat(incident("blast", place, DAY).orElseThrow().identity())
                    .as(place)
                    .isNotEqualTo(nordhaven);
        }
        assertThat(incident("blast", "southern Nordhaven", DAY).orElseThrow().spelt())
                .isEqualTo("incident/southern nordhaven/2031-05-05");
    }

    @Test
    void anIncidentWithoutPlaceOrDayWaits() {
        assertThat(incident("blast", null, DAY)).isEmpty();
        assertThat(incident("blast", "Nordhaven", null)).isEmpty();
    }

    @Test
    void theClaimsOwnPlaceAndDayStandInForThose() {
        EventMention bare = new EventMention(Kind.INCIDENT, "blast", null, null, null);

        assertThat(Happening.of(bare, CountType.INCIDENT, "Nordhaven", DAY, DAY))
                .isPresent();
        assertThat(Happening.of(null, CountType.INCIDENT, "Nordhaven", DAY, DAY))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Incident in Nordhaven, 5 May 2031"));
    }

    @Test
    void aTotalWithoutAnEventWaits() {
        assertThat(Happening.of(null, CountType.CUMULATIVE, "Nordhaven", DAY, DAY))
                .isEmpty();
        assertThat(Happening.of(null, CountType.UNSTATED, "Nordhaven", DAY, DAY))
                .isEmpty();
        assertThat(Happening.of(null, CountType.INCIDENT, "Nordhaven", DAY, DAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void whatGoesOnIsKnownByNounAndPlace() {
        Happening invasion = ongoing("invasion", "Northmark", DAY).orElseThrow();

        assertThat(invasion.name()).isEqualTo("Invasion of Northmark");
        assertThat(invasion.identity())
                .isEqualTo(ongoing("invasion", "Northmark", null).orElseThrow().identity());
        assertThat(ongoing("war", "Northmark", DAY).orElseThrow().name()).isEqualTo("War in Northmark");
        assertThat(ongoing("conflict", "Northmark", DAY).orElseThrow().identity())
                .isEqualTo(ongoing("war", "Northmark", DAY).orElseThrow().identity())
                .isNotEqualTo(invasion.identity());
        assertThat(ongoing(null, "Northmark", DAY)).isEmpty();
        assertThat(ongoing("war", null, DAY)).isEmpty();
    }
}
