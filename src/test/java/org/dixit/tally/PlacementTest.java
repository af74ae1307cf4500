package org.dixit.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.tally.Stage.*;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention;
import org.dixit.extract.EventMention.Kind;
import org.dixit.extract.Measure;
import org.dixit.speaker.Speaker;
import org.dixit.testsupport.Newsroom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacementTest {

    @Inject
    Stage stage;

    private static <T> T now(Claim claim, Function<Claim, T> what) {
        return QuarkusTransaction.requiringNew().call(() -> what.apply(Claim.findById(claim.id)));
    }

    private static Long tally(Claim claim) {
        return now(claim, c -> c.tally == null ? null : c.tally.id);
    }

    private static TallyStatistics statistics(Claim claim) {
        return now(claim, c -> TallyStatistics.findById(c.tally.id));
    }

    @Test
    void claimsOfDifferentArticlesOnOneQuestionMeet() {
        Claim one = stage.article(
                        "The Gazette",
                        MONDAY,
                        soldiersKilled("40", 40, "Norland", war("Norland"), government("Norland")))
                .get(0);
        Line troops = new Line("nearly 900", 900, war("Norland"), government("Sudland"), claim -> {
            claim.population = "its troops";
            claim.side = "Norland";
            claim.category = "combatants";
        });
        Claim other = stage.article("The Herald", MONDAY, troops).get(0);

        assertThat(tally(other)).isNotNull().isEqualTo(tally(one));
        assertThat((Object) now(one, c -> c.tally.name)).isEqualTo("Norland soldiers killed");
        assertThat((Object) now(one, c -> c.tally.event.name)).isEqualTo("War in Norland");
        assertThat(statistics(one).ratio).isEqualTo("23");
        assertThat(statistics(one).publishers).isEqualTo(2);
        assertThat(statistics(one).lead).startsWith("Sudland says nearly 900, Norland says 40");
    }

    @Test
    void anotherPopulationMeasureUnitOrEventIsAnotherTally() {
        EventMention war = war("Estland");
        List<Claim> claims = stage.article(
                "The Gazette",
                MONDAY,
                soldiersKilled("41", 41, "Estland", war, null),
                new Line("42", 42, war, null, claim -> {
                    claim.population = "people";
                    claim.category = "people";
                }),
                new Line("43", 43, war, null, claim -> {
                    claim.population = "Estlanders";
                    claim.side = "Estland";
                    claim.category = "people";
                }),
                soldiersKilled("44", 44, "Estland", war("Westland"), null),
                new Line("45", 45, war, null, claim -> {
                    claim.population = "Estland soldiers";
                    claim.side = "Estland";
                    claim.category = "combatants";
                    claim.unit = "percent";
                }));

        assertThat(claims.stream().map(PlacementTest::tally))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatCanNotBePlacedWaits() {
        List<Claim> claims = stage.article(
                "The Gazette",
                MONDAY,
                soldiersKilled("51", 51, "Norland", null, null),
                new Line("52", 52, war("Norland"), null, claim -> {
                    claim.population = "";
                    claim.measure = Measure.DESTROYED;
                }),
                soldiersKilled(
                        "53", 53, "Norland", new EventMention(Kind.INCIDENT, "raid", "Nordhaven", null, null), null),
                new Line("54", 54, war("Norland"), null, claim -> {
                    claim.population = "people";
                    claim.category = "people";
                    claim.countType = CountType.RATE;
                }));

        assertThat(claims.stream().map(PlacementTest::tally)).containsOnlyNulls();
        assertThat((Object) now(claims.get(1), c -> c.event.name)).isEqualTo("War in Norland");
        assertThat((Object) now(claims.get(2), c -> c.event)).isNull();
    }

    @Test
    void partsStandWithTheirWholeAndRepeatsWithTheFirst() {
        EventMention fire = incident("fire", "Ostport", MONDAY);
        List<Claim> claims = new ArrayList<>();
        claims.addAll(stage.article(
                "The Gazette",
                MONDAY,
                new Line("60", 60, fire, null, claim -> {
                    claim.population = "passengers";
                    claim.category = "people";
                }),
                new Line("ten", 10, null, null, claim -> {
                    claim.population = "children";
                    claim.category = "children";
                    claim.role = ClaimRole.PART;
                    claim.partOf = Claim.find("exact", "60").firstResult();
                }),
                new Line("sixty", 60, null, null, claim -> {
                    claim.population = "";
                    claim.repeats = Claim.find("exact", "60").firstResult();
                })));

        assertThat(tally(claims.get(0))).isNotNull();
        assertThat(tally(claims.get(1))).isEqualTo(tally(claims.get(0)));
        assertThat(tally(claims.get(2))).isEqualTo(tally(claims.get(0)));
        assertThat(statistics(claims.get(0)).claims).isEqualTo(1);
    }

    @Test
    void theKilledOfWhomNoMoreIsToldArePeople() {
        EventMention fire = incident("fire", "Westport", MONDAY);
        List<Claim> claims = stage.article(
                "The Gazette",
                MONDAY,
                killed("14", fire, "people", "people"),
                killed("15", fire, "", null),
                killed("16", fire, "lives", null),
                killed("17", fire, "bodies", "bodies"),
                killed("18", fire, "miners", null));

        assertThat(claims.subList(1, 4).stream().map(PlacementTest::tally)).containsOnly(tally(claims.get(0)));
        assertThat(tally(claims.get(4))).isNotNull().isNotEqualTo(tally(claims.get(0)));
    }

    @Test
    void aRepeatTellsWhereAndWhenTheFirstMentionWas() {
        EventMention fire = incident("fire", "Eastport", MONDAY);
        List<Claim> claims = new ArrayList<>();
        claims.addAll(stage.article(
                "The Gazette",
                MONDAY,
                killed("8660", null, "people", "people"),
                new Line("sixty", 60, fire, null, claim -> {
                    claim.population = "";
                    claim.repeats = Claim.find("exact", "8660").firstResult();
                })));
        Claim other = stage.article("The Herald", MONDAY, killed("61", fire, "people", "people"))
                .get(0);

        assertThat(tally(claims.get(0)))
                .isNotNull()
                .isEqualTo(tally(claims.get(1)))
                .isEqualTo(tally(other));
        assertThat((Object) now(claims.get(0), c -> c.event.place)).isEqualTo("Eastport");
    }

    @Test
    void aPartOfARepeatStandsWithWhatThatRepeats() {
        EventMention fire = incident("fire", "Northport", MONDAY);
        List<Claim> claims = stage.article(
                "The Gazette",
                MONDAY,
                killed("8661", fire, "people", "people"),
                new Line("four", 4, fire, null, claim -> {
                    claim.population = "children";
                    claim.category = "children";
                    claim.role = ClaimRole.PART;
                    claim.partOf = Claim.find("exact", "threescore").firstResult();
                }),
                new Line("threescore", 60, fire, null, claim -> {
                    claim.population = "";
                    claim.repeats = Claim.find("exact", "8661").firstResult();
                }));

        assertThat(tally(claims.get(0))).isNotNull();
        assertThat(claims.subList(1, 3).stream().map(PlacementTest::tally)).containsOnly(tally(claims.get(0)));
    }

    @Test
    void anEventKnownByItsSpellingIsKnownAgain() {
        EventMention blast = incident("blast", "southern Kunaytra", MONDAY);
        Claim before = stage.article("The Gazette", MONDAY, killed("8662", blast, "people", "people"))
                .get(0);
        QuarkusTransaction.requiringNew().run(() -> {
            Event event = Claim.<Claim>findById(before.id).event;
            event.identity = "incident/southern kunaytra/" + MONDAY;
        });
        Claim again = stage.article("The Herald", MONDAY, killed("8663", blast, "people", "people"))
                .get(0);

        assertThat(tally(again)).isNotNull().isEqualTo(tally(before));
    }

    private static Line killed(
            String words, @Nullable EventMention event, String population, @Nullable String category) {
        return new Line(words, 60, event, null, claim -> {
            claim.population = population;
            claim.category = category;
        });
    }

    @Test
    void onlyATotalMakesATally() {
        EventMention war = war("Farland");
        Claim early =
                stage.article("The Gazette", MONDAY, earlier("15", 15, war)).get(0);
        Claim total = stage.article("The Herald", MONDAY, soldiersKilled("70", 70, "Farland", war, null))
                .get(0);
        Claim later = stage.article("The Post", MONDAY, earlier("16", 16, war)).get(0);

        assertThat(tally(early)).isNull();
        assertThat(tally(later)).isEqualTo(tally(total));
        assertThat(statistics(total).claims).isEqualTo(1);
    }

    private static Line earlier(String words, long value, EventMention event) {
        return new Line(words, value, event, null, claim -> {
            claim.population = "Farland soldiers";
            claim.side = "Farland";
            claim.category = "combatants";
            claim.role = ClaimRole.EARLIER;
        });
    }

    @Test
    void theFirstDayIsFilledInFromALaterArticle() {
        LocalDate began = MONDAY.minusDays(9);
        Claim one = stage.article("The Gazette", MONDAY, soldiersKilled("81", 81, "Midland", war("Midland"), null))
                .get(0);
        assertThat((Object) now(one, c -> c.event.firstDay)).isNull();

        EventMention dated = new EventMention(Kind.ONGOING, "war", "Midland", began, null);
        stage.article("The Herald", MONDAY, soldiersKilled("82", 82, "Midland", dated, null));

        assertThat((Object) now(one, c -> c.event.firstDay)).isEqualTo(began);
    }

    @Test
    void aWarThatBeganYearsLaterIsAnotherEvent() {
        EventMention first = new EventMention(Kind.ONGOING, "war", "Oldland", MONDAY, null);
        EventMention second = new EventMention(Kind.ONGOING, "war", "Oldland", MONDAY.plusYears(3), null);
        Claim one = stage.article("The Gazette", MONDAY, soldiersKilled("83", 83, "Oldland", first, null))
                .get(0);
        Claim other = stage.article("The Gazette", MONDAY, soldiersKilled("84", 84, "Oldland", second, null))
                .get(0);
        Claim again = stage.article("The Herald", MONDAY, soldiersKilled("85", 85, "Oldland", second, null))
                .get(0);

        assertThat(tally(other)).isNotEqualTo(tally(one));
        assertThat(tally(again)).isEqualTo(tally(other));
    }

    @Test
    void placingAgainChangesNothing() {
        Line line = soldiersKilled("90", 90, "Upland", war("Upland"), government("Upland"));
        Claim claim = stage.article("The Gazette", MONDAY, line).get(0);
        Long tally = tally(claim);
        long tallies = QuarkusTransaction.requiringNew().call(() -> Tally.count());

        stage.place(now(claim, c -> ArticleVersion.findById(c.version.id)), List.of(claim), line);

        assertThat(tally(claim)).isEqualTo(tally);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Tally.count())).isEqualTo(tallies);
    }

    @Test
    void theClaimsOfAnOldVersionLeaveTheStatistics() {
        Line line = soldiersKilled("95", 95, "Downland", war("Downland"), government("Downland"));
        Claim claim = stage.article("The Gazette", MONDAY, line).get(0);
        ArticleVersion changed =
                Newsroom.changed(now(claim, c -> ArticleVersion.findById(c.version.id)), "Nothing is known.");

        stage.place(changed, List.of());

        assertThat(statistics(claim).claims).isZero();
    }

    @Test
    void articlesThatComeInAtOnceMakeOneTally() throws Exception {
        stage.article("The Gazette", MONDAY);
        Speaker claimant = government("Lowland");
        List<Callable<Claim>> imports = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = 200 + i;
            imports.add(() -> stage.article(
                            "The Gazette",
                            MONDAY,
                            soldiersKilled("" + number, number, "Lowland", war("Lowland"), claimant))
                    .get(0));
        }
        var pool = Executors.newFixedThreadPool(4);
        List<Long> tallies = new ArrayList<>();
        for (Future<Claim> each : pool.invokeAll(imports)) {
            tallies.add(tally(each.get()));
        }
        pool.shutdown();

        assertThat(tallies).doesNotContainNull();
        assertThat(tallies.stream().distinct()).hasSize(1);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> TallyStatistics.<TallyStatistics>findById(tallies.get(0)).claims))
                .isEqualTo(8);
    }
}
