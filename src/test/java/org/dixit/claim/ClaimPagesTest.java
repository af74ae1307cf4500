package org.dixit.claim;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dixit.article.ArticleVersion;
import org.dixit.export.Format;
import org.dixit.extract.Measure;
import org.dixit.extract.SpeakerKind;
import org.dixit.speaker.Speaker;
import org.dixit.testsupport.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClaimPagesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 3);

    @Test
    void oneAddressAnswersAsPageAndAsData() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/claims")
                .then()
                .contentType("text/html");
        given().accept("*/*").get("/claims").then().contentType("text/html");
        given().accept("application/json").get("/claims").then().contentType("application/json");
        given().accept("text/csv").get("/claims").then().contentType("text/csv");
        when().get("/claims.json").then().contentType("application/json");
        when().get("/claims.csv").then().contentType("text/csv");
    }

    @Test
    void claimTellsItsPlaceInCodePoints() {
        ArticleVersion version =
                Newsroom.article("The Gazette", DAY, "Ferry sinks", "🚢 Rescuers said 41 people died.");
        Claim claim = Newsroom.claim(version, "41", 41L, Measure.KILLED, rescuers());
        when().get("/claims/" + claim.id + ".json")
                .then()
                .statusCode(200)
                .body("schemaVersion", is(Format.VERSION))
                .body("target.selector[0].type", is("TextPositionSelector"))
                .body("target.selector[0].start", is(16))
                .body("target.selector[0].end", is(18))
                .body("target.selector[1].type", is("TextQuoteSelector"))
                .body("target.selector[1].exact", is("41"))
                .body("target.selector[1].prefix", is("🚢 Rescuers said "))
                .body("claimant.name", is("Rescuers"))
                .body("asOf", nullValue());
    }

    @Test
    void decimalsAreWrittenOutInFull() {
        ArticleVersion version = Newsroom.article("The Gazette", DAY, "Aid", "The fund gave 600 million.");
        Claim claim = Newsroom.claim(version, "600 million", 600_000_000L, Measure.MONEY, null);
        String json = when().get("/claims/" + claim.id + ".json").asString();
        assertThat(json).contains("\"value\":600000000,");
    }

    @Test
    void pagingGivesEveryClaimOnce() {
        Speaker counter = Newsroom.speaker("The Counter", SpeakerKind.ORGANISATION);
        ArticleVersion version = Newsroom.article("The Gazette", DAY, "Counts", "It counted 5 and again 5.");
        List<Long> made = IntStream.range(0, 120)
                .mapToObj(i -> Newsroom.claim(version, "5", 5L, Measure.MISSING, counter).id)
                .toList();
        List<Long> seen = new ArrayList<>();
        String next = "/claims.json?measure=missing&claimant=" + counter.id;
        while (next != null) {
            assertThat(next).startsWith("/claims.json?").contains("measure=missing");
            var page = when().get(next).jsonPath();
            seen.addAll(page.getList("items.id", Long.class));
            next = page.getString("next");
        }
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(made);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure=kiled | “measure” can't be “kiled”: it must be one of killed, wounded
            status=true   | “status” can't be “true”: it must be one of unreviewed, recorded
            from=x        | “from” can't be “x”: it must be a day such as 2022-03-02
            claimant=x    | “claimant” can't be “x”: it must be a number
            """)
    void meaninglessFilterIsNamed(String filter, String message) {
        when().get("/claims.json?" + filter)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", startsWith(message));
        when().get("/claims?" + filter).then().statusCode(400).body(containsString("must be"));
    }

    @Test
    void emptyFilterIsNone() {
        when().get("/claims.json?measure=&status=&from=&q=&claimant=").then().statusCode(200);
    }

    @Test
    void missingClaimIsAProblemToDataAndAPageToReaders() {
        when().get("/claims/0.json")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
        when().get("/claims/0").then().statusCode(404).contentType("text/html");
        when().get("/claims/x").then().statusCode(404).contentType("text/html");
    }

    @Test
    void claimsOfAnEarlierVersionAreNotListedButStillFound() {
        ArticleVersion old = Newsroom.article("The Gazette", DAY, "Fire", "The fire killed 7 people.");
        Claim claim = Newsroom.claim(old, "7", 7L, Measure.KILLED, null);
        Newsroom.changed(old, "The fire killed 8 people.");
        when().get("/claims.json?article=" + old.article.id).then().body("items.size()", is(0));
        when().get("/claims/" + claim.id + ".json")
                .then()
                .statusCode(200)
                .body("article.address", is("/articles/" + old.article.id + "/versions/1"));
    }

    private static Speaker rescuers() {
        return Newsroom.speaker("Rescuers", SpeakerKind.ANONYMOUS);
    }
}
