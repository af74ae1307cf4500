package org.dixit.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Transaction.inTransaction;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.dixit.claim.Claim;
import org.dixit.importing.ArticleStore;
import org.dixit.importing.IncomingArticle;
import org.dixit.importing.Outcome;
import org.dixit.review.Decision;
import org.dixit.tally.TallyStatistics;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Database;
import org.dixit.testsupport.Recounting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the overview counts is kept up by whatever changes it: the same as a recount of everything. */
@QuarkusTest
class OverviewCountsTest {

    private static final String HARBOUR = "https://harbour.example/ferry";

    private static final String GERMAN =
            "Der Hafenmeister sagte am Montag, dass bei dem Unfall im Hafen 41 Menschen getötet wurden, "
                    + "als der Kran in das Becken fiel. Die Behörden haben eine Untersuchung angekündigt.";

    @Inject
    Database database;

    @Inject
    ArticleStore store;

    @BeforeEach
    void takeInTwoReportsThatExcludeEachOther() {
        database.empty();
        take(
                "Harbour Post",
                HARBOUR,
                "Coastguard officials said 12 people were killed in the fire off Lindholm on 5 May 2021.");
        take(
                "Tide",
                "https://tide.example/ferry",
                "The opposition leader Clara Vorrel said 48 people were killed in the fire off Lindholm on 5 May 2021."
                        + " “We were warned,” she said.");
    }

    private Outcome take(String publisher, String address, String text) {
        return store.store(new IncomingArticle(
                publisher, null, LocalDate.of(2021, 5, 6), address, null, "Fire on a ferry\n\n" + text));
    }

    private static void mark(String status) {
        Claim claim = inTransaction(() -> Claim.<Claim>find("value = 48").firstResult());
        Client.reviewer("ines")
                .post("/review/claims/" + claim.id + "/status", Map.of("status", status, "revision", claim.revision))
                .then()
                .statusCode(303);
    }

    private static Standing kept() {
        return inTransaction(() -> OverviewCount.get().standing);
    }

    @Test
    void anImportIsCounted() {
        Recounting.check();
        assertThat(kept().claims()).isEqualTo(2);
        assertThat(kept().quotations()).isPositive();
    }

    @Test
    void aDecisionTakesAClaimFromWhatWaitsAndItsUndoingBringsItBack() {
        mark("RECORDED");

        Recounting.check();
        assertThat(kept().waitingClaims()).isEqualTo(1);

        long decision = inTransaction(() -> Decision.<Decision>findAll().<Decision>firstResult().id);
        Client.reviewer("ines").post("/review/decisions/" + decision + "/undo", Map.of("back", "/"));

        Recounting.check();
        assertThat(kept().waitingClaims()).isEqualTo(2);
    }

    @Test
    void aClaimThatWasMisreadHasNoFlagAnyMore() {
        mark("MISEXTRACTED");

        Recounting.check();
    }

    @Test
    void ofANewVersionThatTellsLessTheOldClaimsDoNotCount() {
        assertThat(take("Harbour Post", HARBOUR, "Officials gave no number.")).isInstanceOf(Outcome.NewVersion.class);

        Recounting.check();
        assertThat(kept().claims()).isEqualTo(1);
    }

    @Test
    void ofANewVersionInAnotherLanguageNothingCounts() {
        assertThat(store.store(new IncomingArticle("Harbour Post", null, null, HARBOUR, null, GERMAN)))
                .isInstanceOf(Outcome.StoredUnread.class);

        Recounting.check();
        assertThat(kept().claims()).isEqualTo(1);
        assertThat(inTransaction(
                        () -> TallyStatistics.<TallyStatistics>listAll().get(0).claims))
                .as("the tally is counted anew too")
                .isEqualTo(1);
    }
}
