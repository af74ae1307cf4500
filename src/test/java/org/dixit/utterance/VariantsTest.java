package org.dixit.utterance;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Transaction.inTransaction;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.article.Article;
import org.dixit.importing.ArticleStore;
import org.dixit.importing.IncomingArticle;
import org.dixit.quotation.Quotation;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quotations of one utterance, from the import to the pages. */
@QuarkusTest
class VariantsTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    private static final IncomingArticle FULL = article(
            "Harbour Post",
            0,
            "“We asked the council for a second lamp in the spring, and nobody wrote back to us,” said Ines Okafor, the"
                    + " harbour master.");
    private static final IncomingArticle CUT = article(
            "Evening Herald",
            1,
            "Ines Okafor was angry. “They asked the council for a second light in the spring, and nobody wrote back,” said"
                    + " Ines Okafor.");
    private static final IncomingArticle MISATTRIBUTED = article(
            "Daily Rattle",
            1,
            "“We asked the council for a second lamp in the spring,” said Piotr Lindqvist, a fisherman.");
    private static final IncomingArticle TRANSLATED = article(
            "Northmark Courier",
            2,
            "“A new lamp is what I requested of this council when spring came: no answer,” said Ines Okafor.");
    private static final IncomingArticle OTHER =
            article("Radio Lind", 1, "“The ferry will sail again when the wind has gone down,” said Ines Okafor.");

    @Inject
    ArticleStore store;

    @Inject
    Utterances utterances;

    @Inject
    Database database;

    @BeforeEach
    void emptyShelves() {
        database.empty();
    }

    @Test
    void variantsAreShownSideBySideWordByWord() {
        List.of(FULL, CUT, MISATTRIBUTED, TRANSLATED, OTHER).forEach(store::store);
        String page = "/quotations/" + direct("Harbour Post");

        when().get(page + "/variants.json")
                .then()
                .body(
                        "items.quotation.article.publisher",
                        contains("Evening Herald", "Daily Rattle", "Northmark Courier"))
                .body("items.sameWords", contains(true, true, false))
                .body("items.anotherSpeaker", contains(false, true, false))
                .body("items.copy", contains(false, false, false))
                .body("items[0].pieces.kind", contains("CUT", "ADDED", "SAME", "LEFT_OUT", "ADDED", "SAME", "CUT"))
                .body("items[0].pieces[6].text", is("to us,"));
        when().get(page + "/variants")
                .then()
                .statusCode(200)
                .body(containsString(
                        "The same words in 2 other quotations. Perhaps the same in other words in 1 quotation."))
                .body(containsString("<ins>light</ins>"))
                .body(containsString("Words given to two speakers"));
        when().get(page).then().body(containsString("Also quoted as")).body(containsString("Side by side"));
        when().get(page + "/variants.csv").then().statusCode(200).body(containsString("another_speaker"));
        when().get("/quotations/" + direct("Radio Lind")).then().body(not(containsString("Also quoted as")));
        when().get("/quotations/" + direct("Radio Lind") + "/variants.json")
                .then()
                .body("items", empty());
        when().get("/quotations/999999/variants").then().statusCode(404);
    }

    @Test
    void whatReportersPutIntoTheirOwnWordsIsNoUtterance() {
        store.store(article(
                "Harbour Post", 0, "The harbour police said that 23 people had been killed at Lindholm on Monday."));
        store.store(article(
                "Radio Lind", 1, "The harbour police said that 27 people had been killed at Lindholm on Monday."));

        assertThat(pairs()).isEmpty();
        when().get("/quotations.json")
                .then()
                .body("items.alsoQuoted", everyItem(is(0)))
                .body("items.size()", is(2));
        int one = when().get("/quotations.json").path("items[0].id");
        when().get("/quotations/" + one + "/variants.json").then().body("items", empty());
    }

    @Test
    void listsMarkWhatIsQuotedElsewhereAndWhatIsGivenToTwo() {
        List.of(FULL, CUT, MISATTRIBUTED, OTHER).forEach(store::store);

        when().get("/quotations?publisher=Harbour Post")
                .then()
                .body(containsString("also in 2 other articles"))
                .body(containsString(">two speakers</a>"));
        when().get("/quotations?publisher=Radio Lind").then().body(not(containsString("also in")));
        when().get("/quotations.json?publisher=Daily Rattle")
                .then()
                .body("items[0].alsoQuoted", is(2))
                .body("items[0].twoSpeakers", is(true));
    }

    @Test
    void theReviewQueueCanBeNarrowedToWordsGivenToTwo() {
        List.of(FULL, CUT, OTHER).forEach(store::store);
        Client ines = Client.reviewer("ines");
        ines.get("/review?flag=two_speakers").then().body(containsString("Nothing waits for review here"));

        store.store(MISATTRIBUTED);
        ines.get("/review?flag=two_speakers")
                .then()
                .body(containsString("1 of 2"))
                .body(containsString("second"));
    }

    @Test
    void theOrderOfImportChangesNothing() {
        List<IncomingArticle> articles = new ArrayList<>(List.of(FULL, CUT, MISATTRIBUTED, OTHER));
        articles.forEach(store::store);
        Set<String> pairs = pairs();
        assertThat(pairs).hasSize(3);

        database.empty();
        Collections.reverse(articles);
        articles.forEach(store::store);
        assertThat(pairs()).isEqualTo(pairs);
    }

    @Test
    void whatANewVersionNoLongerQuotesIsNoVariant() {
        IncomingArticle there = at(FULL.text());
        List.of(there, CUT).forEach(store::store);
        assertThat(pairs()).hasSize(1);

        store.store(at("Lamp\n\n“The matter is closed for the time being,” said Ines Okafor, the harbour master."));
        assertThat(pairs()).isEmpty();
    }

    @Test
    void articlesThatWereTakenInBeforeAreSearchedAtTheNextStart() {
        List.of(FULL, CUT).forEach(store::store);
        inTransaction(() -> {
            QuotationPair.deleteAll();
            return Article.update("variantRules = 0");
        });

        assertThat(utterances.catchUp()).isEqualTo(2);
        assertThat(utterances.catchUp()).isZero();
        assertThat(pairs()).hasSize(1);
    }

    private static IncomingArticle article(String publisher, int day, String text) {
        return new IncomingArticle(publisher, "Lamp", MONDAY.plusDays(day), null, null, "Lamp\n\n" + text);
    }

    private static IncomingArticle at(String text) {
        return new IncomingArticle("Harbour Post", "Lamp", MONDAY, "https://harbour.example/lamp", null, text);
    }

    private static Set<String> pairs() {
        return inTransaction(() -> {
            Set<String> pairs = new TreeSet<>();
            QuotationPair.<QuotationPair>listAll()
                    .forEach(pair ->
                            pairs.add(new TreeSet<>(List.of(pair.one.words(), pair.other.words())) + " " + pair.share));
            return pairs;
        });
    }

    private static long direct(String publisher) {
        return inTransaction(
                () -> Quotation.<Quotation>find("version.article.publisher.name = ?1 and type <> 'INDIRECT'", publisher)
                        .firstResult()
                        .id);
    }
}
