package org.dixit.importing;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Transaction.inTransaction;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.divergence.flag.FlagKind;
import org.dixit.quotation.Quotation;
import org.dixit.tally.Tally;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Database;
import org.dixit.testsupport.Exercise;
import org.dixit.testsupport.Exercise.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample articles as a first start loads them: the digests, and the exercise that is invented. */
@QuarkusTest
class ExerciseTest {

    private static final String LABEL = "Invented for practice";

    /** By their names in the table. */
    private static final Set<String> FLAGS = FlagKind.ofFigures().stream()
            .map(kind -> kind.key().replace('_', ' '))
            .collect(Collectors.toSet());

    @Inject
    Database database;

    @Inject
    Samples samples;

    private List<Receipt> receipts;

    @BeforeEach
    void firstStart() {
        database.empty();
        receipts = samples.load();
    }

    @Test
    void everySampleIsTakenAndTheSecondVersionIsOne() {
        assertThat(receipts).hasSize(19).noneMatch(Receipt::isRefused);
        assertThat(receipts)
                .filteredOn(r -> r.outcome() instanceof Outcome.NewVersion)
                .hasSize(1);
        when().get("/articles?publisher=The Kelderhaven Packet").then().body(containsString("version 2"));
    }

    @Test
    void figuresOfTheTableArePlacedTogetherOnTheWordOfWhoGaveThem() {
        assertThat(places().filter(Place::isFigure))
                .hasSizeGreaterThan(25)
                .allSatisfy(place -> inTransaction(() -> {
                    Claim claim = claim(place);
                    assertThat(claim.claimant == null ? "own voice" : claim.claimant.name.replaceFirst("^[Tt]he ", ""))
                            .isEqualTo(place.voice());
                    assertThat(claim.tally.name.toLowerCase(Locale.ROOT)).contains("people", place.counted());
                    assertThat(claim.tally.event.name).isEqualTo(Exercise.EVENT);
                    return claim;
                }));
    }

    @Test
    void figuresOfOneVoiceAreOfOneSpeaker() {
        List<Long> coastguard =
                inTransaction(() -> places().filter(place -> place.voice().equals("coastguard"))
                        .map(place -> claim(place).claimant.id)
                        .distinct()
                        .toList());

        assertThat(coastguard).hasSize(1);
    }

    @Test
    void wordsOfTheTableAreOfWhomTheTableNames() {
        List<Place> words =
                places().filter(place -> place.counted().equals("words")).toList();

        assertThat(words)
                .hasSize(2)
                .allSatisfy(place -> inTransaction(() -> assertThat(
                                Quotation.<Quotation>list("version = ?1 and withdrawn = false", version(place.file())))
                        .filteredOn(q -> q.segments.stream().anyMatch(s -> s.exact.contains(place.words())))
                        .extracting(q -> q.speaker.name)
                        .containsExactly(place.voice())));
    }

    private static Stream<Place> places() {
        return Exercise.points().stream().flatMap(point -> point.places().stream());
    }

    @Test
    void itIsAnEventOfItsOwnWhereFiguresPart() {
        List<Tally> tallies = inTransaction(() -> Tally.<Tally>list("event.name = ?1 order by id", Exercise.EVENT));
        assertThat(tallies)
                .extracting(tally -> tally.name)
                .containsExactlyInAnyOrder(
                        "People killed", "People wounded", "People missing", "Casualties among People");
        long killed = tallies.stream()
                .filter(tally -> tally.name.equals("People killed"))
                .findFirst()
                .orElseThrow()
                .id;

        when().get("/tallies/" + killed)
                .then()
                .body(containsString("At least 45"))
                .body(containsString("can’t both hold"));
    }

