package org.dixit.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dixit.article.Article;
import org.dixit.claim.Claim;
import org.dixit.extract.Extraction;
import org.dixit.extract.SpeakerKind;
import org.dixit.speaker.Speaker;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Findings;
import org.dixit.testsupport.Newsroom;
import org.dixit.testsupport.Postgres;
import org.dixit.testsupport.Recounting;
import org.dixit.testsupport.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same migrations and queries on PostgreSQL as on H2. */
@QuarkusTest
@TestProfile(Postgres.class)
class PostgresTest {

    private static final String TEXT =
            "Crane falls at Lindholm\n\nNorthmark said 41 people were killed. “We were warned,” said Ines Okafor.";

    @Inject
    DataSource source;

    @Inject
    ArticleStore store;

    @Inject
    ImportDesk desk;

    @Inject
    WordsCheck check;

    /** Once for all tests: it is the slow part. */
    @BeforeEach
    void loadReports() {
        if (QuarkusTransaction.requiringNew().call(() -> Article.count()) > 0) {
            return;
        }
        Shared.reports().forEach(report -> desk.take(report.getFileName().toString(), report, Details.NONE));
    }

    @Test
    void itIsPostgres() throws SQLException {
        try (Connection connection = source.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/speakers", "/quotations", "/claims", "/tallies"})
    void listsAnswerAsPageAndAsData(String list) {
        given().accept("text/html").get(list).then().statusCode(200);
        given().get(list + ".json").then().statusCode(200);
        given().get(list + ".csv").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=war",
                "/claims?measure=killed&status=unreviewed",
                "/export.jsonl",
                "/tallies/waiting"
            })
    void thePagesOverEverythingAnswer(String page) {
        given().get(page).then().statusCode(200);
    }

    @Test
    void whatTheOverviewCountsIsWhatARecountFinds() {
        Recounting.check();
    }

    @Test
    void theReviewDeskAnswers() {
        Client.reviewer("ines").get("/review").then().statusCode(200);
    }

    @Test
    void anArticleGoesInTwiceAndChanges() {
        IncomingArticle first =
                new IncomingArticle("Harbour Post", null, null, "https://harbour.example/crane", null, TEXT);
        IncomingArticle changed =
                new IncomingArticle(null, null, null, "https://harbour.example/crane", null, TEXT.replace("41", "57"));

        assertThat(store.store(first, found(first))).isInstanceOf(Outcome.Stored.class);
        assertThat(store.store(first, found(first))).isInstanceOf(Outcome.Unchanged.class);
        assertThat(store.store(changed, Findings.in(changed.text()).extraction()))
                .isInstanceOf(Outcome.NewVersion.class);
        assertThat(check.run(violation -> {}).wrong()).isZero();
    }

    @Test
    void hostileTextGoesIn() {
        Client.reviewer("ines")
                .upload(
                        "/import",
                        Map.of("text", TEXT + " 😀 \u202E ' -- ".repeat(10), "publisher", "</b>😀"),
                        Map.of())
                .then()
                .statusCode(200)
                .body(containsString("It was taken in."));
    }

    @Test
    void everyItemAnswers() {
        List<Long> articles = QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>listAll().stream().map(a -> a.id).toList());
        List<Long> claims = QuarkusTransaction.requiringNew()
                .call(() -> Claim.<Claim>listAll().stream().map(c -> c.id).toList());

        assertThat(articles).hasSizeGreaterThanOrEqualTo(Shared.reports().size());
        articles.forEach(id -> given().get("/articles/" + id).then().statusCode(200));
        claims.forEach(id -> given().get("/claims/" + id + ".json").then().statusCode(200));
    }

    @Test
    void speakersAreOfferedJoinedAndParted() {
        Speaker one = Newsroom.speaker("Stepan Horovyy", SpeakerKind.PERSON);
        Speaker other = Newsroom.speaker("Stepan Horovy", SpeakerKind.PERSON);
        Newsroom.speaker("Horovy", SpeakerKind.PERSON);
        Client ines = Client.reviewer("ines");
        given().get("/speakers/" + one.id + ".json")
                .then()
                .statusCode(200)
                .body("likely.speaker.id", is(List.of(other.id.intValue())));

        ines.post("/speakers/" + one.id + "/join", Map.of("other", other.id))
                .then()
                .statusCode(303);
        ines.get("/speakers/" + other.id).then().statusCode(307);
        ines.get("/speakers/" + one.id).then().statusCode(200).body(containsString("Joined to this speaker"));
        for (String list : List.of("/claims?claimant=", "/quotations?speaker=", "/speakers?affiliation=")) {
            given().get(list + other.id).then().statusCode(200);
            given().get(list + "999999999").then().statusCode(200);
        }
        given().get("/speakers.json?q=stepan horovy").then().body("items.id", is(List.of(one.id.intValue())));

        int join =
                given().get("/speakers/" + other.id + ".json").then().extract().path("decisions[0].id");
        ines.post("/review/decisions/" + join + "/undo", Map.of()).then().statusCode(303);
        ines.post("/speakers/" + one.id + "/apart", Map.of("other", other.id, "revision", 0))
                .then()
                .statusCode(303);
        given().get("/speakers/" + one.id + ".json").then().body("toldApart.id", is(List.of(other.id.intValue())));
    }

    @Test
    void aCopyIsFoundAndToldApart() {
        String text =
                "The keeper of the light at Lindholm has asked the council for a second lamp, since the one that he"
                        + " has goes out whenever the wind comes from the north. “We will look at his letter in the spring, and"
                        + " not before the accounts of the winter have been read,” said Ann Poole, the clerk of the council.";
        Outcome wire = store.store(new IncomingArticle("Brindle News Agency", "A lamp", null, null, null, text));
        Outcome copy = store.store(
                new IncomingArticle("Harbour Post", "Light", null, null, null, "By Brindle News Agency\n\n" + text));
        String page = "/articles/" + copy.article();
        given().get(page + ".json")
                .then()
                .body("copyOf", is((int) wire.article()))
                .body("credit", is("Brindle News Agency"));

        Client.reviewer("ines")
                .post(page + "/copies", Map.of("other", wire.article(), "one", false, "revision", 0))
                .then()
                .statusCode(303);
        given().get(page + ".json").then().body("copyOf", nullValue()).body("sameReport.oneReport", is(List.of(false)));
        given().get(page).then().statusCode(200).body(containsString("Not the same report"));
        Client.reviewer("ines").get("/review?flag=two_speakers").then().statusCode(200);
        given().get("/quotations.json?article=" + copy.article()).then().body("items[0].alsoQuoted", is(1));
        int quotation =
                given().get("/quotations.json?article=" + copy.article()).path("items[0].id");
        given().get("/quotations/" + quotation + "/variants")
                .then()
                .statusCode(200)
                .body(containsString("Brindle"));
    }

    private static Extraction found(IncomingArticle article) {
        return Findings.in(article.text())
                .claim("41", 41, Findings.government("Northmark"))
                .extraction();
    }
}
