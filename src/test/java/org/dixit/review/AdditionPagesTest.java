package org.dixit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;
import org.dixit.testsupport.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdditionPagesTest {

    private static final String TEXT =
            "Two boats 🚢 lost\n\nThe coast guard of Skerry said on Monday that nearly 30 people were"
                    + " taken from the water. It had 30 people on watch.\n\n“We saw the lamp go out.\n\n“Then we heard them,” said"
                    + " Una Brandt, who keeps the light.\n";

    @Inject
    ReviewDesk desk;

    @Inject
    DecisionHistory history;

    Client ada;
    ArticleVersion version;

    @BeforeEach
    void anArticle() {
        ada = Client.reviewer("ada");
        version = desk.article(TEXT, "The Skerry Post");
    }

    @Test
    void aMissedClaimIsAddedByItsWords() {
        ada.get(form("claim", "nearly  30"))
                .then()
                .statusCode(200)
                .body(containsString("<mark>nearly 30</mark>"))
                .body(containsString("name=\"quantity.to\" inputmode=\"decimal\" value=\"30\""));

        Response added = add(
                "claim",
                "nearly 30",
                Map.of(
                        "quantity.value",
                        "30",
                        "quantity.to",
                        "30",
                        "quantity.toInclusive",
                        "false",
                        "population.value",
                        "people",
                        "claimant.value",
                        "Coast guard of Skerry",
                        "claimant.speakerKind",
                        "organisation"));

        Claim claim = claims().get(0);
        added.then().statusCode(303).header("Location", containsString("/claims/" + claim.id));
        assertThat(version.snapshot().slice(claim.span()))
                .isEqualTo("nearly 30")
                .isEqualTo(claim.exact);
        assertThat(Figure.of(claim).written()).isEqualTo("30 (..30)");
        assertThat(claim.origin).isEqualTo(Origin.PERSON);
        assertThat(claim.status).isEqualTo(Status.RECORDED);
        assertThat(claim.reading).isNull();
        assertThat(history.of(claim)).singleElement().satisfies(d -> assertThat(d.account.name)
                .isEqualTo("ada"));
    }

    @Test
    void wordsThatStandMoreThanOnceAskForThePlace() {
        String page = ada.get(form("claim", "30 people")).asString();

        int first = version.snapshot().flat().indexOf("30 people");
        int second = version.snapshot().flat().lastIndexOf("30 people");
        assertThat(page).contains("start=" + first + "&amp;", "start=" + second + "&amp;");
    }

    @Test
    void wordsThatDoNotStandThereAreRefused() {
        ada.get(form("claim", "nearly 31")).then().body(containsString("don’t stand in the article"));
    }

    @Test
    void theSameClaimIsNotAddedTwice() {
        add("claim", "nearly 30", Map.of("quantity.value", "30")).then().statusCode(303);

        add("claim", "nearly 30", Map.of("quantity.value", "30"))
                .then()
                .statusCode(400)
                .body(containsString("/claims/" + claims().get(0).id));
        assertThat(claims()).hasSize(1);
    }

    @Test
    void aMissedQuotationHasASegmentForEachParagraph() {
        add("quotation", "“We saw the lamp go out.\n\n“Then we heard them,”", Map.of("type.value", "DIRECT"))
                .then()
                .statusCode(303);

        QuarkusTransaction.requiringNew().run(() -> {
            Quotation quotation =
                    Quotation.<Quotation>find("version.id", version.id).firstResult();
            assertThat(quotation.segments)
                    .extracting(s -> s.exact)
                    .containsExactly("We saw the lamp go out.", "Then we heard them,");
            assertThat(quotation.segments)
                    .allSatisfy(
                            s -> assertThat(version.snapshot().slice(s.span())).isEqualTo(s.exact));
        });
    }

    @Test
    void whatCanNotBeTakenIsKeptAndNothingIsAdded() {
        add("claim", "nearly 30", Map.of("quantity.value", "thirty", "population.value", "people at sea"))
                .then()
                .statusCode(400)
                .body(containsString("value=\"thirty\""))
                .body(containsString("value=\"people at sea\""));

        assertThat(claims()).isEmpty();
    }

    @Test
    void aSelectionFromAnEarlierVersionIsNotTaken() {
        desk.changed(version);

        add("claim", "nearly 30", Map.of("quantity.value", "30"))
                .then()
                .statusCode(400)
                .body(containsString("has changed"));
    }

    @Test
    void aPlaceBeyondTheTextIsRefused() {
        ada.get("/review/articles/" + version.article.id + "/add?kind=claim&start=5&end=99999")
                .then()
                .statusCode(200)
                .body(containsString("select the words again"));
        ada.get("/review/articles/999999999/add").then().statusCode(404);
    }

    private List<Claim> claims() {
        return QuarkusTransaction.requiringNew().call(() -> Claim.list("version.id", version.id));
    }

    private String form(String kind, String words) {
        return "/review/articles/" + version.article.id + "/add?kind=" + kind + "&words=" + words;
    }

    private Response add(String kind, String words, Map<String, String> fields) {
        int start = version.snapshot().flat().indexOf(words);
        Map<String, String> form = new HashMap<>(Map.of(
                "unit.value", "count", "measure.value", "other", "countType.value", "UNSTATED", "role.value", "TOTAL"));
        form.putAll(fields);
        form.putAll(Map.of(
                "kind",
                kind,
                "version",
                "1",
                "start",
                String.valueOf(start),
                "end",
                String.valueOf(start + words.length())));
        return ada.post("/review/articles/" + version.article.id + "/add", form);
    }
}
