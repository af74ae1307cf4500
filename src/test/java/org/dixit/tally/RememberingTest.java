package org.dixit.tally;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.tally.Stage.government;
import static org.dixit.tally.Stage.soldiersKilled;
import static org.dixit.tally.Stage.war;
import static org.dixit.testsupport.Transaction.inTransaction;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimsStored;
import org.dixit.divergence.RuleSet;
import org.dixit.extract.EventMention;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.SpeakerKind;
import org.dixit.speaker.Cast;
import org.dixit.speaker.Speaker;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Findings;
import org.dixit.testsupport.Newsroom;
import org.junit.jupiter.api.Test;

/** A large tally is compared once, and anew after whatever changes its figures. */
@QuarkusTest
class RememberingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final int MANY = 210;

    @Inject
    Stage stage;

    @Inject
    Comparing comparing;

    @Inject
    Event<ClaimsStored> stored;

    /** An article that gives very many figures of one claimant. */
    private List<Claim> manyFigures(EventMention war, Speaker claimant) {
        return stage.article(
                "The Gazette",
                DAY,
                IntStream.range(1001, 1001 + MANY)
                        .mapToObj(n -> soldiersKilled(String.valueOf(n), n, "Largeland", war, claimant))
                        .toArray(Stage.Line[]::new));
    }

    private static long tally(Claim claim) {
        return inTransaction(() -> Claim.<Claim>findById(claim.id).tally.id);
    }

    private Compared compared(long tally, RuleSet rules) {
        return inTransaction(() -> comparing.of(Tally.findById(tally), rules));
    }

    @Test
    void itIsComparedOnceForEachRuleSet() {
        long tally =
                tally(manyFigures(war("Largeland One"), government("Rival One")).get(0));

        Compared first = compared(tally, RuleSet.AS_SAID);

        assertThat(compared(tally, RuleSet.AS_SAID)).isSameAs(first);
        assertThat(compared(tally, RuleSet.HIGHEST)).isNotSameAs(first);
        assertThat(compared(tally, RuleSet.AS_SAID)).isSameAs(first);
    }

    @Test
    void aSmallOneIsComparedEveryTime() {
        Claim claim = stage.article(
                        "The Gazette",
                        DAY,
                        soldiersKilled("41", 41, "Smallland", war("Smallland"), government("Rival Two")))
                .get(0);
        long tally = tally(claim);

        assertThat(compared(tally, RuleSet.AS_SAID)).isNotSameAs(compared(tally, RuleSet.AS_SAID));
    }

    @Test
    void aNewReportShowsAtOnce() {
        EventMention war = war("Largeland Three");
        long tally = tally(manyFigures(war, government("Rival Three")).get(0));
        when().get("/tallies/" + tally + ".json").then().body("counts.claims", is(MANY));

        stage.article("Tide", DAY, soldiersKilled("77", 77, "Largeland", war, government("Onlooker Three")));

        when().get("/tallies/" + tally + ".json").then().body("counts.claims", is(MANY + 1));
    }

    @Test
    void aDecisionShowsAtOnce() {
        List<Claim> claims = manyFigures(war("Largeland Four"), government("Rival Four"));
        long tally = tally(claims.get(0));
        String data = "/tallies/" + tally + ".json";
        when().get(data).then().body("counts.claims", is(MANY));
        Client ines = Client.reviewer("ines");

        ines.post(
                "/review/claims/" + claims.get(7).id + "/status",
                Map.of("status", "MISEXTRACTED", "revision", inTransaction(() -> Claim.<Claim>findById(claims.get(7).id)
                        .revision)));

        when().get(data).then().body("counts.claims", is(MANY - 1));
    }

    @Test
    void whoASpeakerSpeaksForShowsAtOnceWhereverAnotherArticleTellsIt() {
        Speaker ida = Newsroom.speaker("Ida Holm of Five", SpeakerKind.PERSON);
        Speaker five = government("Country Five");
        long tally = tally(manyFigures(war("Largeland Five"), ida).get(0));
        given().get("/tallies/" + tally + ".json").then().body("counts.affiliations", is(0));

        ArticleVersion other = Newsroom.article("Tide", DAY, "Elsewhere", "Nothing of the war.");
        inTransaction(() -> {
            Speaker.<Speaker>findById(ida.id).affiliation = Speaker.findById(five.id);
            stored.fire(new ClaimsStored(ArticleVersion.findById(other.id), Set.of(Speaker.findById(ida.id))));
            return ida;
        });

        given().get("/tallies/" + tally + ".json")
                .then()
                .body("counts.affiliations", is(1))
                .body("figures.affiliation.name", hasItem("Country Five"));
    }

    @Test
    void aCastTellsWhoseSideItWasTheFirstToTell() {
        ArticleVersion version = Newsroom.article("Tide", DAY, "On Oda Lund", "Oda Lund spoke.");
        ExtractedSpeaker oda = Findings.person("Oda Lund", "minister", "Norway");

        Set<Speaker> first = aligned(version, oda);
        Set<Speaker> again = aligned(version, oda);

        assertThat(first).extracting(speaker -> speaker.name).containsExactly("Oda Lund");
        assertThat(again).isEmpty();
    }

    private static Set<Speaker> aligned(ArticleVersion version, ExtractedSpeaker speaker) {
        return inTransaction(() -> {
            Cast cast = new Cast(ArticleVersion.findById(version.id), List.of(speaker));
            cast.speaker(speaker);
            return cast.aligned();
        });
    }
}
