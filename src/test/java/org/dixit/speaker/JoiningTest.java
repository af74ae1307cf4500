package org.dixit.speaker;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.extract.Measure;
import org.dixit.extract.QuotationType;
import org.dixit.extract.SpeakerKind;
import org.dixit.quotation.Quotation;
import org.dixit.review.Decision;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Speakers that may be the same are offered, joined and told apart by a person, and parted again. */
@QuarkusTest
class JoiningTest {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 2);
    private static final String HOSTILE = "<script>alert(1)</script>\" onload='x' {unknown}";

    Client ada;
    Client ben;

    @BeforeEach
    void reviewers() {
        ada = Client.reviewer("ada");
        ben = Client.reviewer("ben");
    }

    private static Speaker person(String name) {
        return Newsroom.speaker(name, SpeakerKind.PERSON);
    }

    private static ArticleVersion article(String text) {
        return Newsroom.article("The Gazette", DAY, "On the harbour", text);
    }

    private static void giveRole(Speaker speaker, ArticleVersion version, String role, Speaker affiliation) {
        QuarkusTransaction.requiringNew().run(() -> {
            SpeakerRole note = new SpeakerRole();
            note.speaker = Speaker.findById(speaker.id);
            note.version = ArticleVersion.findById(version.id);
            note.role = role;
            note.affiliation = affiliation == null ? null : Speaker.findById(affiliation.id);
            note.persist();
        });
    }

    private static int revision(Speaker speaker) {
        return QuarkusTransaction.requiringNew().call(() -> Speaker.<Speaker>findById(speaker.id).revision);
    }

    private static ValidatableResponse data(Speaker speaker) {
        return when().get("/speakers/" + speaker.id + ".json").then().statusCode(200);
    }

    private static ValidatableResponse join(Client client, Speaker joined, Speaker to) {
        return client.post("/speakers/" + to.id + "/join", Map.of("other", joined.id, "revision", revision(joined)))
                .then();
    }

    private static ValidatableResponse tellApart(Client client, Speaker one, Speaker other, int revision) {
        return client.post("/speakers/" + one.id + "/apart", Map.of("other", other.id, "revision", revision))
                .then();
    }

    private static void undoLast(Client client, String field) {
        Long last = QuarkusTransaction.requiringNew()
                .call(() -> Decision.<Decision>find("field = ?1 and undoes is null order by id desc", field)
                        .firstResult()
                        .id);
        client.post("/review/decisions/" + last + "/undo", Map.of()).then().statusCode(303);
    }

    @Test
    void anotherSpellingIsOfferedWithItsEvidence() {
        Speaker one = person("Darko Velensky");
        Speaker other = person("Darko Velenskyy");
        person("Mila Velensky");
        Newsroom.claim(article("He counted 4 boats."), "4", 4L, Measure.DESTROYED, other);

        data(one)
                .body("likely.speaker.id", is(List.of(other.id.intValue())))
                .body(
                        "likely[0].evidence",
                        is(List.of("same first name; surnames differ only in spelling (Velensky, Velenskyy)")))
                .body("likely[0].claims", is(1))
                .body("joinedInto", nullValue());
        String page = Client.anyone().get("/speakers/" + one.id).asString();
        assertThat(page)
                .contains("Perhaps the same speaker", "surnames differ only in spelling", "0 quotations, 1 claim")
                .doesNotContain(">Join<", "Not the same");
        assertThat(ada.get("/speakers/" + one.id).asString()).contains(">Join<", ">Not the same<");
        when().get("/speakers/" + one.id + "/likely.csv")
                .then()
                .contentType("text/csv")
                .body(containsString("surnames differ only in spelling (Velensky, Velenskyy)"));
        when().get("/speakers/" + one.id + "/likely.json").then().body("items", hasSize(1));
    }

    @Test
    void aSurnameAloneIsOfferedOnlyWithMore() {
        Speaker full = person("Greta Osterlund");
        Speaker called = person("Osterlund");
        Speaker stranger = person("Österlund");
        ArticleVersion version = article("The harbour master spoke.");
        giveRole(full, version, "harbour master", null);
        giveRole(called, version, "Harbour Master", null);

        data(full)
                .body("likely.speaker.id", is(List.of(called.id.intValue())))
                .body("likely[0].evidence[1]", is("both called “harbour master”"));

        ArticleVersion both = article("She said 5 and 6.");
        Newsroom.claim(both, "5", 5L, Measure.OTHER, full);
        Newsroom.claim(both, "6", 6L, Measure.OTHER, stranger);
        data(stranger)
                .body(
                        "likely.find { it.speaker.id == " + full.id + " }.evidence",
                        hasItem("both speak in one article"));
    }

    @Test
    void whoeverStandsShowsAllOfItUntilItIsTakenBack() {
        Speaker joined = person("Ilja Bronskij");
        Speaker stands = person("Ilja Bronsky");
        ArticleVersion version = article("“We are ready,” he said. He counted 7 boats, and 8.");
        Claim claim = Newsroom.claim(version, "7", 7L, Measure.DESTROYED, joined);
        Newsroom.claim(version, "8", 8L, Measure.DESTROYED, stands);
        Quotation quotation = Newsroom.quotation(version, QuotationType.DIRECT, joined, "We are ready");
        giveRole(joined, version, "pilot", null);
        Map<String, Object> before = data(joined).extract().jsonPath().getMap("$");
        Map<String, Object> other = data(stands).extract().jsonPath().getMap("$");

        join(ada, joined, stands).statusCode(303);

        data(stands)
                .body("claims", is(2))
                .body("quotations", is(1))
                .body("aliases", is(List.of("Ilja Bronskij")))
                .body("roles.role", is(List.of("pilot")))
                .body("joined.id", is(List.of(joined.id.intValue())))
                .body("likely", empty());
        data(joined)
                .body("joinedInto.id", is(stands.id.intValue()))
                .body("claims", is(1))
                .body("likely", empty())
                .body("decisions[0].field", is("joinedInto"));
        when().get("/claims/" + claim.id + ".json").then().body("claimant.id", is(stands.id.intValue()));
        when().get("/quotations/" + quotation.id + ".json").then().body("speaker.name", is("Ilja Bronsky"));
        when().get("/claims.json?claimant=" + stands.id).then().body("items", hasSize(2));
        when().get("/claims.json?claimant=" + joined.id).then().body("items", hasSize(2));
        when().get("/quotations.json?speaker=" + stands.id).then().body("items", hasSize(1));
        when().get("/speakers.json?q=bronskij").then().body("items.id", is(List.of(stands.id.intValue())));
        when().get("/search.json?q=bronsky")
                .then()
                .body("claims", hasSize(2))
                .body("quotations", hasSize(1))
                .body("speakers.id", is(List.of(stands.id.intValue())));
        when().get("/articles/" + version.article.id).then().body(not(containsString("Bronskij")));
        assertThat(when().get("/export.jsonl").asString())
                .contains("\"address\":\"/speakers/" + stands.id + "\",\"name\":\"Ilja Bronsky\"")
                .doesNotContain("\"type\":\"speaker\",\"id\":" + joined.id + ",");
        ada.get("/speakers/" + joined.id)
                .then()
                .statusCode(307)
                .header("Location", endsWith("/speakers/" + stands.id + "?from=" + joined.id));
        ada.get("/speakers/" + stands.id + "?from=" + joined.id)
                .then()
                .body(containsString("“Ilja Bronskij” was joined to this speaker"))
                .body(containsString("Take back"));

        undoLast(ben, "joinedInto");

        Map<String, Object> after = data(joined).extract().jsonPath().getMap("$");
        before.remove("decisions");
        after.remove("decisions");
        assertThat(after).isEqualTo(before);
        assertThat(data(stands).extract().jsonPath().<String, Object>getMap("$"))
                .isEqualTo(other);
        when().get("/claims/" + claim.id + ".json").then().body("claimant.id", is(joined.id.intValue()));
        ada.get("/speakers/" + joined.id).then().statusCode(200).body(containsString("took back"));
    }

    @Test
    void chainsLeadToTheirEndAndPartInTheMiddle() {
        Speaker first = person("Vera Tsoran");
        Speaker second = person("Vera Coran-Tsoran");
        Speaker third = person("Vera Tsoran-Coran");
        ArticleVersion version = article("She counted 9 boats.");
        Claim claim = Newsroom.claim(version, "9", 9L, Measure.DESTROYED, first);

        join(ada, second, third).statusCode(303);
        join(ada, first, second).statusCode(303);
        when().get("/claims/" + claim.id + ".json").then().body("claimant.id", is(third.id.intValue()));
        data(third).body("joined", hasSize(2));
        data(first).body("joinedInto.id", is(third.id.intValue()));

        join(ben, third, first).statusCode(400).body(containsString("nor by way of others"));
        join(ben, first, first).statusCode(400).body(containsString("nor by way of others"));

        long decision = data(second).extract().jsonPath().getLong("decisions[0].id");
        ben.post("/review/decisions/" + decision + "/undo", Map.of()).then().statusCode(303);
        when().get("/claims/" + claim.id + ".json").then().body("claimant.id", is(second.id.intValue()));
        data(second).body("joined.id", is(List.of(first.id.intValue())));
        data(third).body("joined", empty());
    }

    @Test
    void toldApartIsNotOfferedNorJoinedUntilItIsTakenBack() {
        Speaker one = person("Noor Halabi");
        Speaker other = person("Noor Khalabi");
        tellApart(ada, one, other, 0).statusCode(303);

        data(one).body("likely", empty()).body("toldApart.id", is(List.of(other.id.intValue())));
        data(other).body("likely", empty()).body("toldApart.id", is(List.of(one.id.intValue())));
        join(ada, one, other).statusCode(400).body(containsString("are not the same. Take that back first"));
        tellApart(ben, other, one, 0).statusCode(409).body(containsString("Somebody was faster"));
        ada.get("/speakers/" + one.id).then().body(containsString("Noor Halabi and Noor Khalabi"));

        undoLast(ada, "toldApart");
        data(one).body("likely.speaker.id", is(List.of(other.id.intValue()))).body("toldApart", empty());
        join(ada, one, other).statusCode(303);
        tellApart(ada, other, one, 2).statusCode(400).body(containsString("are joined. Take that back first"));
    }

    @Test
    void whomAPersonToldApartFromOneIsApartFromAllThatAreOneWithIt() {
        Speaker one = person("Ezra Mahoud");
        Speaker same = person("Ezra Mahud");
        Speaker other = person("Ezra Makhud");
        tellApart(ada, one, other, 0).statusCode(303);
        join(ada, one, same).statusCode(303);

        data(same).body("likely", empty()).body("toldApart.id", is(List.of(other.id.intValue())));
        join(ada, other, same).statusCode(400);
    }

    @Test
    void onlyOfOneKindAndNoDescription() {
        Speaker person = person("Lindholm Port");
        Speaker body = Newsroom.speaker("Lindholm Port Authority", SpeakerKind.ORGANISATION);
        Speaker voice = Newsroom.speaker("an official of the port", SpeakerKind.ANONYMOUS);

        join(ada, person, body)
                .statusCode(400)
                .body(containsString("is a person, Lindholm Port Authority is an organisation"));
        join(ada, voice, body).statusCode(400).body(containsString("by a description alone"));
        ada.post("/speakers/" + body.id + "/join", Map.of("other", "nobody"))
                .then()
                .statusCode(400)
                .body(containsString("value=\"nobody\""));
        ada.post("/speakers/" + body.id + "/join", Map.of("other", "999999999"))
                .then()
                .statusCode(400);
        tellApart(ada, body, body, 0).statusCode(400);
        ada.post("/speakers/999999999/apart", Map.of("other", body.id, "revision", 0))
                .then()
                .statusCode(404);
    }

    @Test
    void anyOtherIsJoinedByItsAddress() {
        Speaker married = person("Ada Brandt");
        Speaker born = person("Ada Kowal");

        ada.post("/speakers/" + married.id + "/join", Map.of("other", "http://localhost/speakers/" + born.id))
                .then()
                .statusCode(303);

        data(married).body("joined.name", is(List.of("Ada Kowal")));
    }

    @Test
    void theSecondOfTwoPeopleIsShownWhatTheFirstDecided() {
        Speaker joined = person("Otto Fricke");
        Speaker one = person("Otto Frike");
        Speaker other = person("Otto Frikke");
        int seen = revision(joined);
        join(ada, joined, one).statusCode(303);

        ben.post("/speakers/" + other.id + "/join", Map.of("other", joined.id, "revision", seen))
                .then()
                .statusCode(409)
                .body(containsString("Somebody was faster"))
                .body(containsString("Otto Frike"));
    }

    @Test
    void whatArticlesAddIsNoConflict() {
        Speaker joined = person("Pia Sandell");
        int seen = revision(joined);
        QuarkusTransaction.requiringNew()
                .run(() -> Speaker.<Speaker>findById(joined.id).learn(List.of("Sandell")));

        assertThat(revision(joined)).isEqualTo(seen);
    }

    @Test
    void onlyReviewersDecide() {
        Speaker one = person("Tove Grane");
        Speaker other = person("Tove Grahne");

        Client.anyone()
                .post("/speakers/" + one.id + "/join", Map.of("other", other.id, "revision", 0))
                .then()
                .statusCode(anyOf(is(302), is(303), is(401), is(403)));
        given().cookie("dixit-session", ada.cookie("dixit-session"))
                .contentType("application/x-www-form-urlencoded")
                .formParam("other", other.id)
                .formParam("revision", 0)
                .post("/speakers/" + one.id + "/apart")
                .then()
                .statusCode(400);
        data(one).body("joined", empty()).body("toldApart", empty());
    }

    @Test
    void rolesStandWithTheirArticlesInTheOrderOfTheirDays() {
        Speaker speaker = person("Wim Aalto");
        Speaker port = Newsroom.speaker("Port of Aalen", SpeakerKind.ORGANISATION);
        giveRole(speaker, Newsroom.article("The Pilot", null, "Undated", "He spoke."), "adviser", null);
        giveRole(speaker, Newsroom.article("The Pilot", DAY.plusDays(3), "Later", "He spoke."), "director", port);
        giveRole(speaker, Newsroom.article("The Gazette", DAY, "Earlier", "He spoke."), "deputy director", port);

        data(speaker)
                .body("roles.role", is(List.of("deputy director", "director", "adviser")))
                .body("roles.article.published", is(Arrays.asList("2031-06-02", "2031-06-05", null)))
                .body("roles[1].affiliation", is("Port of Aalen"));
        String page = Client.anyone().get("/speakers/" + speaker.id).asString();
        assertThat(page.indexOf("deputy director"))
                .isLessThan(page.indexOf("The Pilot"))
                .isPositive();
        assertThat(page).contains("2 Jun 2031", "for Port of Aalen", "day not stated");
        String csv = when().get("/speakers/" + speaker.id + "/roles.csv").asString();
        assertThat(csv.lines().toList()).hasSize(4);
        assertThat(csv).contains("2031-06-02,deputy director,Port of Aalen,The Gazette,Earlier,");
    }

    @Test
    void aSpeakerWhoseSideIsNotKnownTakesThatOfTheOneJoinedToIt() {
        Speaker stands = person("Lena Krol");
        Speaker joined = person("Lena Kroll");
        Speaker land = Newsroom.speaker("Krolland", SpeakerKind.GOVERNMENT);
        QuarkusTransaction.requiringNew()
                .run(() -> Speaker.<Speaker>findById(joined.id).affiliation = Speaker.findById(land.id));
        Claim claim = Newsroom.claim(article("She counted 3."), "3", 3L, Measure.KILLED, joined);

        join(ada, joined, stands).statusCode(303);

        data(stands).body("affiliation.id", is(land.id.intValue()));
        when().get("/speakers.json?affiliation=" + land.id).then().body("items.id", is(List.of(stands.id.intValue())));
        when().get("/claims/" + claim.id + ".json")
                .then()
                .body("claimant.name", is("Lena Krol"))
                .body("claimant.affiliation", is("Krolland"));
    }

    @Test
    void aJoinedGovernmentIsTheSideOfWhomeverSpokeForIt() {
        Speaker land = Newsroom.speaker("Republic of Norlund", SpeakerKind.GOVERNMENT);
        Speaker same = Newsroom.speaker("Norlund Republic", SpeakerKind.GOVERNMENT);
        Speaker minister = person("Kaja Norrin");
        QuarkusTransaction.requiringNew()
                .run(() -> Speaker.<Speaker>findById(minister.id).affiliation = Speaker.findById(same.id));
        data(land).body("likely[0].evidence[0]", containsString("the same words in another order"));

        join(ada, same, land).statusCode(303);

        data(minister).body("affiliation.id", is(land.id.intValue()));
    }

    @Test
    void hostileNamesAreShownAsText() {
        Speaker one = person(HOSTILE + " Grün");
        Speaker other = person(HOSTILE + " Grun");

        for (Speaker each : List.of(one, other)) {
            ada.get("/speakers/" + each.id).then().statusCode(200).body(not(containsString("<script>alert")));
        }
        data(one).body("likely.speaker.id", is(List.of(other.id.intValue())));
        join(ada, one, other).statusCode(303);
        ada.get("/speakers/" + other.id + "?from=" + one.id)
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert"))
                .body(not(containsString("<script>alert")));
        ada.post("/speakers/" + other.id + "/join", Map.of("other", "\"><script>alert(2)</script>"))
                .then()
                .statusCode(400)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void keysAreMadeAnewWhereTheyAreMissing() {
        Speaker speaker = person("Runa Eskel");
        QuarkusTransaction.requiringNew().run(() -> {
            Speaker old = Speaker.findById(speaker.id);
            old.keys.clear();
            old.keyRules = 0;
        });

        assertThat(new Keys().catchUp()).isPositive();
        assertThat(new Keys().catchUp()).isZero();
        data(person("Runa Esckel")).body("likely.speaker.id", hasItem(speaker.id.intValue()));
    }
}
