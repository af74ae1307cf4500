package org.dixit.quotation;

import static io.restassured.RestAssured.when;
import static org.dixit.testsupport.Transaction.inTransaction;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.dixit.importing.ArticleStore;
import org.dixit.importing.IncomingArticle;
import org.dixit.testsupport.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages say of a quotation's speaker. */
@QuarkusTest
class QuotationPagesTest {

    @Inject
    ArticleStore store;

    @Inject
    Database database;

    @BeforeEach
    void emptyShelves() {
        database.empty();
    }

    @Test
    void whereNobodyCanBeToldTheWordsByTheCueAreShown() {
        String page = address("The harbour was closed for two days.\n\n“Nobody told us about it,” she said.");

        when().get(page + ".json").then().body("speaker", nullValue()).body("mention", is("she"));
        when().get(page)
                .then()
                .body(containsString("Who said it is not known."))
                .body(containsString("named here by the words “she”"));
        when().get("/quotations").then().body(containsString("speaker not known: “she”"));
    }

    @Test
    void aDescriptionByTheCueIsTheSpeaker() {
        String page = address(
                "A fire broke out on a ferry off Marlo.\n\n“All are safe and on their way,” the coastguard said.");

        when().get(page + ".json")
                .then()
                .body("speaker.name", is("the coastguard"))
                .body("mention", is("the coastguard"));
    }

    private String address(String text) {
        store.store(new IncomingArticle(
                "Harbour Post", "Harbour", LocalDate.of(2031, 5, 5), null, null, "Harbour\n\n" + text));
        return inTransaction(
                () -> "/quotations/" + Quotation.<Quotation>findAll().firstResult().id);
    }
}
