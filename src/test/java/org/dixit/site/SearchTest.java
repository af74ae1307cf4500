package org.dixit.site;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.dixit.article.ArticleVersion;
import org.dixit.extract.Measure;
import org.dixit.extract.QuotationType;
import org.dixit.extract.SpeakerKind;
import org.dixit.speaker.Speaker;
import org.dixit.testsupport.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchTest {

    private static boolean stored;

    @BeforeEach
    void storeOnce() {
        if (stored) {
            return;
        }
        stored = true;
        ArticleVersion version = Newsroom.article(
                "The Courier",
                LocalDate.of(2020, 7, 8),
                "Quake in Zanderland",
                "Zanderland’s mayor Odile Quist said: “Help is on its way.” She counted nearly 7,350 homes lost, 100% of a street.");
        Speaker mayor = Newsroom.speaker("Odile Quist", SpeakerKind.PERSON);
        Newsroom.claim(version, "nearly 7,350", 7350L, Measure.DESTROYED, mayor);
        Newsroom.quotation(version, QuotationType.DIRECT, mayor, "Help is on its way.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7350", "7,350", "seven thousand three hundred and fifty"})
    void numberFindsTheFigureHoweverItIsWritten(String number) {
        given().queryParam("q", number)
                .get("/search.json")
                .then()
                .body("claims.quantity.said", hasItem("nearly 7,350"))
                .body("claims", hasSize(1));
    }

    @Test
    void nameFindsWhatItsBearerSaidAndClaimed() {
        when().get("/search.json?q=quist")
                .then()
                .body("speakers.name", everyItem(is("Odile Quist")))
                .body("claims", hasSize(1))
                .body("quotations", hasSize(1));
    }

    @Test
    void allWordsMustStand() {
        given().queryParam("q", "help way").get("/search.json").then().body("quotations", hasSize(1));
        given().queryParam("q", "help yesterday").get("/search.json").then().body("quotations", hasSize(0));
    }

    @Test
    void headlineIsFound() {
        when().get("/search.json?q=ZANDERLAND").then().body("articles.headline", hasItem("Quake in Zanderland"));
    }

    @Test
    void signsOfPatternsAreOrdinaryCharacters() {
        given().queryParam("q", "%").get("/search.json").then().body("articles", hasSize(0));
        when().get("/search.json?q=Qu_ke").then().body("articles", hasSize(0));
    }

    @Test
    void searchThatFindsNothingHelps() {
        when().get("/search?q=xyzzy").then().statusCode(200).body(containsString("Try fewer words"));
        when().get("/search").then().statusCode(200).body(containsString("nine thousand"));
    }
}
