package org.dixit.tally;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.tally.Stage.MONDAY;
import static org.dixit.tally.Stage.government;
import static org.dixit.tally.Stage.soldiersKilled;
import static org.dixit.tally.Stage.war;
import static org.dixit.testsupport.Transaction.inTransaction;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dixit.claim.Claim;
import org.dixit.extract.EventMention;
import org.dixit.testsupport.Client;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TallyFeedTest {

    @Inject
    Stage stage;

    private static long tally(Claim claim) {
        return inTransaction(() -> Claim.<Claim>findById(claim.id).tally.id);
    }

    private List<Claim> falling(String land) {
        EventMention war = war(land);
        Claim early = stage.article("The Gazette", MONDAY, soldiersKilled("41", 41, land, war, government(land)))
                .get(0);
        Claim late = stage.article(
                        "The Herald", MONDAY.plusDays(1), soldiersKilled("36", 36, land, war, government(land)))
                .get(0);
        return List.of(early, late);
    }

    @Test
    void newClaimsFlagsAndDecisionsAreEntries() {
        List<Claim> claims = falling("Feedland");
        Client.reviewer("ines")
                .post(
                        "/review/claims/" + claims.get(0).id + "/status",
                        Map.of(
                                "status",
                                "RECORDED",
                                "revision",
                                inTransaction(() -> String.valueOf(Claim.<Claim>findById(claims.get(0).id).revision))));
        String page = "/tallies/" + tally(claims.get(0));

        XmlPath feed = xml(when().get(page + ".atom"));

        assertThat(feed.getList("feed.entry.category.@term", String.class))
                .containsExactlyInAnyOrder("claim", "claim", "flag", "decision");
        assertThat(feed.getList("feed.entry.title", String.class))
                .contains("Feedland: 41 Feedland soldiers killed", "Falling total, possibly");
        assertThat(feed.getList("feed.entry.id", String.class))
                .anyMatch(id -> id.endsWith("/claims/" + claims.get(1).id))
                .anyMatch(id -> id.endsWith(page + "#flag-falling_total-" + claims.get(0).id + "-" + claims.get(1).id))
                .anyMatch(id -> id.contains("/claims/" + claims.get(0).id + "#decision-"));
        when().get(page)
                .then()
                .body(containsString("id=\"flag-falling_total-" + claims.get(0).id + "-" + claims.get(1).id + "\""));
    }

    @Test
    void itIsAtomAsRfc4287AsksForIt() {
        String page = "/tallies/" + tally(falling("Rfcland").get(0));

        Response response = when().get(page + ".atom");
        XmlPath feed = xml(response);

        assertThat(response.contentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(response.asString()).startsWith("<?xml").contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">");
        assertThat(URI.create(feed.getString("feed.id")).isAbsolute()).isTrue();
        assertThat(feed.getString("feed.title")).isNotBlank();
        assertThat(feed.getString("feed.link.find { it.@rel == 'self' }.@href")).endsWith(page + ".atom");
        assertThat(feed.getString("feed.link.find { it.@rel == 'alternate' }.@href"))
                .endsWith(page);
        int entries = feed.getInt("feed.entry.size()");
        assertThat(entries).isEqualTo(3);
        for (String required : List.of("id", "title", "updated", "author", "summary")) {
            for (int i = 0; i < entries; i++) {
                assertThat(feed.getInt("feed.entry[" + i + "]." + required + ".size()"))
                        .as(required)
                        .isEqualTo(1);
                assertThat(feed.getString("feed.entry[" + i + "]." + required)).isNotBlank();
            }
        }
        List<String> ids = feed.getList("feed.entry.id", String.class);
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> URI.create(id).isAbsolute());
        List<Instant> updated = feed.getList("feed.entry.updated", String.class).stream()
                .map(Instant::parse)
                .toList();
        assertThat(updated).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(Instant.parse(feed.getString("feed.updated"))).isEqualTo(updated.get(0));
    }

    @Test
    void idsStayTheSameWhenMoreComes() {
        List<Claim> claims = falling("Steadyland");
        String feed = "/tallies/" + tally(claims.get(0)) + ".atom";
        List<String> before = xml(when().get(feed)).getList("feed.entry.id", String.class);

        stage.article(
                "The Pilot",
                MONDAY.plusDays(2),
                soldiersKilled("80", 80, "Steadyland", war("Steadyland"), government("Steadyland")));

        assertThat(xml(when().get(feed)).getList("feed.entry.id", String.class))
                .hasSize(4)
                .containsAll(before);
    }

    @Test
    void whoHasTheLatestIsToldSoAndNoMore() {
        List<Claim> claims = falling("Cacheland");
        String feed = "/tallies/" + tally(claims.get(0)) + ".atom";
        Response first = when().get(feed);
        String tag = first.header("ETag");

        given().header("If-None-Match", tag)
                .get(feed)
                .then()
                .statusCode(304)
                .header("ETag", is(tag))
                .body(emptyOrNullString());
        first.then().header("Last-Modified", notNullValue());
        stage.article(
                "The Pilot",
                MONDAY.plusDays(2),
                soldiersKilled("80", 80, "Cacheland", war("Cacheland"), government("Cacheland")));
        given().header("If-None-Match", tag).get(feed).then().statusCode(200);
    }

    @Test
    void thePageNamesItAndAnUnknownTallyHasNone() {
        long id = tally(falling("Linkland").get(0));

        when().get("/tallies/" + id)
                .then()
                .body(containsString("<link rel=\"alternate\" type=\"application/atom+xml\""))
                .body(containsString("href=\"/tallies/" + id + ".atom\""));
        when().get("/tallies/99999999.atom").then().statusCode(404);
    }

    @Test
    void hostileWordsStayWords() {
        List<Claim> claims = falling("<b>&\"Hostland\"");

        assertThat(xml(when().get("/tallies/" + tally(claims.get(0)) + ".atom")).getString("feed.title"))
                .startsWith("<b>&\"Hostland\" soldiers killed");
    }

    private static XmlPath xml(Response response) {
        response.then().statusCode(200);
        return new XmlPath(response.asString());
    }
}
