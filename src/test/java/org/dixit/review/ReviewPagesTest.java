package org.dixit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;
import org.dixit.testsupport.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewPagesTest {

    @Inject
    ReviewDesk desk;

    @Inject
    DecisionHistory history;

    Client ada;
    Client ben;

    @BeforeEach
    void reviewers() {
        ada = Client.reviewer("ada");
        ben = Client.reviewer("ben");
    }

    @Test
    void onlyReviewersSitAtTheDesk() {
        Claim claim = desk.claim();

        Client.anyone().get("/review").then().header("Location", containsString("/login"));
        mark(Client.anyone(), claim, Map.of("status", "RECORDED"));

        assertThat(desk.now(claim).status).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void theDeskShowsTheSentenceWithItsFigureAndTheReading() {
        Claim claim = desk.claim();

        ada.get("/review?item=claim-" + claim.id)
                .then()
                .statusCode(200)
                .body(containsString("<mark>at least 40</mark> dockers were hurt"))
                .body(containsString("40 or more"))
                .body(containsString("/review/claims/" + claim.id + "/edit?field=measure"));
    }

    @Test
    void theLeastCertainComesFirstAndWhatIsLeftIsNotSeenAgain() {
        ArticleVersion version = desk.article("Tide");
        Claim claim = desk.claim(version);
        Quotation quotation = desk.quotation(version);

        String first = ada.get("/review?publisher=Tide").asString();
        assertThat(first).contains("1 of 2", "/review/claims/" + claim.id + "/status");

        String second = ada.get("/review?publisher=Tide&after=claim-" + claim.id + "&done=1")
                .asString();
        assertThat(second).contains("2 of 2", "/review/quotations/" + quotation.id + "/status");

        String end = ada.get("/review?publisher=Tide&after=quotation-" + quotation.id + "&done=2")
                .asString();
        assertThat(end).contains("you have been through 2 items");
    }

    @Test
    void figuresThatPartWaysComeFirst() {
        ArticleVersion version = desk.article("Surge");
        Claim certain = desk.claim(version);
        Claim atOdds = desk.claim(version);
        desk.putAtOdds(atOdds);

        assertThat(ada.get("/review?publisher=Surge").asString())
                .contains("1 of 2", "/review/claims/" + atOdds.id + "/status");
        assertThat(ada.get("/review?publisher=Surge&after=claim-" + atOdds.id + "&done=1")
                        .asString())
                .contains("2 of 2", "/review/claims/" + certain.id + "/status");
    }

    @Test
    void aFilterHoldsFromItemToItem() {
        ArticleVersion version = desk.article("Ebb");
        Claim claim = desk.claim(desk.article());

        mark(ada, "?kind=claim&article=" + version.article.id + "&done=4", claim, Map.of("status", "RECORDED"))
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        containsString("/review?kind=claim&article=" + version.article.id + "&after=claim-" + claim.id
                                + "&done=5"));
    }

    @Test
    void oneChoiceMarksTheStatusAndMovesOn() {
        Claim claim = desk.claim();

        mark(ada, claim, Map.of("status", "UNPROVEN", "note", "asked the hospital"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/review?after=claim-" + claim.id));

        assertThat(desk.now(claim).status).isEqualTo(Status.UNPROVEN);
        assertThat(history.of(claim)).singleElement().satisfies(decision -> {
            assertThat(decision.account.name).isEqualTo("ada");
            assertThat(decision.note).isEqualTo("asked the hospital");
        });
    }

    @Test
    void missingEvidenceIsAskedForAndTheNoteIsKept() {
        Claim claim = desk.claim();

        String page = mark(ada, claim, Map.of("status", "REFUTED", "note", "film of it"))
                .then()
                .statusCode(400)
                .extract()
                .asString();

        assertThat(page).contains("value=\"film of it\"", "needs evidence");
        assertThat(page).containsPattern("id=\"evidence\"[^>]* autofocus");
        assertThat(desk.now(claim).status).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void pressingEnterAloneChoosesNothing() {
        mark(ada, desk.claim(), Map.of("status", "")).then().statusCode(400).body(containsString("Choose a status"));
    }

    @Test
    void theSecondReviewerSeesWhatTheFirstDidAndCanDecideAgain() {
        Claim claim = desk.claim();
        mark(ada, claim, Map.of("status", "RECORDED", "note", "clear enough"));

        String page = mark(ben, claim, Map.of("status", "DISPUTED", "note", "the union says 60"))
                .then()
                .statusCode(409)
                .extract()
                .asString();
        assertThat(page).contains("Someone decided on this", "<strong>ada</strong>", "clear enough");
        assertThat(page).contains("value=\"the union says 60\"");

        mark(ben, desk.now(claim), Map.of("status", "DISPUTED", "note", "the union says 60"))
                .then()
                .statusCode(303);
        assertThat(desk.now(claim).status).isEqualTo(Status.DISPUTED);
        assertThat(history.of(claim)).hasSize(2);
    }

    @Test
    void aReviewerTakesADecisionBackAndIsLedToTheItem() {
        Claim claim = desk.claim();
        mark(ada, claim, Map.of("status", "RECORDED"));
        assertThat(ada.get("/review").asString()).contains("/review/decisions/" + latest(claim) + "/undo");

        ada.post("/review/decisions/" + latest(claim) + "/undo", Map.of("back", "/review?item=claim-" + claim.id))
                .then()
                .statusCode(303)
                .header("Location", containsString("/review?item=claim-" + claim.id));

        assertThat(desk.now(claim).status).isEqualTo(Status.UNREVIEWED);
        assertThat(history.of(claim)).hasSize(2);
    }

    @Test
    void whatWasDecidedAgainIsNotTakenBack() {
        Claim claim = desk.claim();
        mark(ada, claim, Map.of("status", "RECORDED"));
        long first = latest(claim);
        mark(ben, desk.now(claim), Map.of("status", "UNPROVEN"));

        ada.post("/review/decisions/" + first + "/undo", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("<strong>ben</strong>"));

        assertThat(desk.now(claim).status).isEqualTo(Status.UNPROVEN);
    }

    @Test
    void aReviewerSeesTheirOwnDecisions() {
        Claim claim = desk.claim();
        mark(ada, claim, Map.of("status", "RECORDED", "note", "number " + claim.id));
        mark(ben, desk.claim(), Map.of("status", "RECORDED", "note", "not ada’s " + claim.id));

        ada.get("/review/decisions")
                .then()
                .statusCode(200)
                .body(containsString("number " + claim.id))
                .body(not(containsString("not ada’s " + claim.id)));
    }

    @Test
    void whatPeopleWriteIsNeverMarkup() {
        Claim claim = desk.claim();
        mark(ada, claim, Map.of("status", "RECORDED", "note", "<script>alert(1)</script>\"'"));

        for (String page : new String[] {"/review/decisions", "/review?item=claim-" + claim.id}) {
            assertThat(ada.get(page).asString())
                    .doesNotContain("<script>alert")
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;");
        }
    }

    @Test
    void oneWrongFieldIsCorrected() {
        Claim claim = desk.claim();

        correct(
                        claim,
                        "quantity",
                        Map.of("value", "45", "from", "45", "fromInclusive", "false", "to", "", "toInclusive", "true"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/claims/" + claim.id));

        assertThat(Figure.of(desk.now(claim)).written()).isEqualTo("45 (45..)");
        ada.get("/review/claims/" + claim.id + "/edit").then().body(containsString("the extractor read: 40 or more"));
    }

    @Test
    void aCorrectionThatCanNotBeTakenIsKeptAndSaysHowToMendIt() {
        Claim claim = desk.claim();

        correct(claim, "quantity", Map.of("value", "forty", "from", "45"))
                .then()
                .statusCode(400)
                .body(containsString("value=\"forty\""))
                .body(containsString("Write digits"));
    }

    @Test
    void aLateCorrectionIsShownWhatChanged() {
        Claim claim = desk.claim();
        mark(ben, claim, Map.of("status", "RECORDED"));

        correct(claim, "place", Map.of("value", "Lindholm harbour"))
                .then()
                .statusCode(409)
                .body(containsString("<strong>ben</strong>"))
                .body(containsString("value=\"Lindholm harbour\""));
    }

    @Test
    void aNewClaimantIsAddedWithItsKind() {
        Claim claim = desk.claim();
        String name = "Port authority of Lindholm " + claim.id;

        correct(claim, "claimant", Map.of("value", name, "speakerKind", "organisation"))
                .then()
                .statusCode(303);

        assertThat(desk.now(claim).claimant.name).isEqualTo(name);
    }

    @Test
    void aFormNeverLeadsToAnotherServer() {
        Claim claim = desk.claim();

        correct(claim, "place", Map.of("value", "Lindholm", "back", "//example.org/phish"))
                .then()
                .header("Location", not(containsString("example.org")));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        ada.get("/review/claims/999999999/edit").then().statusCode(404);
        ada.post("/review/decisions/999999999/undo", Map.of()).then().statusCode(404);
        ada.post("/review/claims/999999999/status", Map.of("status", "RECORDED", "revision", "0"))
                .then()
                .statusCode(404);
    }

    private long latest(Claim claim) {
        return history.of(claim).get(0).id;
    }

    private static Response mark(Client client, Claim claim, Map<String, String> form) {
        return mark(client, "", claim, form);
    }

    private static Response mark(Client client, String query, Claim claim, Map<String, String> form) {
        Map<String, String> all = new HashMap<>(form);
        all.put("revision", String.valueOf(claim.revision));
        return client.post("/review/claims/" + claim.id + "/status" + query, all);
    }

    private Response correct(Claim claim, String field, Map<String, String> form) {
        Map<String, String> all = new HashMap<>(form);
        all.put("field", field);
        all.put("revision", String.valueOf(claim.revision));
        return ada.post("/review/claims/" + claim.id + "/edit", all);
    }
}