    @Test
    void flagsAreThoseOfTheTableAndNoOthers() {
        List<Found> flags = inTransaction(() -> Tally.<Tally>list("event.name = ?1", Exercise.EVENT)).stream()
                .flatMap(tally -> flags(tally.id))
                .toList();
        List<Found> expected = Exercise.points().stream()
                .filter(point -> FLAGS.contains(point.kind()))
                .map(point -> new Found(point.kind(), ids(point)))
                .toList();

        assertThat(expected).hasSizeGreaterThan(12).allSatisfy(point -> assertThat(flags)
                .anyMatch(point::isIn));
        assertThat(flags).allSatisfy(flag -> assertThat(expected).anyMatch(point -> point.isIn(flag)));
    }

    @Test
    void copiesAreThoseOfTheTableAndNoOthers() {
        Map<String, String> expected = Exercise.points().stream()
                .filter(point -> point.kind().endsWith("copy"))
                .collect(Collectors.toMap(
                        point -> address(point.places().get(1)),
                        point -> address(point.places().get(0))));
        Map<String, String> found = inTransaction(() -> Article.<Article>list("copyOf is not null").stream()
                .collect(Collectors.toMap(a -> "/articles/" + a.id, a -> "/articles/" + a.copyOf.id)));

        assertThat(expected).hasSize(2);
        assertThat(found).isEqualTo(expected);
        when().get("/articles.json?publisher=The Outer Isles Post")
                .then()
                .body("items[0].credit", is("Brevony Press Agency"));
    }

