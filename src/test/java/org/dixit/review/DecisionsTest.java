package org.dixit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dixit.account.Account;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class DecisionsTest {

    @Inject
    Decisions decisions;

    @Inject
    DecisionHistory history;

    @Inject
    ReviewDesk desk;

    Account ada;
    Account ben;

    @BeforeEach
    void reviewers() {
        ada = desk.reviewer("ada");
        ben = desk.reviewer("ben");
    }

    @Test
    void aDecisionStandsAndIsKept() {
        Claim claim = desk.claim();

        Decision decision = done(decide(claim, ClaimField.STATUS, "RECORDED", ada));

        assertThat(desk.now(claim).status).isEqualTo(Status.RECORDED);
        assertThat(decision.oldValue).isEqualTo("UNREVIEWED");
        assertThat(decision.newValue).isEqualTo("RECORDED");
        assertThat(decision.account.name).isEqualTo("ada");
        assertThat(history.of(claim)).extracting(d -> d.id).containsExactly(decision.id);
    }

    @Test
    void theExtractorsReadingStaysBesideACorrection() {
        Claim claim = desk.claim();

        decide(claim, ClaimField.MEASURE, "killed", ada);

        assertThat(desk.now(claim).reading).isEqualTo(claim.reading);
        assertThat(desk.now(claim).measure.label()).isEqualTo("killed");
    }

    @Test
    void aSecondReviewerIsToldWhatChanged() {
        Claim claim = desk.claim();
        decide(claim, ClaimField.STATUS, "RECORDED", ada);

        Outcome outcome = decisions.decide(ClaimField.MEASURE, claim.id, Act.of("killed", claim.revision), ben);

        assertThat(outcome)
                .asInstanceOf(InstanceOfAssertFactories.type(Outcome.Conflict.class))
                .satisfies(conflict -> {
                    assertThat(conflict.since()).extracting(d -> d.account.name).containsExactly("ada");
                    assertThat(conflict.revision()).isEqualTo(desk.now(claim).revision);
                });
        assertThat(desk.now(claim).measure).isEqualTo(claim.measure);
    }

    @Test
    void confirmingWhatStandsIsADecisionToo() {
        Claim claim = desk.claim();
        decide(claim, ClaimField.STATUS, "RECORDED", ada);

        int before = desk.now(claim).revision;
        decide(claim, ClaimField.STATUS, "RECORDED", ben);

        assertThat(desk.now(claim).revision).isGreaterThan(before);
        assertThat(history.of(claim)).extracting(d -> d.account.name).containsExactly("ben", "ada");
    }

    @Test
    void ofTwoAtTheSameMomentOnlyOneIsTaken() throws Exception {
        Claim claim = desk.claim();
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Outcome>> outcomes = two.invokeAll(List.of(
                () -> decisions.decide(ClaimField.STATUS, claim.id, Act.of("RECORDED", claim.revision), ada),
                () -> decisions.decide(ClaimField.STATUS, claim.id, Act.of("UNPROVEN", claim.revision), ben)));
        two.shutdown();

        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                .filteredOn(o -> o instanceof Outcome.Done)
                .hasSize(1);
        assertThat(history.of(claim)).hasSize(1);
    }

    @Test
    void undoRestoresWhatStoodBefore() {
        Claim claim = desk.claim();
        Decision decision = done(decide(claim, ClaimField.QUANTITY, "41 [41..45)", ada));

        Decision undo = done(decisions.undo(decision.id, ben));

        assertThat(undo.undoes.id).isEqualTo(decision.id);
        assertThat(Figure.of(desk.now(claim)).written()).isEqualTo("40 [40..)");
        assertThat(history.standing(Subject.CLAIM, claim.id)).isEmpty();
        assertThat(history.of(claim)).hasSize(2);
    }

    @Test
    void onlyTheLatestDecisionOfAFieldCanBeUndone() {
        Claim claim = desk.claim();
        Decision first = done(decide(claim, ClaimField.STATUS, "RECORDED", ada));
        Decision second = done(decide(claim, ClaimField.STATUS, "UNPROVEN", ben));

        assertThat(decisions.undo(first.id, ada)).isInstanceOf(Outcome.Conflict.class);
        assertThat(decisions.undo(second.id, ada)).isInstanceOf(Outcome.Done.class);
        assertThat(decisions.undo(second.id, ada)).isInstanceOf(Outcome.Conflict.class);
        assertThat(decisions.undo(first.id, ada)).isInstanceOf(Outcome.Done.class);
        assertThat(desk.now(claim).status).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void anotherFieldsDecisionDoesNotStandInTheWayOfAnUndo() {
        Claim claim = desk.claim();
        Decision status = done(decide(claim, ClaimField.STATUS, "RECORDED", ada));
        decide(claim, ClaimField.PLACE, "Lindholm", ben);

        assertThat(decisions.undo(status.id, ada)).isInstanceOf(Outcome.Done.class);
        assertThat(desk.now(claim).place).isEqualTo("Lindholm");
    }

    @Test
    void anUndoCanNotBeUndone() {
        Claim claim = desk.claim();
        Decision undo = done(decisions.undo(done(decide(claim, ClaimField.STATUS, "RECORDED", ada)).id, ada));

        assertThatThrownBy(() -> decisions.undo(undo.id, ada)).hasMessageContaining("decide again");
    }

    @ParameterizedTest
    @CsvSource({
        "CORROBORATED, evidence",
        "REFUTED, evidence",
        "DISPUTED, note",
    })
    void someStatusesAskForMore(String status, String input) {
        Claim claim = desk.claim();

        assertThatThrownBy(() -> decide(claim, ClaimField.STATUS, status, ada))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.input()).isEqualTo(input));
        assertThat(desk.now(claim).status).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void evidenceMustBeAWebAddress() {
        assertThatThrownBy(() -> new Act("REFUTED", null, "javascript:alert(1)", 0))
                .hasMessageContaining("https://");
    }

    @Test
    void aStatusWithItsEvidenceIsTaken() {
        Quotation quotation = desk.quotation();
        Act act = new Act("CORROBORATED", "", " https://example.org/film ", quotation.revision);

        Decision decision = done(decisions.decide(QuotationField.STATUS, quotation.id, act, ada));

        assertThat(decision.evidence).isEqualTo("https://example.org/film");
        assertThat(decision.note).isNull();
    }

    @Test
    void aKnownNameIsThatSpeaker() {
        Claim claim = desk.claim();
        String name = "Ines Okafor " + claim.id;
        long known = desk.speaker(name).id;

        decide(claim, ClaimField.CLAIMANT, name.toUpperCase(java.util.Locale.ROOT), ada);

        assertThat(desk.now(claim).claimant.id).isEqualTo(known);
    }

    @Test
    void aNewNameNeedsItsKind() {
        Claim claim = desk.claim();
        String name = "Dockers’ union " + claim.id;

        assertThatThrownBy(() -> decide(claim, ClaimField.CLAIMANT, name, ada)).hasMessageContaining("kind");
        decide(claim, ClaimField.CLAIMANT, name + " (organisation)", ada);

        assertThat(desk.now(claim).claimant.name).isEqualTo(name);
    }

    @Test
    void aNameThatSeveralHaveAsksForTheNumber() {
        Claim claim = desk.claim();
        String name = "Kim " + claim.id;
        desk.speaker(name);
        long second = desk.speaker(name).id;

        assertThatThrownBy(() -> decide(claim, ClaimField.CLAIMANT, name, ada))
                .hasMessageContaining(String.valueOf(second));
    }

    @Test
    void aClaimIsNotSupersededByItself() {
        Claim older = desk.claim();
        Claim newer = desk.claim();
        decide(older, ClaimField.SUPERSEDED_BY, "/claims/" + newer.id, ada);

        assertThatThrownBy(() -> decide(newer, ClaimField.SUPERSEDED_BY, older.id.toString(), ada))
                .hasMessageContaining("itself");
    }

    @ParameterizedTest
    @EnumSource(ClaimField.class)
    void whatStandsCanBeWrittenAndReadBack(ClaimField field) {
        Claim claim = desk.claim();
        String standing = field.show(claim);

        field.set(claim, standing);

        assertThat(field.show(claim)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "QUANTITY, 9 000",
        "QUANTITY, 5 [6..9]",
        "QUANTITY, [9..6]",
        "UNIT, XYZ",
        "MEASURE, drowned",
        "AS_OF, 31/12/2021",
        "PERIOD, 2022-03-02/2022-03-01",
        "PART_OF, none",
        "NEGATED, perhaps",
        "MEASURE, ''",
    })
    void aWrongValueIsRefusedAndChangesNothing(ClaimField field, String value) {
        Claim claim = desk.claim();

        assertThatThrownBy(() -> decide(claim, field, value, ada)).isInstanceOf(InvalidValueException.class);
        assertThat(desk.now(claim).revision).isEqualTo(claim.revision);
        assertThat(history.of(claim)).isEmpty();
    }

    @Test
    void decisionsCarryOverToTheSameWordsInALaterVersion() {
        Claim earlier = desk.claim();
        Claim later = desk.claim();
        Decision status = done(decide(earlier, ClaimField.STATUS, "RECORDED", ada));
        done(decisions.undo(done(decide(earlier, ClaimField.PLACE, "Lindholm", ada)).id, ada));

        decisions.carryOver(Subject.CLAIM, earlier.id, later.id);

        assertThat(desk.now(later).status).isEqualTo(Status.RECORDED);
        assertThat(history.of(later)).singleElement().satisfies(carried -> {
            assertThat(carried.carriedFrom.id).isEqualTo(status.id);
            assertThat(carried.account.name).isEqualTo("ada");
        });
    }

    @Test
    void whatPeopleDecidedIsKnownForAWholeVersion() {
        Claim one = desk.claim();
        Claim other = desk.claim(one.version);
        decide(one, ClaimField.STATUS, "RECORDED", ada);
        decide(one, ClaimField.PLACE, "Lindholm", ada);
        done(decisions.undo(done(decide(other, ClaimField.PLACE, "Lindholm", ada)).id, ada));

        assertThat(history.decidedFields(Subject.CLAIM, one.version))
                .containsOnlyKeys(one.id)
                .extractingByKey(one.id)
                .asInstanceOf(InstanceOfAssertFactories.set(String.class))
                .containsExactlyInAnyOrder("status", "place");
    }

    private Outcome decide(Claim claim, ClaimField field, String value, Account by) {
        return decisions.decide(field, claim.id, Act.of(value, desk.now(claim).revision), by);
    }

    private static Decision done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).decision();
    }
}
