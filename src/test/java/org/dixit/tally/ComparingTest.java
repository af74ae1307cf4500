package org.dixit.tally;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.tally.Stage.MONDAY;
import static org.dixit.tally.Stage.government;
import static org.dixit.tally.Stage.soldiersKilled;
import static org.dixit.tally.Stage.war;
import static org.dixit.testsupport.Transaction.inTransaction;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.extract.EventMention;
import org.dixit.extract.Measure;
import org.dixit.speaker.Speaker;
import org.dixit.tally.Stage.Line;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Newsroom;
import org.junit.jupiter.api.Test;

/** Two tallies beside each other, one claimant against all others, and what changed since a day. */
@QuarkusTest
class ComparingTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final LocalDate LONG_AGO = TODAY.minusDays(30);

    @Inject
    Stage stage;

    private static long tally(Claim claim) {
        return inTransaction(() -> Claim.<Claim>findById(claim.id).tally.id);
    }

    /** Makes a claim one that came 30 days ago. */
    private static void cameLongAgo(Claim... claims) {
        inTransaction(() -> {
            for (Claim claim : claims) {
                Claim.getEntityManager()
                        .createNativeQuery("update claim set added_at = ?1 where id = ?2")
                        .setParameter(1, LONG_AGO.atStartOfDay(ZoneOffset.UTC).toOffsetDateTime())
                        .setParameter(2, claim.id)
                        .executeUpdate();
            }
            return claims;
        });
    }

    private static Line casualties(String words, long value, String side, EventMention event, Speaker claimant) {
        return soldiersKilled(words, value, side, event, claimant, claim -> claim.measure = Measure.CASUALTIES);
    }

    @Test
    void twoTalliesStandBesideEachOtherWithWhatPartsThem() {
        EventMention war = war("Twinland");
        Speaker rival = government("Rival of Twinland");
        List<Claim> claims = stage.article(
                "The Gazette",
                MONDAY,
                soldiersKilled("41", 41, "Twinland", war, rival),
                casualties("150", 150, "Rivalland", war, rival));
        long left = tally(claims.get(0));
        long right = tally(claims.get(1));
        String query = "left=" + left + "&right=" + right;

        when().get("/tallies/compare?" + query)
                .then()
                .statusCode(200)
                .body(containsString("they differ in measure and population. Each side keeps a scale of its own."))
                .body(containsString("casualties are the killed and the wounded together"))
                .body(containsString("people of two sides"))
                .body(containsString("id=\"chart-" + left + "-title\""))
                .body(containsString("id=\"chart-" + right + "-title\""))
                .body(containsString("Who speaks in both"));
        when().get("/tallies/compare.json?" + query)
                .then()
                .statusCode(200)
                .body("type", is("comparison"))
                .body("partings.what", contains("measure", "population"))
                .body("partings[0].left", is("killed"))
                .body("partings[0].right", is("casualties"))
                .body("left.id", is((int) left))
                .body("right.figures[0].said", is("150"))
                .body("both.name", contains("Rival of Twinland"))
                .body("both[0].left", is("41"))
                .body("both[0].right", is("150"));
    }

    @Test
    void twoEventsArePartedByTheirDaysToo() {
        Claim early = stage.article(
                        "The Gazette",
                        MONDAY,
                        soldiersKilled("5", 5, "Dayland", Stage.incident("raid", "Dayport", MONDAY), null))
                .get(0);
        Claim late = stage.article(
                        "The Gazette",
                        MONDAY.plusDays(9),
                        soldiersKilled("6", 6, "Dayland", Stage.incident("raid", "Dayport", MONDAY.plusDays(9)), null))
                .get(0);

        when().get("/tallies/compare.json?left=" + tally(early) + "&right=" + tally(late))
                .then()
                .body("partings.what", contains("event", "period"))
                .body("partings[1].left", is("5 May 2031"))
                .body("partings[1].right", is("14 May 2031"))
                .body("both", hasSize(0));
    }

    @Test
    void comparingAsksForTwoTallies() {
        long id = tally(stage.article("The Gazette", MONDAY, soldiersKilled("5", 5, "Soloport", war("Soloport"), null))
                .get(0));

        when().get("/tallies/compare.json?left=" + id + "&right=" + id).then().statusCode(400);
        when().get("/tallies/compare.json?left=" + id).then().statusCode(400);
        given().accept("text/html")
                .get("/tallies/compare?left=" + id + "&right=99999999")
                .then()
                .statusCode(400)
                .body(containsString("<h1>"));
    }

    @Test
    void whatIsNearLeadsToBothSideBySide() {
        EventMention war = war("Nearland");
        List<Claim> claims = stage.article(
                "The Gazette",
                MONDAY,
                soldiersKilled("41", 41, "Nearland", war, government("Nearland")),
                casualties("150", 150, "Nearland", war, government("Nearland")));

        when().get("/tallies/" + tally(claims.get(0)))
                .then()
                .body(containsString("href=\"/tallies/compare?left=" + tally(claims.get(0)) + "&amp;right="
                        + tally(claims.get(1)) + "\""));
    }

    @Test
    void oneClaimantIsHeldAgainstAllOthers() {
        EventMention war = war("Duelland");
        Speaker own = government("Duelland");
        Speaker rival = government("Rival of Duelland");
        List<Claim> claims = stage.article(
                "The Gazette",
                MONDAY,
                soldiersKilled("50", 50, "Duelland", war, own),
                soldiersKilled("200", 200, "Duelland", war, rival),
                soldiersKilled("100", 100, "Duelland", war, government("Neighbour of Duelland")));
        String address = "/tallies/" + tally(claims.get(0));

        when().get(address)
                .then()
                .body(containsString("against=" + own.id + "#against\">against all others</a>"))
                .body(not(containsString("id=\"against\"")));
        when().get(address + "?against=" + rival.id + "&rules=plain_reading")
                .then()
                .statusCode(200)
                .body(containsString("<h2>Rival of Duelland against all others</h2>"))
                .body(containsString("2 to 4 times above all others"))
                .body(containsString("?against=" + rival.id + "&amp;rules=latest_only"));
        when().get(address + ".json?against=" + rival.id)
                .then()
                .body("against.claimant.name", is("Rival of Duelland"))
                .body("against.days[0].day", is("2031-05-05"))
                .body("against.days[0].smallest", is(claims.get(0).id.intValue()))
                .body("against.days[0].largest", is(claims.get(2).id.intValue()))
                .body("against.days[0].others.verdict", contains("EXCLUDE", "EXCLUDE"));
        when().get(address + ".json").then().body("against", nullValue()).body("changes", nullValue());
        when().get(address + ".json?against=99999999").then().statusCode(400);
        when().get(address + "?against=" + government("Stranger to Duelland").id)
                .then()
                .statusCode(200)
                .body(containsString("Nobody else gives a number for a day for which Stranger to Duelland does."));
    }

    @Test
    void whatCameSinceADayIsMarkedAndSummedUp() {
        EventMention war = war("Newsland");
        Claim old = stage.article(
                        "The Gazette", MONDAY, soldiersKilled("41", 41, "Newsland", war, government("Newsland")))
                .get(0);
        cameLongAgo(old);
        Claim fresh = stage.article(
                        "The Herald",
                        MONDAY.plusDays(1),
                        soldiersKilled("36", 36, "Newsland", war, government("Newsland")))
                .get(0);
        String address = "/tallies/" + tally(old);

        when().get(address + "?since=" + TODAY.minusDays(1))
                .then()
                .body(containsString(": 1 new claim and 1 new flag."))
                .body(containsString("36</a> <span class=\"badge new\">new</span>"))
                .body(not(containsString("41</a> <span class=\"badge new\">")));
        when().get(address + ".json?since=" + TODAY.minusDays(1))
                .then()
                .body("changes.claims", contains(fresh.id.intValue()))
                .body("changes.flags.kind", contains("falling_total"))
                .body("changes.gone", hasSize(0))
                .body("changes.decisions", hasSize(0));
        when().get(address + "?since=" + TODAY.plusDays(1))
                .then()
                .body(containsString("Nothing has changed since"))
                .body(not(containsString("badge new")));
        when().get(address + ".json?since=yesterday").then().statusCode(400);
    }

    @Test
    void whatANewVersionOfAnArticleTookAwayIsToldWithItsReason() {
        EventMention war = war("Goneland");
        Claim old = stage.article(
                        "The Gazette", MONDAY, soldiersKilled("41", 41, "Goneland", war, government("Goneland")))
                .get(0);
        cameLongAgo(old);
        String address = "/tallies/" + tally(old);
        ArticleVersion changed = Newsroom.changed(old.version, "47 dead.");
        inTransaction(() -> {
            ArticleVersion.<ArticleVersion>findById(changed.id).fetchedAt = Instant.now();
            return changed;
        });
        Line line = soldiersKilled("47", 47, "Goneland", war, government("Goneland"));
        Claim now = Newsroom.claim(changed, "47", 47L, Measure.KILLED, government("Goneland"));
        stage.place(changed, List.of(now), line);

        when().get(address + ".json?since=" + TODAY)
                .then()
                .body("changes.claims", contains(now.id.intValue()))
                .body("changes.gone.claim", contains(old.id.intValue()))
                .body("changes.gone[0].said", is("41"))
                .body("changes.gone[0].reason", is("its article was changed"));
        when().get(address + "?since=" + TODAY)
                .then()
                .body(containsString("1 new claim and 1 claim withdrawn or replaced"));
    }

    @Test
    void whatTheNewVersionStillSaysIsNeitherNewNorGone() {
        EventMention war = war("Sameland");
        Claim old = stage.article(
                        "The Gazette", MONDAY, soldiersKilled("41", 41, "Sameland", war, government("Sameland")))
                .get(0);
        cameLongAgo(old);
        ArticleVersion changed = Newsroom.changed(old.version, "Now with a picture. 41 dead.");
        Claim now = Newsroom.claim(changed, "41", 41L, Measure.KILLED, government("Sameland"));
        inTransaction(() -> {
            ArticleVersion.<ArticleVersion>findById(changed.id).fetchedAt = Instant.now();
            return Claim.<Claim>findById(now.id).extractionKey = old.extractionKey;
        });
        stage.place(changed, List.of(now), soldiersKilled("41", 41, "Sameland", war, government("Sameland")));

        when().get("/tallies/" + tally(old) + ".json?since=" + TODAY)
                .then()
                .body("changes.claims", hasSize(0))
                .body("changes.gone", hasSize(0));
    }

    @Test
    void aClaimThatIsWithdrawnIsGoneFromThatDay() {
        EventMention war = war("Lostland");
        Claim old = stage.article(
                        "The Gazette", MONDAY, soldiersKilled("41", 41, "Lostland", war, government("Lostland")))
                .get(0);
        cameLongAgo(old);
        inTransaction(() -> Claim.<Claim>findById(old.id).withdrawn = true);

        when().get("/tallies/" + tally(old) + ".json?since=" + TODAY)
                .then()
                .body("changes.gone[0].reason", is("the program no longer reads it there"));
        inTransaction(() -> Claim.<Claim>findById(old.id).withdrawn = false);
        assertThat(inTransaction(() -> Claim.<Claim>findById(old.id).withdrawnAt))
                .isNull();
        when().get("/tallies/" + tally(old) + ".json?since=" + TODAY).then().body("changes.gone", hasSize(0));
    }

    @Test
    void decisionsSinceADayAreTold() {
        EventMention war = war("Judgeland");
        Claim claim = stage.article(
                        "The Gazette", MONDAY, soldiersKilled("41", 41, "Judgeland", war, government("Judgeland")))
                .get(0);
        cameLongAgo(claim);
        Client.reviewer("ines")
                .post(
                        "/review/claims/" + claim.id + "/status",
                        Map.of(
                                "status",
                                "RECORDED",
                                "revision",
                                inTransaction(() -> String.valueOf(Claim.<Claim>findById(claim.id).revision))))
                .then()
                .statusCode(303);

        when().get("/tallies/" + tally(claim) + "?since=" + TODAY)
                .then()
                .body(containsString(": 1 decision."))
                .body(containsString("What was decided"));
        when().get("/tallies/" + tally(claim) + ".json?since=" + TODAY)
                .then()
                .body("changes.decisions[0].field", is("status"))
                .body("changes.decisions[0].newValue", is("RECORDED"));
    }

    @Test
    void aRowCanBeTakenAlongAsWikitext() {
        EventMention war = war("Wikiland");
        Claim claim = stage.article(
                        "The {Gazette}|", MONDAY, soldiersKilled("41", 41, "Wikiland", war, government("Wikiland")))
                .get(0);

        when().get("/tallies/" + tally(claim))
                .then()
                .body(containsString("<summary>Wikitext</summary><textarea readonly"))
                .body(containsString("| day not stated, reported 5 May 2031\n| Wikiland\n| 41&lt;ref&gt;{{cite news"
                        + " |title=On the war |newspaper=The &amp;#123;Gazette&amp;#125;&amp;#124; |date=5 May 2031}}"
                        + "&lt;/ref&gt;</textarea>"))
                .body(containsString("<script src=\"/copy.js\" defer>"));
    }
}
