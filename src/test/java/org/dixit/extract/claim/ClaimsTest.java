package org.dixit.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.ExtractedClaim;
import org.dixit.extract.Extraction;
import org.dixit.extract.Extractor;
import org.dixit.extract.Quantity;
import org.dixit.extract.Source;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 10);

    static List<ClaimCases.Case> cases() {
        return ClaimCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySentenceOfTheTableGivesTheClaimsItSays(ClaimCases.Case sentence) {
        Source source = source("What happened on the day\n\n" + sentence.sentence());

        List<ExtractedClaim> claims = new Extractor().extract(source).claims();

        assertThat(claims)
                .extracting(c -> source.snapshot().slice(c.span()))
                .containsExactlyElementsOf(sentence.claims().stream()
                        .map(ClaimCases.Expected::span)
                        .toList());
        for (int i = 0; i < claims.size(); i++) {
            ClaimCases.Expected expected = sentence.claims().get(i);
            assertThat(claims.get(i).measure().label()).isEqualTo(expected.measure());
            assertThat(claims.get(i).population().words()).isEqualTo(expected.population());
            Map<String, String> fields = fields(claims.get(i));
            fields.keySet().retainAll(expected.fields().keySet());
            assertThat(fields).isEqualTo(expected.fields());
        }
    }

    @Test
    void aFigureInTheHeadlineStandsOnTheWordOfTheOneWhoGivesItBelow() {
        List<ExtractedClaim> claims = claims("""
                Landslide kills 57 in Norland

                A landslide killed 57 people in Norland on Tuesday, the interior ministry said.
                """);

        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).claimant()).isNotNull();
        assertThat(claims.get(0).attributedHere()).isFalse();
        assertThat(claims.get(1).attributedHere()).isTrue();
        assertThat(claims.get(1).repeats()).isEqualTo(claims.get(0).key());
    }

    @Test
    void aFigureInTheHeadlineCountsThoseOfWhomTheBodyTells() {
        List<ExtractedClaim> claims = claims("""
                Landslide kills 57 in Norland

                The slope gave way at night. Police said 57 miners died.
                """);

        assertThat(claims.get(0).population().words()).isEqualTo("miners");
        assertThat(claims.get(1).repeats()).isEqualTo(claims.get(0).key());
    }

    @Test
    void aFigureInALooseHeadlineIsOverWhatTheBodyTells() {
        List<ExtractedClaim> claims = claims("""
                Blast near Northport kills 57

                A blast killed 57 people in Midley near Northport on Tuesday, the interior ministry said.
                """);

        assertThat(claims.get(0).place()).isEqualTo("Northport");
        assertThat(claims.get(0).event().place()).isEqualTo("Midley");
    }

    @Test
    void whatRefersBackToAPartIsAPartToo() {
        List<ExtractedClaim> claims = claims("""
                Raid on the port

                A raid killed 57 civilians on Tuesday, including 12 civilians on a bus.
                As well as the 12 civilians killed on the bus, some soldiers were hurt in the raid.
                A raid killed 12 civilians.
                """);

        assertThat(claims)
                .extracting(ExtractedClaim::repeats)
                .containsExactly(null, null, claims.get(1).key(), null);
        assertThat(claims.get(2).role()).isEqualTo(ClaimRole.PART);
        assertThat(claims.get(2).partOf()).isEqualTo(claims.get(0).key());
        assertThat(claims.get(3).role()).isEqualTo(ClaimRole.TOTAL);
    }

    @Test
    void aFigureRepeatsAnotherWhoseDaysAreAmongItsOwn() {
        List<ExtractedClaim> claims = claims("""
                Raids on the port

                Raids killed 57 people over the weekend. Police said 57 people were killed in raids on Sunday.
                Police said 57 people were killed in raids on Monday.
                """);

        assertThat(claims)
                .extracting(ExtractedClaim::repeats)
                .containsExactly(null, claims.get(0).key(), null);
    }

    @Test
    void aFigureThatSaysWhomItCountsKeepsItsWords() {
        List<ExtractedClaim> claims = claims("""
                Landslide kills 57 villagers in Norland

                The slope gave way at night. Police said 57 people died.
                """);

        assertThat(claims).extracting(c -> c.population().words()).containsExactly("villagers", "people");
        assertThat(claims.get(1).repeats()).isEqualTo(claims.get(0).key());
    }

    @Test
    void aPartIsLinkedToItsWhole() {
        List<ExtractedClaim> claims =
                claims("Fire at night\n\nThe fire killed 30 people, including 10 children, in Northport.");

        assertThat(claims.get(1).partOf()).isEqualTo(claims.get(0).key());
    }

    @Test
    void whatCouldNotBeVerifiedIsHedgedFromTheNextSentence() {
        List<ExtractedClaim> claims = claims(
                "Battle at night\n\nThe army said it killed 30 rebels. The claim could not be independently verified.");

        assertThat(claims.get(0).hedge()).isEqualTo("could not be independently verified");
    }

    @Test
    void itsSoldiersAreThoseOfTheCountryThatSpeaks() {
        List<ExtractedClaim> claims =
                claims("War in Chad goes on\n\nFrance says 20 of its soldiers have been killed since Monday.");

        assertThat(claims.get(0).population().words()).isEqualTo("French soldiers");
        assertThat(claims.get(0).population().side()).isEqualTo("France");
    }

    @Property(tries = 200)
    void anyTextGivesClaimsOfItsOwnCharacters(
            @ForAll @StringLength(max = 60) String noise, @ForAll("sentences") String sentence) {
        Source source = source("\uD83D\uDE00 " + sentence + " " + noise + "\n\n" + sentence);

        Extraction extraction = new Extractor().extract(source);

        for (ExtractedClaim claim : extraction.claims()) {
            assertThat(claim.sentence().covers(claim.span())).isTrue();
            assertThat(source.snapshot().slice(claim.span())).isNotBlank();
            assertThat(claim.confidence()).isBetween(0.0, 1.0);
            assertThat(claim.quantity()).matches(ClaimsTest::isOrdered);
            assertThat(claim.periodStart() == null
                            || claim.periodEnd() == null
                            || !claim.periodEnd().isBefore(claim.periodStart()))
                    .isTrue();
            assertThat(claim.claimant() == null || extraction.speakers().contains(claim.claimant()))
                    .isTrue();
        }
        assertThat(extraction.claims()).extracting(ExtractedClaim::key).doesNotHaveDuplicates();
        assertThat(new Extractor().extract(source)).isEqualTo(extraction);
    }

    /** Low is at most the value, and the value at most high, of those that are known. */
    private static boolean isOrdered(Quantity quantity) {
        List<BigDecimal> known = Stream.of(quantity.low(), quantity.value(), quantity.high())
                .filter(Objects::nonNull)
                .toList();
        return known.stream().sorted().toList().equals(known);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                "At least 12 of its soldiers were killed and nearly 40 wounded, the ministry said.",
                "The toll rose from 3 to between 5 and 7 \u2013 up from 2.",
                "Between March and May 2020 or over the weekend 5 to 7 died; up to 9 in the year to 31 June.",
                "No one was hurt, but $2-3bn in damage was done.",
                "\u201CDozens died, among them two children,\u201D he said.");
    }

    @Test
    void eachPartKeepsTheWordsItWasReadFrom() {
        String text = "The blast in Testford on Tuesday was heard far away. State radio quoted the governor as saying"
                + " that at least nine dock workers had been killed in Testford as of Wednesday, a figure that could not"
                + " be verified. Another four were wounded.";
        ExtractedClaim claim = claims(text).get(0);
        Map<ClaimPart, String> words = new EnumMap<>(ClaimPart.class);
        claim.readFrom().forEach((part, span) -> words.put(part, text.substring(span.start(), span.end())));
        assertThat(words)
                .containsEntry(ClaimPart.FIGURE, "at least nine")
                .containsEntry(ClaimPart.MEASURE, "killed")
                .containsEntry(ClaimPart.POPULATION, "dock workers")
                .containsEntry(ClaimPart.PLACE, "Testford")
                .containsEntry(ClaimPart.AS_OF, "Wednesday")
                .containsEntry(ClaimPart.CLAIMANT, "the governor")
                .containsEntry(ClaimPart.REPORTED_BY, "State radio")
                .containsKey(ClaimPart.HEDGE)
                .doesNotContainKey(ClaimPart.NEGATED);
    }

    @Test
    void aHeadlineKeepsTheWordsOfTheBodyForWhomItCounts() {
        String text = "Ferry fire kills at least 14\n\n"
                + "At least 14 passengers were killed in the ferry fire off Holmby on Tuesday, police said.";
        ExtractedClaim headline = claims(text).get(0);
        Span whom = headline.readFrom().get(ClaimPart.POPULATION);
        assertThat(headline.population().words()).isEqualTo("passengers");
        assertThat(whom).isNotNull();
        assertThat(text.substring(whom.start(), whom.end())).isEqualTo("passengers");
    }

    private static List<ExtractedClaim> claims(String text) {
        return new Extractor().extract(source(text)).claims();
    }

    private static Source source(String text) {
        return new Source(new Snapshot(text), null, PUBLISHED, null);
    }

    private static Map<String, String> fields(ExtractedClaim claim) {
        Map<String, String> fields = new HashMap<>();
        fields.put("side", String.valueOf(claim.population().side()));
        fields.put("category", String.valueOf(claim.population().category()));
        fields.put("claimant", claim.claimant() == null ? "" : claim.claimant().name());
        fields.put("by", claim.reportedBy() == null ? "" : claim.reportedBy().name());
        fields.put("place", String.valueOf(claim.place()));
        fields.put("type", claim.countType().name());
        fields.put("role", claim.role().name());
        fields.put("from", String.valueOf(claim.periodStart()));
        fields.put("to", String.valueOf(claim.periodEnd()));
        fields.put("asof", String.valueOf(claim.asOf()));
        fields.put("hedge", String.valueOf(claim.hedge()));
        fields.put("denied", String.valueOf(claim.negated()));
        fields.put("unit", claim.quantity().unit());
        fields.put(
                "event",
                claim.event() == null
                        ? ""
                        : claim.event().noun() + ":" + claim.event().place());
        return fields;
    }
}
