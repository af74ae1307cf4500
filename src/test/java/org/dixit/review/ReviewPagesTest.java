package org.dixit.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.dixit.account.Account;
import org.dixit.claim.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "ada", roles = Account.REVIEWER)
class ReviewPagesTest {

    @Inject
    ReviewDesk desk;

    @BeforeEach
    void reviewers() {
        desk.reviewer("ada");
    }

    @Test
    void theDeskShowsASentenceWithItsFigure() {
        Claim claim = desk.claim();

        String page = given().get("/review?item=claim-" + claim.id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("<mark>at least 40</mark>");
    }
}
