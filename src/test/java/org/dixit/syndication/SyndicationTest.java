package org.dixit.syndication;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Transaction.inTransaction;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.importing.ArticleStore;
import org.dixit.importing.IncomingArticle;
import org.dixit.review.Decision;
import org.dixit.tally.CopySearch;
import org.dixit.tally.TallyStatistics;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles with the same text, from the import to the pages. */
@QuarkusTest
class SyndicationTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    private static final String FALL = """
            A crane fell on the quay at Lindholm early on Monday and killed 41 people, the harbour police said, and the \
            search for others was still going on at nightfall.

            The crane had been put up in March to lift parts of a bridge. It was standing in a strong wind when one of its \
            legs gave way, and it came down over the hall in which the night shift was at table.

            “We had asked for it to be taken down before the storm, and nobody answered us,” said Ines Okafor, the harbour master.
            """;

    private static final String QUARREL = """
            The owner of the crane that fell at Lindholm has accused the port of having kept its engineers away from the \
            quay for a week before the accident, in letters that were read out in parliament on Monday.

            The port called the letters a late invention. Its lawyers said that the gate was open on every one of those \
            days, that nobody from the company had come, and that the book of the watchmen shows it.
            """;

    private static final IncomingArticle WIRE = article("Brindle News Agency", 0, "Crane falls on the quay", FALL);
    private static final IncomingArticle CREDITED =
            article("Harbour Post", 0, "Night shift mourned", "By Brindle News Agency\n\n" + FALL);
    private static final IncomingArticle CUT = article(
            "Evening Herald",
            1,
            "Death at Lindholm",
            FALL.substring(0, FALL.indexOf("“We had asked")).replace("at nightfall", "on Tuesday"));
    private static final IncomingArticle OTHER = article("Morning Star", 0, "Owner accuses the port", QUARREL);
    private static final IncomingArticle ROUND_UP =
            article("Weekly Review", 6, "A week at Lindholm", QUARREL + "\n" + FALL);
    private static final IncomingArticle OWN = article(
            "Radio Lind",
            0,
            "Crane falls at the port",
            "The harbour police said 41 people were killed when a crane fell at Lindholm on Monday.\n\nOur reporter saw"
                    + " boats go out from both sides of the port. The bridge is closed until further notice, and those"
                    + " who are at home are asked not to come to the quay.");

    @Inject
    ArticleStore store;

    @Inject
    CopySearch search;

    @Inject
    Database database;

    @BeforeEach
    void emptyShelves() {
        database.empty();
    }

    @Test
    void copiesAreFoundWithCreditAndWithoutAndNothingElse() {
        List.of(WIRE, CREDITED, CUT, OTHER, OWN).forEach(store::store);

        assertThat(originals())
                .isEqualTo(Map.of(
                        "Harbour Post",
                        "Brindle News Agency",
                        "Evening Herald",
                        "Brindle News Agency",
                        "Brindle News Agency",
                        "–",
                        "Morning Star",
                        "–",
                        "Radio Lind",
                        "–"));
        assertThat(inTransaction(() -> version("Harbour Post").credit)).isEqualTo("Brindle News Agency");
        assertThat(inTransaction(() -> version("Evening Herald").credit)).isNull();
    }

    @Test
    void theOrderOfImportChangesNothing() {
        List<IncomingArticle> articles = new ArrayList<>(List.of(WIRE, CREDITED, CUT, OTHER, ROUND_UP, OWN));
        articles.forEach(store::store);
        Map<String, String> originals = originals();
        List<String> statistics = statistics();
        assertThat(originals).containsEntry("Morning Star", "–").containsEntry("Weekly Review", "Brindle News Agency");
        assertThat(statistics).anyMatch(line -> line.contains("41"));

        Random chance = new Random(5);
        for (int i = 0; i < 6; i++) {
            database.empty();
            Collections.shuffle(articles, chance);
            articles.forEach(store::store);
            assertThat(originals()).isEqualTo(originals);
            assertThat(statistics()).isEqualTo(statistics);
        }
    }

    @Test
    void copiesAreOneReportOfATally() {
        List.of(WIRE, CREDITED, CUT, OWN).forEach(store::store);
        String tally = when().get("/tallies.json").jsonPath().getString("items[0].address");

        when().get(tally + ".json")
                .then()
                .body("counts.articles", is(4))
                .body("counts.reports", is(2))
                .body("counts.publishers", is(4))
                .body("counts.claimants", is(1))
                .body("figures.size()", is(1))
                .body("figures[0].day", is("2031-05-05"))
                .body(
                        "figures[0].reports.publisher",
                        contains("Brindle News Agency", "Radio Lind", "Harbour Post", "Evening Herald"))
                .body(
                        "figures[0].reports.copyOf",
                        contains(
                                nullValue(),
                                nullValue(),
                                is(id("Brindle News Agency")),
                                is(id("Brindle News Agency"))));
        when().get(tally)
                .then()
                .body(containsString("2 reports in 4 articles"))
                .body(containsString("and 1 more report, 2 copies"));
        when().get(tally + ".csv")
                .then()
                .body(containsString(",reports,copies,"))
                .body(containsString(",4,2,"));
        when().get("/tallies.csv").then().body(containsString(",articles,reports,publishers,"));
    }

    @Test
    void thePageOfAnArticleNamesItsCopiesAndWhoHadItFirst() {
        List.of(CREDITED, CUT, WIRE, OTHER).forEach(store::store);

        when().get("/articles/" + id("Evening Herald"))
                .then()
                .body(containsString("2 other articles</a>; Brindle News Agency had it first on 5 May 2031"))
                .body(containsString("Night shift mourned"));
        when().get("/articles/" + id("Brindle News Agency")).then().body(containsString("this one had it first"));
        when().get("/articles/" + id("Harbour Post")).then().body(containsString("credited to Brindle News Agency"));
        when().get("/articles/" + id("Morning Star")).then().body(not(containsString("The same text")));
        when().get("/articles/" + id("Evening Herald") + ".json")
                .then()
                .body("copyOf", is(id("Brindle News Agency")))
                .body("sameReport.article.publisher", contains("Brindle News Agency", "Harbour Post"))
                .body("sameReport.first", contains(true, false))
                .body("sameReport[0].containment", is(0.969f))
                .body("sameReport[0].told", is(false));
        when().get("/articles/" + id("Morning Star") + ".json").then().body("sameReport", empty());
    }

    @Test
    void aTextThatChangesIsNoCopyAnyLonger() {
        IncomingArticle there = at("https://herald.example/crane", CUT.text());
        IncomingArticle changed = at("https://herald.example/crane", QUARREL);
        store.store(WIRE);
        store.store(there);
        assertThat(originals()).containsEntry("Evening Herald", "Brindle News Agency");

        store.store(changed);
        store.store(OTHER);

        assertThat(originals()).containsEntry("Evening Herald", "Morning Star");
        when().get("/articles/" + id("Brindle News Agency") + ".json").then().body("sameReport", empty());
    }

    @Test
    void aReviewerSaysThatTwoAreNotOneReportAndTakesItBack() {
        List.of(WIRE, CUT).forEach(store::store);
        Client ines = Client.reviewer("ines");
        String page = "/articles/" + id("Evening Herald");

        ines.post(page + "/copies", Map.of("other", id("Brindle News Agency"), "one", false, "revision", 0))
                .then()
                .statusCode(303);
        assertThat(originals()).containsEntry("Evening Herald", "–");
        assertThat(reports()).isEqualTo(2);
        when().get(page)
                .then()
                .body(containsString("Not the same report, reviewers say"))
                .body(containsString("One report"));
        when().get(page + ".json")
                .then()
                .body("sameReport[0].oneReport", is(false))
                .body("sameReport[0].told", is(true));

        ines.post(page + "/copies", Map.of("other", id("Brindle News Agency"), "one", true, "revision", 0))
                .then()
                .statusCode(409)
                .body(containsString("Somebody was faster"));
        String undo = inTransaction(
                () -> "/review/decisions/" + Decision.<Decision>findAll().singleResult().id + "/undo");
        ines.post(undo, Map.of()).then().statusCode(303);
        assertThat(originals()).containsEntry("Evening Herald", "Brindle News Agency");
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void aReviewerNamesACopyThatWasNotFoundAndItStaysWhenTheTextIsReadAnew() {
        List.of(WIRE, OWN).forEach(store::store);
        Client ines = Client.reviewer("ines");
        String page = "/articles/" + id("Radio Lind");
        Map<String, Object> named = Map.of("other", "/articles/" + id("Brindle News Agency"), "one", true);
        ines.post(page + "/copies", named).then().statusCode(303);

        assertThat(originals())
                .containsEntry("Brindle News Agency", "–")
                .containsEntry("Radio Lind", "Brindle News Agency");
        assertThat(reports()).isEqualTo(1);
        List.of(CUT, CREDITED).forEach(store::store);
        assertThat(originals()).containsEntry("Radio Lind", "Brindle News Agency");
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void whatIsNoOtherArticleIsRefused() {
        store.store(WIRE);
        Client ines = Client.reviewer("ines");
        String page = "/articles/" + id("Brindle News Agency");

        ines.post(page + "/copies", Map.of("other", id("Brindle News Agency"), "one", true))
                .then()
                .statusCode(400)
                .body(containsString("This is the article itself"));
        ines.post(page + "/copies", Map.of("other", "x", "one", true))
                .then()
                .statusCode(400)
                .body(containsString("no article here"));
        Client.anyone()
                .post(page + "/copies", Map.of("other", "1", "one", true))
                .then()
                .statusCode(302);
        assertThat(inTransaction(() -> ArticlePair.count())).isZero();
    }

    @Test
    void articlesThatWereTakenInBeforeAreSearchedAtTheNextStart() {
        List.of(WIRE, CUT).forEach(store::store);
        inTransaction(() -> {
            ArticlePair.deleteAll();
            Article.<Article>listAll().forEach(article -> {
                article.copyOf = null;
                article.copyRules = 0;
                article.fingerprints.clear();
            });
            return null;
        });

        assertThat(search.catchUp()).isEqualTo(2);
        assertThat(search.catchUp()).isZero();
        assertThat(originals()).containsEntry("Evening Herald", "Brindle News Agency");
        assertThat(reports()).isEqualTo(1);
    }

    private static IncomingArticle article(String publisher, int day, String headline, String text) {
        return new IncomingArticle(
                publisher, headline, MONDAY.plusDays(day), null, null, headline + "\n\n" + text.strip());
    }

    private static IncomingArticle at(String address, String text) {
        return new IncomingArticle("Evening Herald", "Lindholm", MONDAY.plusDays(1), address, null, text);
    }

    /** The publisher of the article that each publisher's is a copy of; a dash for none. */
    private static Map<String, String> originals() {
        return inTransaction(() -> {
            Map<String, String> originals = new TreeMap<>();
            Article.<Article>listAll()
                    .forEach(article -> originals.put(
                            article.publisher.name, article.copyOf == null ? "–" : article.copyOf.publisher.name));
            return originals;
        });
    }

    private static List<String> statistics() {
        return inTransaction(() -> TallyStatistics.<TallyStatistics>listAll().stream()
                .map(s -> s.lead + " " + s.articles + " " + s.reports + " " + s.publishers)
                .sorted()
                .toList());
    }

    private static int reports() {
        return inTransaction(() -> TallyStatistics.<TallyStatistics>findAll().singleResult().reports);
    }

    private static int id(String publisher) {
        return inTransaction(() -> version(publisher).article.id.intValue());
    }

    private static ArticleVersion version(String publisher) {
        return ArticleVersion.current(
                Article.<Article>find("publisher.name", publisher).singleResult());
    }
}