    @Test
    void wordsGivenToTwoSpeakersAreThoseOfTheTable() {
        Set<Long> expected = Exercise.points().stream()
                .filter(point -> point.kind().equals("two speakers"))
                .flatMap(point -> point.places().stream())
                .map(place -> inTransaction(() -> version(place.file()).article.id))
                .collect(Collectors.toSet());
        List<Map<String, Object>> quotations =
                when().get("/quotations.json?q=the smoke came first").jsonPath().getList("items");

        assertThat(expected).hasSize(2);
        assertThat(quotations)
                .filteredOn(q -> (boolean) q.get("twoSpeakers"))
                .extracting(q ->
                        Long.valueOf(((Map<?, ?>) q.get("article")).get("id").toString()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String address(Place place) {
        return inTransaction(() -> "/articles/" + version(place.file()).article.id);
    }

    /** A kind of flag, and the claims that it rests on. */
    private record Found(String kind, Set<Long> claims) {

        boolean isIn(Found flag) {
            return kind.equals(flag.kind) && flag.claims.containsAll(claims);
        }
    }

    private static Stream<Found> flags(long tally) {
        List<Map<String, Object>> flags =
                when().get("/tallies/" + tally + ".json").jsonPath().getList("flags");
        return flags.stream()
                .map(flag -> new Found(
                        flag.get("kind").toString().replace('_', ' '),
                        ((List<?>) flag.get("claims"))
                                .stream().map(id -> Long.valueOf(id.toString())).collect(Collectors.toSet())));
    }

    private static Set<Long> ids(Exercise.Point point) {
        return inTransaction(
                () -> point.places().stream().map(place -> claim(place).id).collect(Collectors.toSet()));
    }

    @Test
    void everyPageOfItIsMarkedAndNoOther() {
        String notice = inTransaction(() -> version("2021-09-18-radio-brevony.txt").notice);
        assertThat(notice).startsWith(LABEL + ": ");
        for (String address : addresses("where v.notice like 'Invented%'")) {
            when().get(address).then().statusCode(200).body(containsString("<p class=\"notice\">" + notice));
        }
        for (String address : addresses("where v.notice not like 'Invented%'")) {
            when().get(address).then().statusCode(200).body(not(containsString(LABEL)));
        }
    }

    /** The pages of articles, of their claims and quotations, and of the tallies and events of these. */
    private static List<String> addresses(String which) {
        return inTransaction(() -> {
            List<ArticleVersion> versions = ArticleVersion.list("from ArticleVersion v " + which);
            List<Claim> claims = Claim.list("version in ?1 and withdrawn = false", versions);
            List<Quotation> quotations = Quotation.list("version in ?1 and withdrawn = false", versions);
            Stream<Tally> tallies =
                    claims.stream().flatMap(c -> Stream.ofNullable(c.tally)).distinct();
            List<Tally> those = tallies.toList();
            return Stream.of(
                            versions.stream()
                                    .map(v -> "/articles/" + v.article.id
                                            + (v.number == v.article.currentVersion ? "" : "/versions/" + v.number)),
                            claims.stream().map(c -> "/claims/" + c.id),
                            quotations.stream().map(q -> "/quotations/" + q.id),
                            those.stream().map(t -> "/tallies/" + t.id),
                            those.stream().map(t -> "/events/" + t.event.id))
                    .flatMap(each -> each)
                    .distinct()
                    .toList();
        });
    }

    @Test
    void rowsOfListsAreMarkedToo() {
        for (String list : List.of(
                "/articles?publisher=Free Tide",
                "/claims?publisher=Free Tide",
                "/quotations?publisher=Free Tide",
                "/tallies?q=killed",
                "/events",
                "/search?q=vorrel")) {
            when().get(list).then().statusCode(200).body(containsString(LABEL));
        }
        String speaker = when().get("/speakers.json?q=Vorrel").jsonPath().getString("items[0].address");
        when().get(speaker).then().body(containsString(LABEL));
        Client.reviewer("ines").get("/review?publisher=Free Tide").then().body(containsString(LABEL));
    }

    @Test
    void dataCarriesTheNotice() {
        JsonPath events = when().get("/events.json?q=Kelderhaven").jsonPath();
        assertThat(events.getString("items[0].notice")).startsWith(LABEL);
        when().get("/tallies.csv?q=killed").then().body(containsString(LABEL));
        long tally = when().get("/tallies.json?q=missing").jsonPath().getLong("items[0].id");
        when().get("/tallies/" + tally + ".json").then().body("notice", startsWith(LABEL));
    }

    @Test
    void aTallyOfTwoKindsOfArticlesIsNotMarkedAsIfAllWereInvented() {
        Client.reviewer("ines")
                .upload(
                        "/import",
                        Map.of(
                                "publisher",
                                "Harbour Post",
                                "published",
                                "2021-09-15",
                                "text",
                                "Fire on a ferry\n\nThe harbour police said 12 people were killed in the fire off"
                                        + " Kelderhaven on Tuesday."),
                        Map.of())
                .then()
                .statusCode(200);
        List<Tally> killed =
                inTransaction(() -> Tally.<Tally>list("event.name = ?1 and name = 'People killed'", Exercise.EVENT));

        when().get("/tallies/" + killed.get(0).id + ".json").then().body("notice", nullValue());
        when().get("/tallies/" + killed.get(0).id)
                .then()
                .body(containsString("Harbour Post"))
                .body(not(containsString("<p class=\"notice\">" + LABEL)));
    }

    @Test
    void everyWordOfTheTableStandsInItsFile() throws IOException {
        assertThat(places()).hasSizeGreaterThan(30).allSatisfy(place -> assertThat(Path.of("seeds", place.file()))
                .content()
                .contains(place.words()));
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("2021-")))
                    .allSatisfy(file -> assertThat(file).content().contains("notice: " + LABEL + ": "));
        }
    }

    /** The first mention of a figure in the article that a file became. */
    private static Claim claim(Place place) {
        return Claim.<Claim>list(
                        "version = ?1 and exact = ?2 and withdrawn = false order by start",
                        version(place.file()),
                        place.words())
                .stream()
                .filter(claim -> claim.measure.label().equals(place.counted()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place + " is not read"));
    }

    private static ArticleVersion version(String file) {
        try {
            String text = Files.readString(Path.of("seeds", file));
            String body = text.substring(text.indexOf("\n---\n") + 5).strip();
            return ArticleVersion.<ArticleVersion>find("text", body).singleResult();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
