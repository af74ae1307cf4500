package org.dixit.tally;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.tally.Stage.MONDAY;
import static org.dixit.tally.Stage.government;
import static org.dixit.tally.Stage.incident;
import static org.dixit.tally.Stage.range;
import static org.dixit.tally.Stage.soldiersKilled;
import static org.dixit.tally.Stage.war;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dixit.claim.Claim;
import org.dixit.export.Format;
import org.dixit.extract.EventMention;
import org.dixit.extract.Measure;
import org.dixit.speaker.Speaker;
import org.dixit.tally.Stage.Line;
import org.dixit.testsupport.Client;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TallyPagesTest {

    @Inject
    Stage stage;

    private static long tally(Claim claim) {
        return QuarkusTransaction.requiringNew().call(() -> Claim.<Claim>findById(claim.id).tally.id);
    }

    private static String revision(Claim claim) {
        return QuarkusTransaction.requiringNew().call(() -> String.valueOf(Claim.<Claim>findById(claim.id).revision));
    }

    private long atOdds(String land) {
        EventMention war = war(land);
        stage.article("The Gazette", MONDAY, soldiersKilled("12", 12, land, war, government(land)));
        Claim claim = stage.article(
                        "The Herald",
                        MONDAY,
                        soldiersKilled("nearly 240", 240, land, war, government("Rival of " + land)))
                .get(0);
        return tally(claim);
    }

    @Test
    void theTallySaysInWordsHowFarApartTheFiguresAre() {
        long id = atOdds("Aland");

        when().get("/tallies/" + id)
                .then()
                .statusCode(200)
                .body(containsString(
                        "Rival of Aland says nearly 240, Aland says 12, both reported on 5 May 2031: 20 times"
                                + " apart."))
                .body(containsString("<b>20×</b>"))
                .body(containsString("<mark>nearly 240</mark>"))
                .body(containsString("day not stated"))
                .body(containsString("<svg class=\"timeline wide\""))
                .body(containsString("<svg class=\"timeline tall\""));
    }

    @Test
    void everyFormOfTheTallyHasTheSameFigures() {
        long id = atOdds("Bland");

        when().get("/tallies/" + id + ".json")
                .then()
                .statusCode(200)
                .body("schemaVersion", is(Format.VERSION))
                .body("type", is("tally"))
                .body("name", is("Bland soldiers killed"))
                .body("ratio", is("20"))
                .body("counts.publishers", is(2))
                .body("event.name", is("War in Bland"))
                .body("figures[0].said", is("nearly 240"))
                .body("figures[0].dayStated", is(false))
                .body("figures[0].reports[0].publisher", is("The Herald"))
                .body("difference", is(228))
                .body("pairs[0].verdict", is("EXCLUDE"));
        String csv = when().get("/tallies/" + id + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith("said,value,").contains("nearly 240,240,");
    }

    @Test
    void ruleSetAndScaleStandInTheAddress() {
        long id = atOdds("Cland");

        when().get("/tallies/" + id + "?rules=plain_reading&scale=linear")
                .then()
                .statusCode(200)
                .body(containsString("Linear scale"));
        when().get("/tallies/" + id + ".json?rules=plain_reading").then().body("rules", is("plain_reading"));
        given().accept("text/html").get("/tallies/" + id + "?rules=mine").then().statusCode(400);
    }

    @Test
    void underEachRuleSetEveryFormHasTheSameNumbers() {
        EventMention war = war("Dland");
        Claim claim = stage.article(
                        "The Gazette",
                        MONDAY,
                        soldiersKilled("10 to 20", 10, "Dland", war, government("Dland"), range(10, 20)),
                        soldiersKilled("40", 40, "Dland", war, government("Rival of Dland")))
                .get(0);
        String address = "/tallies/" + tally(claim);

        when().get(address + ".json").then().body("ratio", is("2"));
        when().get(address + ".json?rules=conservative")
                .then()
                .body("ratio", is("4"))
                .body("figures.find { it.said == '10 to 20' }.least", is(10))
                .body("figures.find { it.said == '10 to 20' }.most", is(10))
                .body("figures.find { it.said == '10 to 20' }.interval.high", is(20));
        assertThat(when().get(address + ".csv?rules=conservative").asString())
                .contains("10 to 20,,10,true,20,true,10,10,");
        when().get(address + "?rules=conservative")
                .then()
                .body(containsString("<b>4×</b>"))
                .body(containsString("counts as 10"))
                .body(containsString("each figure, read plainly, counts by the lowest number it allows"));
    }

    @Test
    void whatDoesNotFitIsFlaggedOnThePageAndInTheData() {
        EventMention war = war("Fallland");
        stage.article("The Gazette", MONDAY, soldiersKilled("41", 41, "Fallland", war, government("Fallland")));
        Claim later = stage.article(
                        "The Herald",
                        MONDAY.plusDays(1),
                        soldiersKilled("36", 36, "Fallland", war, government("Fallland")))
                .get(0);
        String sentence = "Fallland: “41” reported on 5 May 2031, then “36” reported on 6 May 2031.";

        when().get("/tallies/" + tally(later))
                .then()
                .body(containsString("What does not fit"))
                .body(containsString("<strong>falling total, possibly</strong> " + sentence))
                .body(containsString("<a href=\"/claims/" + later.id + "\">36</a> (The Herald)"));
        when().get("/tallies/" + tally(later) + ".json")
                .then()
                .body("flags.kind", contains("falling_total"))
                .body("flags[0].sentence", is(sentence))
                .body("flags[0].certain", is(false))
                .body("flags[0].claims[1]", is(later.id.intValue()));
    }

    @Test
    void theKilledToldAsCasualtiesAreFlaggedInBothTallies() {
        EventMention war = war("Kindland");
        Line killed = soldiersKilled("71", 71, "Kindland", war, government("Kindland"));
        Claim one = stage.article("The Gazette", MONDAY, killed).get(0);
        Claim other = stage.article(
                        "The Herald",
                        MONDAY,
                        soldiersKilled(
                                "71",
                                71,
                                "Kindland",
                                war,
                                government("Kindland"),
                                claim -> claim.measure = Measure.CASUALTIES))
                .get(0);

        when().get("/tallies/" + tally(one))
                .then()
                .body(containsString("The Gazette has “71” as killed, The Herald has the same number as casualties"));
        when().get("/tallies/" + tally(other) + ".json").then().body("flags.kind", contains("slip"));
    }

    @Test
    void aFigureAtTheHeadOfTheTextIsTheHeadlines() {
        Line headline = soldiersKilled("On the war", 0, "Headland", war("Headland"), government("Headland"), claim -> {
            claim.value = BigDecimal.valueOf(90);
            claim.low = claim.value;
            claim.high = claim.value;
        });
        Claim claim = stage.article(
                        "The Gazette",
                        MONDAY,
                        headline,
                        soldiersKilled("75", 75, "Headland", war("Headland"), government("Headland")))
                .get(0);

        when().get("/tallies/" + tally(claim) + ".json").then().body("flags.kind", contains("headline"));
    }

    @Test
    void flaggedClaimsCanBeReviewedByTheKindOfTheirFlag() {
        EventMention war = war("Queueland");
        Line early = soldiersKilled("43", 43, "Queueland", war, government("Queueland"));
        Line late = soldiersKilled("39", 39, "Queueland", war, government("Queueland"));
        Claim first = stage.article("Queue Gazette", MONDAY, early).get(0);
        Claim fallen = stage.article("Queue Herald", MONDAY.plusDays(1), late).get(0);
        Client reviewer = Client.reviewer("flagreader");

        assertThat(reviewer.get("/review?flag=falling_total&publisher=Queue Herald")
                        .asString())
                .contains("1 of 1", "/review/claims/" + fallen.id + "/status");
        assertThat(reviewer.get("/review?flag=falling_total&publisher=Queue Gazette")
                        .asString())
                .contains("/review/claims/" + first.id + "/status");
        assertThat(reviewer.get("/review?flag=stale&publisher=Queue Herald").asString())
                .contains("Nothing waits for review here");

        reviewer.post(
                        "/review/claims/" + first.id + "/status?flag=falling_total",
                        Map.of("status", "MISEXTRACTED", "revision", revision(first)))
                .then()
                .statusCode(303)
                .header("Location", containsString("flag=falling_total"));
        assertThat(reviewer.get("/review?flag=falling_total&publisher=Queue Herald")
                        .asString())
                .contains("Nothing waits for review here");
    }

    @Test
    void theCourseOfTimeTellsSinceWhenTheyPartAndWhoIsSilent() {
        EventMention war = war("Longland");
        Speaker rival = government("Rival of Longland");
        Speaker own = government("Longland");
        stage.article(
                "The Gazette",
                MONDAY,
                soldiersKilled("50", 50, "Longland", war, own),
                soldiersKilled("200", 200, "Longland", war, rival));
        stage.article(
                "The Gazette",
                MONDAY.plusDays(1),
                soldiersKilled("60", 60, "Longland", war, own),
                soldiersKilled("300", 300, "Longland", war, rival));
        long id = tally(
                stage.article("The Gazette", MONDAY.plusDays(30), soldiersKilled("900", 900, "Longland", war, rival))
                        .get(0));

        when().get("/tallies/" + id)
                .then()
                .body(containsString("They part ways since <time datetime=\"2031-05-05\">"))
                .body(containsString("Longland has given no figure since <time datetime=\"2031-05-06\">"))
                .body(containsString("Spread day by day"));
        when().get("/tallies/" + id + ".json")
                .then()
                .body("partedSince", is("2031-05-05"))
                .body("days.ratio", contains("4", "5"))
                .body("days[1].excluding", is(1))
                .body("silent.claimant", contains("Longland"))
                .body("figures.find { it.said == '60' }.stance", is("own_side"));
    }

    @Test
    void whatNobodyReviewedStandsApartWhereReviewsAreAskedFor() {
        long id = atOdds("Gland");

        when().get("/tallies/" + id + ".json?rules=reviewed_only")
                .then()
                .body("counts.claims", is(0))
                .body("figures.apart", everyItem(is("not reviewed yet")));
        when().get("/tallies/" + id + "?rules=reviewed_only")
                .then()
                .statusCode(200)
                .body(containsString("not reviewed yet"))
                .body(containsString("No figure stands here."));
    }

    @Test
    void theListBeginsWhereFiguresDifferMostAndPagesByKey() {
        for (int i = 0; i < 4; i++) {
            atOdds("Quolland" + i);
        }
        List<Double> spreads = new ArrayList<>();
        String next = "/tallies.json?q=quolland";
        while (next != null) {
            JsonPath page = when().get(next).then().statusCode(200).extract().jsonPath();
            spreads.addAll(page.getList("items.spread", Double.class));
            next = page.getString("next");
        }

        assertThat(spreads).hasSize(4).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        when().get("/tallies?q=quolland&measure=killed")
                .then()
                .statusCode(200)
                .body(containsString("Quolland0 soldiers killed"));
        when().get("/tallies?q=quolland&measure=wounded").then().body(containsString("No tally fits"));
    }

    @Test
    void moreTalliesThanAPageHoldsAreAllListedOnce() {
        EventMention war = war("Manyland");
        stage.article(
                "The Gazette",
                MONDAY,
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                soldiersKilled("" + (100 + i), 100 + i, "Manyland" + i, war, government("Manyland")))
                        .toArray(Line[]::new));
        List<Integer> ids = new ArrayList<>();
        String next = "/tallies.json?q=manyland";
        while (next != null) {
            JsonPath page = when().get(next).jsonPath();
            ids.addAll(page.getList("items.id", Integer.class));
            next = page.getString("next");
        }

        assertThat(ids).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNearIsShownWithTheReason() {
        EventMention war = war("Eland");
        List<Claim> claims = stage.article(
                "The Gazette",
                MONDAY,
                soldiersKilled("31", 31, "Eland", war, government("Eland")),
                soldiersKilled("32", 32, "Fland", war, government("Eland")),
                new Line("33", 33, war, government("Eland"), claim -> {
                    claim.population = "Eland soldiers";
                    claim.side = "Eland";
                    claim.category = "combatants";
                    claim.measure = Measure.CASUALTIES;
                }));

        when().get("/tallies/" + tally(claims.get(0)))
                .then()
                .body(containsString("Near, but not comparable"))
                .body(containsString("Fland soldiers killed</a> (another side)"))
                .body(containsString("Casualties among Eland soldiers</a> (killed and wounded together)"))
                .body(containsString("counts its own side"));
        when().get("/tallies/" + tally(claims.get(1))).then().body(containsString("counts the other side"));
    }

    @Test
    void oneClaimAloneAndNoClaimantAreWrittenOut() {
        Line line = new Line("14", 14, incident("fire", "Gport", MONDAY), null, claim -> {
            claim.population = "passengers";
            claim.category = "people";
        });
        long id = tally(stage.article("The Gazette", MONDAY, line).get(0));

        when().get("/tallies/" + id)
                .then()
                .statusCode(200)
                .body(containsString(
                        "The Gazette gives 14 in its own voice, reported on 5 May 2031; no claimant is named."))
                .body(containsString("Fire in Gport, 5 May 2031"));
    }

    @Test
    void hostileNamesAreEscaped() {
        long id = atOdds("<script>alert(1)</script>");

        when().get("/tallies/" + id).then().statusCode(200).body(not(containsString("<script>alert")));
        when().get("/tallies?q=script").then().statusCode(200).body(not(containsString("<script>alert")));
    }

    @Test
    void whatIsMissingIsAPageThatHelps() {
        given().accept("text/html")
                .get("/tallies/99999999")
                .then()
                .statusCode(404)
                .body(containsString("<h1>"));
        when().get("/tallies/99999999.json").then().statusCode(404);
        when().get("/events/99999999.json").then().statusCode(404);
    }

    @Test
    void eventsHaveTheirTallies() {
        atOdds("Hland");
        JsonPath list = when().get("/events.json?q=hland")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        long id = list.getLong("items[0].id");

        assertThat(list.getString("items[0].kind")).isEqualTo("ONGOING");
        assertThat(list.getLong("items[0].tallies")).isEqualTo(1);
        when().get("/events/" + id + ".json")
                .then()
                .body("name", is("War in Hland"))
                .body("firstDay", nullValue());
        when().get("/events/" + id)
                .then()
                .statusCode(200)
                .body(containsString("first day not known"))
                .body(containsString("Hland soldiers killed"));
        when().get("/events").then().statusCode(200);
        when().get("/events.csv").then().statusCode(200).body(containsString("War in Hland"));
    }

    @Test
    void whatWaitsIsListedWithTheReason() {
        stage.article("The Gazette", MONDAY, soldiersKilled("71,001", 71_001, "Iland", null, null));

        when().get("/tallies/waiting?measure=killed")
                .then()
                .statusCode(200)
                .body(containsString("71,001"))
                .body(containsString("not where and when it was"))
                .body(not(containsString("Place it")));
        when().get("/tallies/waiting.json").then().statusCode(200).body("items[0].type", is("claim"));
        when().get("/tallies").then().body(containsString("waiting to be placed"));
    }
}
