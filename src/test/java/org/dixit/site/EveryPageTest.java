package org.dixit.site;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.export.Format;
import org.dixit.extract.Measure;
import org.dixit.extract.QuotationType;
import org.dixit.extract.SpeakerKind;
import org.dixit.quotation.Quotation;
import org.dixit.speaker.Speaker;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page and its data. */
@QuarkusTest
class EveryPageTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 3);
    private static final String HOSTILE = "<script>alert(1)</script>\" onload='x' {unknown} =cmd()";

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/speakers", "/quotations", "/claims", "/tallies", "/events"})
    void listsAreAPageJsonAndCsv(String list) {
        when().get(list).then().statusCode(200).contentType("text/html").body(containsString("<h1>"));
        when().get(list + ".json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("schemaVersion", is(Format.VERSION));
        when().get(list + ".csv").then().statusCode(200).contentType("text/csv");
        given().accept("application/json")
                .get(list)
                .then()
                .contentType("application/json")
                .header("Vary", "Accept");
    }

    @Test
    void itemsAreAPageAndJson() {
        ArticleVersion version = Newsroom.article("The Gazette", DAY, "Ferry sinks", "Rescuers said 41 people died.");
        Speaker speaker = Newsroom.speaker("Rescuers", SpeakerKind.ANONYMOUS);
        Claim claim = Newsroom.claim(version, "41", 41L, Measure.KILLED, speaker);
        Quotation quotation = Newsroom.quotation(version, QuotationType.INDIRECT, speaker, "41 people died");
        for (String address : List.of(
                "/articles/" + version.article.id,
                "/articles/" + version.article.id + "/versions/1",
                "/speakers/" + speaker.id,
                "/claims/" + claim.id,
                "/quotations/" + quotation.id)) {
            when().get(address).then().statusCode(200).contentType("text/html");
            when().get(address + ".json")
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("schemaVersion", is(Format.VERSION));
        }
    }

    @Test
    void articleLeadsToEachRecordAndBack() {
        ArticleVersion version = Newsroom.article(
                "The Gazette",
                DAY,
                "Ferry sinks off Northmark",
                "Ferry sinks off Northmark\n\nRescuers said 41 people died.");
        Speaker speaker = Newsroom.speaker("Rescuers", SpeakerKind.ANONYMOUS);
        Claim claim = Newsroom.claim(version, "41", 41L, Measure.KILLED, speaker);
        Quotation quotation = Newsroom.quotation(version, QuotationType.INDIRECT, speaker, "41 people died");
        String page = when().get("/articles/" + version.article.id).asString();
        assertThat(page)
                .contains("Rescuers said <mark class=\"quotation\" id=\"quotation-" + quotation.id + "\">"
                        + "<mark class=\"claim\" id=\"claim-" + claim.id + "\">"
                        + "<a href=\"/claims/" + claim.id + "\">41</a></mark>"
                        + "<a href=\"/quotations/" + quotation.id + "\"> people died</a></mark>.");
        String back = "/articles/" + version.article.id + "#";
        when().get("/claims/" + claim.id).then().body(containsString(back + "claim-" + claim.id));
        when().get("/quotations/" + quotation.id).then().body(containsString(back + "quotation-" + quotation.id));
    }

    @Test
    void hostileTextIsShownAsText() {
        ArticleVersion version = Newsroom.article(HOSTILE + "p", DAY, HOSTILE, HOSTILE + " said 5 died.");
        Speaker speaker = Newsroom.speaker(HOSTILE, SpeakerKind.PERSON);
        Claim claim = Newsroom.claim(version, "5", 5L, Measure.KILLED, speaker);
        Quotation quotation = Newsroom.quotation(version, QuotationType.MIXED, speaker, HOSTILE);
        Stream.of(
                        "/",
                        "/articles",
                        "/articles/" + version.article.id,
                        "/speakers",
                        "/speakers/" + speaker.id,
                        "/claims",
                        "/claims/" + claim.id,
                        "/quotations",
                        "/quotations/" + quotation.id,
                        "/search?q=alert(1)",
                        "/search?q=<script>alert(1)</script>",
                        "/claims?publisher=\"><script>alert(1)</script>",
                        "/<script>alert(1)</script>")
                .forEach(address -> when().get(address).then().body(not(containsString("<script>alert"))));
        when().get("/claims/" + claim.id + ".json").then().body("claimant.name", is(HOSTILE));
        when().get("/search?q=alert(1)").then().statusCode(200).body(containsString("&lt;script&gt;alert"));
    }

    @Test
    void csvGuardsAgainstFormulas() {
        Newsroom.speaker("=HYPERLINK(\"http://example.org\")", SpeakerKind.ORGANISATION);
        when().get("/speakers.csv?q=hyperlink")
                .then()
                .body(containsString(",\"'=HYPERLINK(\"\"http://example.org\"\")\",ORGANISATION,"));
    }

    @Test
    void nextPartInCsvIsALink() {
        for (int i = 0; i < 51; i++) {
            Newsroom.speaker("Clerk " + i, SpeakerKind.PERSON);
        }
        String link = when().get("/speakers.csv?q=clerk").getHeader("Link");
        assertThat(link).startsWith("</speakers.csv?q=clerk&after=").endsWith(">; rel=\"next\"");
        String next = link.substring(1, link.indexOf('>'));
        assertThat(when().get(next).asString().lines()).hasSize(2);
    }

    @Test
    void undatedArticleOfNobodySaysSo() {
        ArticleVersion version = Newsroom.article("Nobody", null, "Found in a drawer", "It said 3 were lost.");
        Claim claim = Newsroom.claim(version, "3", 3L, Measure.MISSING, null);
        when().get("/articles/" + version.article.id).then().body(containsString("day not stated"));
        when().get("/claims/" + claim.id)
                .then()
                .body(containsString("Nobody says so in its own voice. The day it stands for is not stated."));
    }

    @Test
    void nothingAtAnAddressHelpsReviewersToo() {
        Client.reviewer("ada").get("/no-such-page").then().statusCode(404).body(containsString("action=\"/search\""));
    }

    @Test
    void nothingAtAnAddressHelps() {
        when().get("/speakers/nobody-such")
                .then()
                .statusCode(404)
                .body(containsString("value=\"speakers nobody such\""));
        when().get("/speakers/999999").then().statusCode(404).body(containsString("action=\"/search\""));
        when().get("/articles/1/versions/99.json").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void apiIsDescribedAndShownWithoutInlineScripts() {
        when().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths.'/claims'.get.responses.'200'.content.keySet()",
                        is(java.util.Set.of("application/json", "text/csv")))
                .body("paths.'/claims/{id}'.get.responses.'200'.content.size()", is(1))
                .body("components.schemas.Claim.properties.quantity.'$ref'", is("#/components/schemas/Quantity"))
                .body("paths.keySet().findAll { it.startsWith('/review') || it.startsWith('/login') }.size()", is(0));
        when().get("/api").then().statusCode(200).body(not(containsString("<script>")));
        for (String part :
                List.of("/webjars/swagger-ui/swagger-ui-bundle.js", "/webjars/swagger-ui/swagger-ui.css", "/api.js")) {
            when().get(part).then().statusCode(200);
        }
    }
}
