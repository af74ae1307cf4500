package org.dixit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Transaction.inTransaction;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.dixit.account.Account;
import org.dixit.claim.Claim;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.quotation.Quotation;
import org.dixit.review.Act;
import org.dixit.review.ClaimField;
import org.dixit.review.Decision;
import org.dixit.review.DecisionHistory;
import org.dixit.review.Decisions;
import org.dixit.review.Origin;
import org.dixit.review.QuotationField;
import org.dixit.review.Status;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Database;
import org.dixit.testsupport.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decided outlives a changed article and a newer engine, and nothing else does. */
@QuarkusTest
class CarryingTest {

    private static final String ADDRESS = "https://harbour.example/crane";
    private static final String SENTENCE = "Northmark said 41 people were killed 🏗.";
    private static final String SPOKEN = "“We were warned,” said Ines Okafor. “Twice.”";
    private static final ExtractedSpeaker NORTHMARK = Findings.government("Northmark");
    private static final ExtractedSpeaker MASTER = Findings.person("Ines Okafor", null, null);

    @Inject
    ArticleStore store;

    @Inject
    Decisions decisions;

    @Inject
    DecisionHistory history;

    @Inject
    Database database;

    private Account ines;

    @BeforeEach
    void oneReviewer() {
        database.empty();
        Client.makeAccount("ines");
        ines = inTransaction(() -> Account.findByName("ines").orElseThrow());
    }

    @Test
    void aDecisionStandsOnWhereTheSentenceIsTheSame() {
        store(SENTENCE + " It was Monday.\n\n" + SPOKEN);
        decide(claim("41"), ClaimField.STATUS, "RECORDED");
        decide(claim("41"), ClaimField.POPULATION, "dockers");
        decide(quotation(), "RECORDED");

        Outcome outcome = store("Update 😀.\n\n" + SENTENCE + " It was Tuesday.\n\n" + SPOKEN);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.NewVersion.class, version -> {
            assertThat(version.carriedOver()).isEqualTo(2);
            assertThat(version.returned()).isZero();
        });
        Claim claim = claim("41");
        assertThat(claim.status).isEqualTo(Status.RECORDED);
        assertThat(claim.population).isEqualTo("dockers");
        assertThat(quotation().status).isEqualTo(Status.RECORDED);
        List<Decision> carried = history.of(claim);
        assertThat(carried).hasSize(2).allSatisfy(d -> {
            assertThat(d.carriedFrom).isNotNull();
            assertThat(d.account.name).isEqualTo("ines");
        });
    }

    @Test
    void aChangedSentenceReturnsToTheQueue() {
        store(SENTENCE);
        decide(claim("41"), ClaimField.STATUS, "RECORDED");

        Outcome outcome = store(SENTENCE.replace("people", "dockers"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.NewVersion.class, version -> {
            assertThat(version.carriedOver()).isZero();
            assertThat(version.returned()).isEqualTo(1);
        });
        assertThat(claim("41").status).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void aSentenceThatStandsTwiceReturnsToTheQueue() {
        store(SENTENCE);
        decide(claim("41"), ClaimField.STATUS, "RECORDED");

        store(SENTENCE + " " + SENTENCE);

        assertThat(claim("41").status).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void whatADecisionWasMadeOnStaysThoughTheEngineNoLongerFindsIt() {
        store(SENTENCE);
        decide(claim("41"), ClaimField.STATUS, "RECORDED");
        String changed = "Update.\n\n" + SENTENCE;

        store.store(incoming(changed), Findings.in(changed).extraction());

        assertThat(claim("41").status).isEqualTo(Status.RECORDED);
        assertThat(claim("41").start).isEqualTo("Update.\n\nNorthmark said ".length());
    }

    @Test
    void whatAPersonAddedIsTakenAlong() {
        store(SENTENCE);
        inTransaction(() -> {
            Claim added = Claim.findAll().singleResult();
            added.origin = Origin.PERSON;
            added.reading = null;
            return null;
        });
        String changed = "Update.\n\n" + SENTENCE;

        store.store(incoming(changed), Findings.in(changed).extraction());

        assertThat(claim("41").origin).isEqualTo(Origin.PERSON);
    }

    @Test
    void aNewerEngineTouchesNothingThatAPersonDecided() {
        store(SENTENCE);
        decide(claim("41"), ClaimField.POPULATION, "dockers");
        long version = claim("41").version.id;

        store.readAnew(
                version, Findings.in(SENTENCE, "2.0").claim("41", 42, MASTER).extraction());

        assertThat(claim("41").population).as("decided").isEqualTo("dockers");
        assertThat(claim("41").value).as("not decided").isEqualByComparingTo("42");

        decide(claim("41"), ClaimField.STATUS, "RECORDED");
        store.readAnew(
                version, Findings.in(SENTENCE, "3.0").claim("41", 43, MASTER).extraction());

        assertThat(claim("41").value).as("confirmed").isEqualByComparingTo("42");
        assertThat(claim("41").reading).as("beside it").contains("\"value\":43");

        store.readAnew(version, Findings.in(SENTENCE, "4.0").extraction());

        assertThat(claim("41").withdrawn).isFalse();
    }

    private Outcome store(String text) {
        Findings findings = Findings.in(text).claim("41", 41, NORTHMARK);
        if (text.contains(SPOKEN)) {
            findings.quotation(MASTER, "We were warned,", "Twice.");
        }
        return store.store(incoming(text), findings.extraction());
    }

    private static IncomingArticle incoming(String text) {
        return new IncomingArticle("Harbour Post", "Crane falls", null, ADDRESS, null, text);
    }

    private void decide(Claim claim, ClaimField field, String value) {
        decisions.decide(field, claim.id, Act.of(value, claim.revision), ines);
    }

    private void decide(Quotation quotation, String status) {
        decisions.decide(QuotationField.STATUS, quotation.id, Act.of(status, quotation.revision), ines);
    }

    /** The claim of these words that stands. */
    private static Claim claim(String words) {
        return inTransaction(() -> Claim.<Claim>find(
                        "from Claim c join fetch c.version v where c.exact = ?1 and v.number = v.article.currentVersion order by c.start",
                        words)
                .firstResult());
    }

    private static Quotation quotation() {
        return inTransaction(() -> Quotation.<Quotation>find("from Quotation q where " + Quotation.STANDS)
                .firstResult());
    }
}
