package org.dixit.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.tally.Stage.MONDAY;
import static org.dixit.tally.Stage.government;
import static org.dixit.tally.Stage.soldiersKilled;
import static org.dixit.tally.Stage.war;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dixit.claim.Claim;
import org.dixit.extract.EventMention;
import org.dixit.extract.Measure;
import org.dixit.extract.SpeakerKind;
import org.dixit.review.Decision;
import org.dixit.speaker.Speaker;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TallyEditPagesTest {

    @Inject
    Stage stage;

    Client ada;
    Client ben;

    @BeforeEach
    void reviewers() {
        ada = Client.reviewer("ada");
        ben = Client.reviewer("ben");
    }

    private Claim claim(String words, long value, String land, EventMention event) {
        return stage.article("The Gazette", MONDAY, soldiersKilled(words, value, land, event, government(land)))
                .get(0);
    }

    private static <T> T read(Claim claim, Function<Claim, T> what) {
        return QuarkusTransaction.requiringNew().call(() -> what.apply(Claim.findById(claim.id)));
    }

    private static Long tally(Claim claim) {
        return read(claim, c -> c.tally == null ? null : c.tally.id);
    }

    private static int revision(Claim claim) {
        return read(claim, c -> c.revision);
    }

    private static int revisionOfTally(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Tally.<Tally>findById(id).revision);
    }

    private static int claimsIn(long tally) {
        return QuarkusTransaction.requiringNew().call(() -> TallyStatistics.<TallyStatistics>findById(tally).claims);
    }

    private static void undoLast(Client client, String field) {
        Long last = QuarkusTransaction.requiringNew()
                .call(() -> Decision.<Decision>find("field = ?1 and undoes is null order by id desc", field)
                        .firstResult()
                        .id);
        client.post("/review/decisions/" + last + "/undo", Map.of()).then().statusCode(303);
    }

    @Test
    void onlyReviewersSeeTheForms() {
        Claim claim = claim("301", 301, "Ayre", war("Ayre"));

        for (String form :
                List.of("/claims/" + claim.id + "/place", "/tallies/" + tally(claim) + "/edit", "/events/new")) {
            Client.anyone().get(form).then().header("Location", containsString("/login"));
            ada.get(form).then().statusCode(200);
        }
    }

    @Test
    void aClaimThatWaitsIsPutIntoATallyAndTakenBack() {
        Claim placed = claim("302", 302, "Byre", war("Byre"));
        Claim waits = claim("303", 303, "Byre", null);

        ada.post(
                        "/claims/" + waits.id + "/place/tally",
                        Map.of("revision", revision(waits), "tally", tally(placed), "note", "same war"))
                .then()
                .statusCode(303);
        assertThat(tally(waits)).isEqualTo(tally(placed));
        assertThat((Object) read(waits, c -> c.event.id)).isEqualTo(read(placed, c -> c.event.id));
        assertThat(claimsIn(tally(placed))).isEqualTo(2);
        ada.get("/claims/" + waits.id + "/place").then().body(containsString("same war"));

        undoLast(ada, "tally");
        assertThat(tally(waits)).isNull();
        assertThat(claimsIn(tally(placed))).isEqualTo(1);
    }

    @Test
    void whatAPersonPlacedStaysWhenTheArticleIsReadAgain() {
        Stage.Line line = soldiersKilled("304", 304, "Cyre", war("Cyre"), government("Cyre"));
        Claim claim = stage.article("The Gazette", MONDAY, line).get(0);
        ada.post("/claims/" + claim.id + "/place/tally", Map.of("revision", revision(claim), "tally", ""))
                .then()
                .statusCode(303);

        stage.place(read(claim, c -> org.dixit.article.ArticleVersion.findById(c.version.id)), List.of(claim), line);

        assertThat(tally(claim)).isNull();
    }

    @Test
    void tellingTheEventPlacesTheClaim() {
        Claim placed = claim("305", 305, "Dyre", war("Dyre"));
        Claim waits = claim("306", 306, "Dyre", null);
        long event = read(placed, c -> c.event.id);

        ada.post("/claims/" + waits.id + "/place/event", Map.of("revision", revision(waits), "event", event))
                .then()
                .statusCode(303);

        assertThat(tally(waits)).isEqualTo(tally(placed));
    }

    @Test
    void anotherMeasureIsRefusedAndNothingIsChanged() {
        Claim killed = claim("307", 307, "Eyre", war("Eyre"));
        Claim wounded = stage.article("The Gazette", MONDAY, new Stage.Line("308", 308, war("Eyre"), null, c -> {
                    c.population = "Eyre soldiers";
                    c.side = "Eyre";
                    c.category = "combatants";
                    c.measure = Measure.WOUNDED;
                }))
                .get(0);

        ada.post(
                        "/claims/" + wounded.id + "/place/tally",
                        Map.of("revision", revision(wounded), "other", "/tallies/" + tally(killed), "note", "keep me"))
                .then()
                .statusCode(400)
                .body(containsString("can’t be compared"))
                .body(containsString("value=\"keep me\""));
        assertThat(tally(wounded)).isNotEqualTo(tally(killed));
    }

    @Test
    void theSecondOfTwoPeopleIsShownWhatChangedAndKeepsWhatTheyWrote() {
        Claim placed = claim("309", 309, "Fyre", war("Fyre"));
        Claim waits = claim("310", 310, "Fyre", null);
        Map<String, Object> form =
                Map.of("revision", revision(waits), "tally", tally(placed), "note", "written by the second");
        ada.post(
                        "/claims/" + waits.id + "/place/tally",
                        Map.of("revision", revision(waits), "tally", "", "note", "the first"))
                .then()
                .statusCode(303);

        ben.post("/claims/" + waits.id + "/place/tally", form)
                .then()
                .statusCode(409)
                .body(containsString("Somebody was faster"))
                .body(containsString("the first"))
                .body(containsString("written by the second"));
        assertThat(tally(waits)).isNull();
    }

    @Test
    void aTallyIsRenamedAndNamedBack() {
        long tally = tally(claim("311", 311, "Gyre", war("Gyre")));

        ada.post(
                        "/tallies/" + tally + "/edit/name",
                        Map.of("revision", revisionOfTally(tally), "name", "The fallen of Gyre"))
                .then()
                .statusCode(303);
        ada.get("/tallies/" + tally + ".json").then().body("name", is("The fallen of Gyre"));
        ada.post("/tallies/" + tally + "/edit/name", Map.of("revision", revisionOfTally(tally), "name", " "))
                .then()
                .statusCode(400);

        undoLast(ada, "name");
        ada.get("/tallies/" + tally + ".json").then().body("name", is("Gyre soldiers killed"));
    }

    @Test
    void joinedTalliesAreComparedAsOneUntilTheyPartAgain() {
        Claim one = claim("312", 312, "Hyre", war("Hyre"));
        Claim other = claim("3,120", 3120, "Rival of Hyre", war("Hyre"));
        long from = tally(one);
        long into = tally(other);

        ada.post("/tallies/" + from + "/edit/join", Map.of("revision", revisionOfTally(from), "into", into))
                .then()
                .statusCode(303);
        ada.get("/tallies/" + from).then().statusCode(307).header("Location", endsWith("/tallies/" + into));
        ada.get("/tallies/" + from + ".json").then().statusCode(307).header("Location", endsWith(into + ".json"));
        ada.get("/tallies/" + into + ".json")
                .then()
                .body("counts.claims", is(2))
                .body("ratio", is("10"));
        ada.get("/tallies.json?q=hyre").then().body("items.id", is(List.of((int) into)));

        undoLast(ada, "joinedInto");
        ada.get("/tallies/" + into + ".json").then().body("counts.claims", is(1));
        ada.get("/tallies/" + from).then().statusCode(200);
    }

    @Test
    void joinedSpeakersAreOneClaimantUntilTheyPartAgain() {
        Speaker joined = Newsroom.speaker("Iva Ayreman", SpeakerKind.PERSON);
        Speaker stands = Newsroom.speaker("Iva Ayrman", SpeakerKind.PERSON);
        long tally = tally(stage.article(
                        "The Gazette",
                        MONDAY,
                        soldiersKilled("313", 313, "Jyre", war("Jyre"), joined),
                        soldiersKilled("3,130", 3130, "Jyre", war("Jyre"), stands))
                .get(0));
        ada.get("/tallies/" + tally + ".json").then().body("counts.claimants", is(2));

        ada.post("/speakers/" + stands.id + "/join", Map.of("other", joined.id))
                .then()
                .statusCode(303);
        ada.get("/tallies/" + tally + ".json")
                .then()
                .body("counts.claimants", is(1))
                .body("figures.claimant.name", is(List.of("Iva Ayrman", "Iva Ayrman")));
        ada.get("/tallies/" + tally).then().body(not(containsString("Ayreman")));

        undoLast(ada, "joinedInto");
        ada.get("/tallies/" + tally + ".json").then().body("counts.claimants", is(2));
    }

    @Test
    void anEventIsMadeAndEditedAllAtOnce() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "revision",
                0,
                "name",
                "Raid on Ipswick",
                "kind",
                "INCIDENT",
                "place",
                "Ipswick",
                "firstDay",
                "2031-05-04"));
        String address =
                ada.post("/events/new", form).then().statusCode(303).extract().header("Location");
        String path = address.substring(address.indexOf("/events"));
        ada.get(path + ".json").then().body("kind", is("INCIDENT")).body("firstDay", is("2031-05-04"));

        int revision = QuarkusTransaction.requiringNew()
                .call(() -> Event.<Event>find("name", "Raid on Ipswick").firstResult().revision);
        form.put("revision", revision);
        form.put("firstDay", "2031-05-09");
        form.put("lastDay", "2031-05-10");
        ada.post(path + "/edit", form).then().statusCode(303);
        ada.get(path + ".json").then().body("firstDay", is("2031-05-09")).body("lastDay", is("2031-05-10"));

        form.put("name", "Another name");
        ben.post(path + "/edit", form).then().statusCode(409).body(containsString("Another name"));
        form.put("revision", QuarkusTransaction.requiringNew().call(() -> Event.<Event>find("name", "Raid on Ipswick")
                .firstResult()
                .revision));
        form.put("place", "");
        ben.post(path + "/edit", form).then().statusCode(400).body(containsString("An incident needs a place"));
        ada.get(path + ".json").then().body("name", is("Raid on Ipswick"));

        undoLast(ada, "lastDay");
        ada.get(path).then().statusCode(200).body(containsString("taken back"));
    }
}
