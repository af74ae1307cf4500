package org.dixit.divergence.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Figures.*;

import java.time.LocalDate;
import java.util.List;
import org.dixit.divergence.Apart;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Report;
import org.dixit.divergence.RuleSet;
import org.dixit.divergence.Telling;
import org.dixit.divergence.Voice;
import org.dixit.extract.Quantity;
import org.junit.jupiter.api.Test;

class FlagsTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final Telling HEADLINE = new Telling(true, null);

    private static List<Flag> flags(Figure... figures) {
        return Flags.of(Divergence.of(List.of(figures), RuleSet.AS_SAID), List.of());
    }

    private static Flag one(FlagKind kind, Figure... figures) {
        List<Flag> flags = flags(figures);
        assertThat(flags).extracting(Flag::kind).containsExactly(kind);
        return flags.get(0);
    }

    private static void none(Figure... figures) {
        assertThat(flags(figures)).isEmpty();
    }

    private static Figure gazette(long id, Voice voice, String words, Quantity quantity, LocalDate day) {
        return said(id, voice, words, quantity, day);
    }

    private static Figure herald(long id, Voice voice, String words, Quantity quantity, LocalDate day) {
        return in(said(id, voice, words, quantity, day), new Report(200 + id, HERALD, day));
    }

    private static Figure sameArticle(Figure figure, Figure as) {
        return in(figure, as.report());
    }

    @Test
    void aTotalThatFallsIsFlaggedWithBothFigures() {
        Flag flag = one(
                FlagKind.FALLING_TOTAL,
                asOf(gazette(1, SOUTH_SAYS, "At least 40", atLeast(40), MONDAY), MONDAY),
                asOf(gazette(2, SOUTH_SAYS, "35", exactly(35), TUESDAY), TUESDAY));

        assertThat(flag.sentence()).isEqualTo("Southmark: “at least 40” as of 5 May 2031, then “35” as of 6 May 2031.");
        assertThat(flag.evidence()).extracting(Figure::id).containsExactly(1L, 2L);
        assertThat(flag.certain()).isTrue();
    }

    @Test
    void aFallBetweenReportDaysIsNoMoreThanPossible() {
        assertThat(one(
                                FlagKind.FALLING_TOTAL,
                                gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                                gazette(2, SOUTH_SAYS, "35", exactly(35), TUESDAY))
                        .certain())
                .isFalse();
    }

    @Test
    void aRiseTheSameNumberAndAnOpenEndAreNoFall() {
        none(
                gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                gazette(2, SOUTH_SAYS, "45", exactly(45), TUESDAY),
                gazette(3, SOUTH_SAYS, "more than 30", atLeast(30), TUESDAY.plusDays(1)));
        none(
                gazette(1, SOUTH_SAYS, "about 400", about(400), MONDAY),
                gazette(2, SOUTH_SAYS, "350", exactly(350), TUESDAY));
    }

    @Test
    void aTotalThatIsTakenBackIsFlaggedOnceAndThenHeldAgainstTheNewOne() {
        Figure back = gazette(2, SOUTH_SAYS, "35", exactly(35), TUESDAY);

        one(
                FlagKind.FALLING_TOTAL,
                gazette(1, SOUTH_SAYS, "400", exactly(400), MONDAY),
                back,
                gazette(3, SOUTH_SAYS, "38", exactly(38), THURSDAY));
        assertThat(flags(
                        gazette(1, SOUTH_SAYS, "401", exactly(401), MONDAY),
                        back,
                        gazette(3, SOUTH_SAYS, "30", exactly(30), THURSDAY)))
                .hasSize(2);
    }

    @Test
    void thePublishersOwnVoiceHasNoTotalThatFalls() {
        none(gazette(1, Voice.OWN, "40", exactly(40), MONDAY), herald(2, Voice.OWN, "35", exactly(35), TUESDAY));
    }

    @Test
    void twoClaimantsWhoExcludeEachOtherContradict() {
        Flag flag = one(
                FlagKind.CONTRADICTION,
                asOf(gazette(1, NORTH_SAYS, "900", exactly(900), MONDAY), MONDAY),
                asOf(gazette(2, SOUTH_SAYS, "41", exactly(41), MONDAY), MONDAY));

        assertThat(flag.sentence())
                .isEqualTo("“900” by Northmark and “41” by Southmark, for 5 May 2031, can’t both hold.");
        none(
                gazette(1, NORTH_SAYS, "nearly 900", nearly(900), MONDAY),
                gazette(2, SOUTH_SAYS, "41", exactly(41), MONDAY));
    }

    @Test
    void aFigureThatIsReportedAgainTheDayAfterStillExcludesAnother() {
        Figure south = gazette(1, SOUTH_SAYS, "7", exactly(7), MONDAY);
        Figure north = herald(2, NORTH_SAYS, "15", exactly(15), MONDAY);
        Figure again = gazette(3, NORTH_SAYS, "15", exactly(15), TUESDAY);

        Flag flag = one(FlagKind.CONTRADICTION, south, north, again);
        assertThat(flag.sentence()).contains("for 5 May 2031").endsWith("if both are for that day.");
        assertThat(flag.evidence()).extracting(Figure::id).containsExactlyInAnyOrder(1L, 2L);
        none(south, again);
        none(south, north, gazette(3, NORTH_SAYS, "at least 16", atLeast(16), TUESDAY));
        none(south, north, asOf(again, TUESDAY));
    }

    @Test
    void contradictionsGoByTheRuleSetInForce() {
        List<Figure> figures = List.of(
                gazette(1, NORTH_SAYS, "nearly 900", nearly(900), MONDAY),
                gazette(2, SOUTH_SAYS, "41", exactly(41), MONDAY));

        assertThat(Flags.of(Divergence.of(figures, RuleSet.PLAIN_READING), List.of()))
                .extracting(Flag::kind)
                .containsExactly(FlagKind.CONTRADICTION);
    }

    @Test
    void oneClaimantOneDayAndTwoNumbersInTwoOutletsDrift() {
        Flag flag = one(
                FlagKind.NUMBER_DRIFT,
                gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                herald(2, SOUTH_SAYS, "47", exactly(47), MONDAY));

        assertThat(flag.sentence()).isEqualTo("Southmark, 5 May 2031: “40” in The Gazette, “47” in The Herald.");
        one(
                FlagKind.NUMBER_DRIFT,
                gazette(1, SOUTH_SAYS, "at least 40", atLeast(40), MONDAY),
                herald(2, SOUTH_SAYS, "at least 47", atLeast(47), MONDAY));
    }

    @Test
    void anOutletThatGivesBothTellsOfARiseAndARoundingIsNoDrift() {
        none(
                gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                gazette(2, SOUTH_SAYS, "47", exactly(47), MONDAY),
                herald(3, SOUTH_SAYS, "47", exactly(47), MONDAY));
        none(
                gazette(1, SOUTH_SAYS, "at least 40", atLeast(40), MONDAY),
                herald(2, SOUTH_SAYS, "47", exactly(47), MONDAY));
    }

    @Test
    void zerosTooManyAreASlipAndNoDrift() {
        Flag flag = one(
                FlagKind.SLIP,
                gazette(1, SOUTH_SAYS, "137", exactly(137), MONDAY),
                herald(2, SOUTH_SAYS, "1,370", exactly(1370), MONDAY));

        assertThat(flag.sentence())
                .isEqualTo(
                        "The Herald has “1,370” where The Gazette has “137” (Southmark): the same digits, 10 times as"
                                + " large.");
        one(
                FlagKind.SLIP,
                gazette(1, SOUTH_SAYS, "137", exactly(137), MONDAY),
                herald(2, Voice.OWN, "137,000", exactly(137_000), TUESDAY));
    }

    @Test
    void digitsAreAlikeByChanceWhereTheyAreFewOrTheClaimantsTwo() {
        none(gazette(1, SOUTH_SAYS, "4", exactly(4), MONDAY), herald(2, Voice.OWN, "40", exactly(40), MONDAY));
        none(
                gazette(1, SOUTH_SAYS, "137", exactly(137), MONDAY),
                herald(2, Voice.OWN, "1,370,000", exactly(1_370_000), MONDAY));
        assertThat(flags(
                        gazette(1, SOUTH_SAYS, "137", exactly(137), MONDAY),
                        herald(2, NORTH_SAYS, "1,370", exactly(1370), MONDAY)))
                .extracting(Flag::kind)
                .containsExactly(FlagKind.CONTRADICTION);
    }

    @Test
    void theSameNumberForTheKilledAndForCasualtiesIsASlip() {
        Figure killed = gazette(1, SOUTH_SAYS, "137", exactly(137), MONDAY);
        Figure casualties = herald(2, SOUTH_SAYS, "137", exactly(137), TUESDAY);

        List<Flag> flags = beside(killed, casualties);

        assertThat(flags).singleElement().satisfies(flag -> assertThat(flag.sentence())
                .isEqualTo(
                        "The Gazette has “137” as killed, The Herald has the same number as casualties (Southmark)."));
        assertThat(beside(killed, herald(2, NORTH_SAYS, "137", exactly(137), MONDAY)))
                .isEmpty();
        assertThat(beside(killed, herald(2, SOUTH_SAYS, "137", exactly(137), THURSDAY)))
                .isEmpty();
        assertThat(beside(killed, sameArticle(casualties, killed))).isEmpty();
        assertThat(beside(
                        gazette(1, SOUTH_SAYS, "9", exactly(9), MONDAY),
                        herald(2, SOUTH_SAYS, "9", exactly(9), MONDAY)))
                .isEmpty();
    }

    private static List<Flag> beside(Figure here, Figure there) {
        return Flags.of(
                Divergence.of(List.of(here), RuleSet.AS_SAID),
                List.of(new Beside("as killed", "as casualties", List.of(there))));
    }

    @Test
    void whatOneSaysAsFactAndAnotherAttributesHasLostItsAttribution() {
        Flag flag = one(
                FlagKind.LOST_ATTRIBUTION,
                gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                herald(2, Voice.OWN, "40", exactly(40), MONDAY));

        assertThat(flag.sentence())
                .isEqualTo("The Herald says “40” as fact; in The Gazette it is what Southmark says.");
        assertThat(flag.evidence()).extracting(Figure::id).containsExactly(2L, 1L);
    }

    @Test
    void whoAttributesItInTheSameArticleOrCameFirstLostNothing() {
        Figure own = herald(2, Voice.OWN, "40", exactly(40), MONDAY);

        none(
                gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                own,
                sameArticle(apart(said(3, SOUTH_SAYS, "40", exactly(40), MONDAY), Apart.REPEAT), own));
        none(gazette(1, SOUTH_SAYS, "40", exactly(40), TUESDAY), own);
        none(gazette(1, SOUTH_SAYS, "41", exactly(41), MONDAY), own);
    }

    @Test
    void aBoundThatGoesMissingIsFlagged() {
        Flag flag = one(
                FlagKind.LOST_BOUND,
                gazette(1, SOUTH_SAYS, "at least 40", atLeast(40), MONDAY),
                herald(2, SOUTH_SAYS, "40", exactly(40), TUESDAY));

        assertThat(flag.sentence()).isEqualTo("The Herald has “40” where The Gazette has “at least 40”.");
        assertThat(flags(
                        gazette(1, SOUTH_SAYS, "at least 40", atLeast(40), MONDAY),
                        herald(2, Voice.OWN, "40", exactly(40), TUESDAY)))
                .extracting(Flag::kind)
                .containsExactly(FlagKind.LOST_ATTRIBUTION, FlagKind.LOST_BOUND);
    }

    @Test
    void aDoubtThatGoesMissingIsFlagged() {
        Flag flag = one(
                FlagKind.LOST_BOUND,
                told(gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY), new Telling(false, "reportedly")),
                herald(2, SOUTH_SAYS, "40", exactly(40), MONDAY));

        assertThat(flag.sentence()).isEqualTo("The Herald has “40” where The Gazette has “40”, “reportedly”.");
    }

    @Test
    void anotherClaimantAnotherDayOrAnEarlierReportLosesNoBound() {
        Figure bounded = asOf(gazette(1, SOUTH_SAYS, "at least 40", atLeast(40), TUESDAY), MONDAY);

        none(bounded, herald(2, NORTH_SAYS, "40", exactly(40), TUESDAY));
        none(bounded, asOf(herald(2, SOUTH_SAYS, "40", exactly(40), TUESDAY), TUESDAY));
        none(bounded, herald(2, SOUTH_SAYS, "40", exactly(40), MONDAY));
        none(
                gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                herald(2, SOUTH_SAYS, "at least 40", atLeast(40), TUESDAY));
    }

    @Test
    void aHeadlineThatItsTextDoesNotBearOutIsFlagged() {
        Figure body = gazette(1, SOUTH_SAYS, "137", exactly(137), MONDAY);
        Figure headline = told(sameArticle(said(2, Voice.OWN, "140", exactly(140), MONDAY), body), HEADLINE);

        Flag flag = one(FlagKind.HEADLINE, headline, body);

        assertThat(flag.sentence()).isEqualTo("The headline of The Gazette has “140”, its text “137”.");
    }

    @Test
    void aHeadlineThatDropsTheBoundOfItsTextIsFlagged() {
        Figure headline = told(gazette(1, SOUTH_SAYS, "137", exactly(137), MONDAY), HEADLINE);
        Figure body =
                sameArticle(apart(said(2, SOUTH_SAYS, "at least 137", atLeast(137), MONDAY), Apart.REPEAT), headline);

        one(FlagKind.HEADLINE, headline, body);
    }

    @Test
    void aHeadlineThatRoundsOrStandsAloneIsLeft() {
        Figure headline = told(gazette(1, SOUTH_SAYS, "nearly 140", nearly(140), MONDAY), HEADLINE);

        none(headline, sameArticle(said(2, SOUTH_SAYS, "137", exactly(137), MONDAY), headline));
        none(headline);
        none(headline, sameArticle(apart(said(2, SOUTH_SAYS, "500", exactly(500), MONDAY), Apart.PART), headline));
    }

    @Test
    void anOldFigureAfterANewerOneIsStaleAndNoFall() {
        Flag flag = one(
                FlagKind.STALE,
                gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                gazette(2, SOUTH_SAYS, "55", exactly(55), TUESDAY),
                herald(3, SOUTH_SAYS, "40", exactly(40), THURSDAY));

        assertThat(flag.sentence())
                .isEqualTo(
                        "The Herald has “40” by Southmark on 8 May 2031; a newer figure, “55” reported on 6 May 2031,"
                                + " was out before.");
        assertThat(flag.evidence()).extracting(Figure::id).containsExactly(3L, 2L);
        one(
                FlagKind.STALE,
                asOf(gazette(1, SOUTH_SAYS, "55", exactly(55), TUESDAY), TUESDAY),
                asOf(herald(2, SOUTH_SAYS, "40", exactly(40), THURSDAY), MONDAY));
    }

    @Test
    void aStaleReportMakesNoNewerOne() {
        Flag flag = one(
                FlagKind.STALE,
                gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                gazette(2, SOUTH_SAYS, "55", exactly(55), TUESDAY),
                herald(3, SOUTH_SAYS, "40", exactly(40), THURSDAY),
                gazette(4, SOUTH_SAYS, "55", exactly(55), THURSDAY.plusDays(1)));

        assertThat(flag.evidence()).extracting(Figure::id).containsExactly(3L, 2L);
    }

    @Test
    void aFigureIsNotStaleOnTheDayOfTheNewerOneOrBesideIt() {
        Figure newer = asOf(gazette(1, SOUTH_SAYS, "55", exactly(55), THURSDAY), TUESDAY);
        Figure old = asOf(herald(2, SOUTH_SAYS, "40", exactly(40), THURSDAY), MONDAY);
        none(newer, old);

        Figure known = asOf(gazette(3, SOUTH_SAYS, "55", exactly(55), TUESDAY), TUESDAY);
        none(known, old, asOf(sameArticle(said(4, SOUTH_SAYS, "55", exactly(55), THURSDAY), old), TUESDAY));
    }

    @Test
    void aFurtherReportAddsEvidenceAndNoFlag() {
        Flag flag = one(
                FlagKind.LOST_ATTRIBUTION,
                gazette(1, SOUTH_SAYS, "40", exactly(40), MONDAY),
                herald(2, Voice.OWN, "40", exactly(40), MONDAY),
                herald(3, Voice.OWN, "40", exactly(40), MONDAY));

        assertThat(flag.sentence()).endsWith(" So has one more report.");
        assertThat(flag.evidence()).extracting(Figure::id).containsExactly(2L, 3L, 1L);
    }
}
