package org.dixit.site;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Transaction.inTransaction;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.dixit.tally.TallyStatistics;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The overview of a few reports about one fire, as an import reads them. */
@QuarkusTest
class OverviewTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    Database database;

    @BeforeEach
    void startEmpty() {
        database.empty();
    }

    private static void report(String publisher, LocalDate day, String sentence) {
        Client.reviewer("ines")
                .upload(
                        "/import",
                        Map.of(
                                "publisher",
                                publisher,
                                "published",
                                day.toString(),
                                "text",
                                "Fire on a ferry\n\n" + sentence),
                        Map.of())
                .then()
                .statusCode(200);
    }

    private static void reports(LocalDate day) {
        report(
                "Harbour Post",
                day,
                "Coastguard officials said 12 people were killed in the fire off Lindholm on 5 May 2021.");
        report(
                "Tide",
                day,
                "The opposition leader Clara Vorrel said 48 people were killed in the fire off Lindholm on 5 May 2021.");
    }

    @Test
    void eachCardSaysInASentenceWhatIsAtOdds() {
        reports(LocalDate.of(2021, 5, 6));

        when().get("/")
                .then()
                .statusCode(200)
                .body(containsString(": 12. Clara Vorrel: 48. 4 times apart, reported the same day."));
    }

    @Test
    void theOverviewIsDataToo() {
        reports(LocalDate.of(2021, 5, 6));
        var data = given().accept("application/json").get("/").then();

        data.body("tallies", hasSize(1))
                .body("tallies[0].ratio", is("4"))
                .body("tallies[0].odds", containsString("4 times apart"))
                .body("week.current", is(false))
                .body("week.first", is("2021-04-30"))
                .body("week.last", is("2021-05-06"))
                .body("week.moves[0].moved", containsString("its first figure here."))
                .body("flags.kind", hasItem("contradiction"))
                .body("flags.find { it.kind == 'contradiction' }.claims", is(2))
                .body("flags.find { it.kind == 'contradiction' }.waiting", is(2));
    }

    @Test
    void whereNothingMovedThisWeekTheLastWeekIsNamed() {
        reports(LocalDate.of(2021, 5, 6));

        when().get("/")
                .then()
                .body(containsString("<h2>What moved last</h2>"))
                .body(containsString("Nothing moved in the last seven days."))
                .body(containsString("<time datetime=\"2021-04-30\">"));
    }

    @Test
    void whatMovedThisWeekIsToldWithWhatWasBefore() {
        report(
                "Harbour Post",
                TODAY.minusDays(2),
                "The opposition leader Clara Vorrel said 12 people were killed in the fire off Lindholm on 5 May 2021.");
        report(
                "Harbour Post",
                TODAY.minusDays(1),
                "The opposition leader Clara Vorrel said 15 people were killed in the fire off Lindholm on 5 May 2021.");

        when().get("/")
                .then()
                .body(containsString("<h2>What moved this week</h2>"))
                .body(containsString(": 15, up from 12."));
    }

    @Test
    void aDayToComeIsNotThisWeek() {
        reports(TODAY.plusDays(300));

        given().accept("application/json").get("/").then().body("week", nullValue());
    }

    @Test
    void flagsLeadToTheirPartOfTheQueue() {
        reports(LocalDate.of(2021, 5, 6));

        when().get("/")
                .then()
                .body(containsString("<a href=\"/review?flag=contradiction\">Two claims exclude each other</a>"))
                .body(containsString("2 claims, 2 waiting for review"));
        assertThat(Client.reviewer("ines").get("/review?flag=contradiction").asString())
                .contains("1 of 2");
    }

    @Test
    void statisticsWrittenBeforeTheSentenceWasKeptStillHaveACard() {
        reports(LocalDate.of(2021, 5, 6));
        inTransaction(() -> TallyStatistics.update("odds = null, moved = null, movedDay = null"));

        when().get("/").then().statusCode(200).body(containsString("Nobody else has given a figure."));
    }

    @Test
    void nothingAtAllIsWrittenOut() {
        when().get("/").then().statusCode(200).body(containsString("No articles yet"));
        assertThat(new String(when().get("/").asByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("What moved");
    }
}
