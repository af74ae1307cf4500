package org.dixit.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Transaction.inTransaction;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Database;
import org.dixit.testsupport.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportPagesTest {

    private static final String TEXT = "Crane falls at Lindholm\n\nNorthmark said 41 people were killed on Monday.";

    @Inject
    Database database;

    @Inject
    WordsCheck check;

    private Client ines;

    @BeforeEach
    void emptyShelves() {
        database.empty();
        ines = Client.reviewer("ines");
    }

    @Test
    void onlyReviewersAddArticles() {
        Client.anyone().get("/import").then().statusCode(302).header("Location", containsString("/login?to=%2Fimport"));
        Client.anyone().upload("/import", Map.of("text", TEXT), Map.of()).then().statusCode(302);
        assertThat(articles()).isZero();
    }

    @Test
    void aClaimShowsFromWhichWordsEachPartWasRead() {
        ines.upload("/import", Map.of("text", TEXT), Map.of());
        long id = Client.anyone().get("/claims.json").jsonPath().getLong("items[0].id");
        Client.anyone()
                .get("/claims/" + id)
                .then()
                .body(containsString("<th scope=\"row\">Claimant</th><td>Northmark</td><td>“Northmark”</td>"))
                .body(containsString("<th scope=\"row\">Measure</th><td>killed</td><td>“killed”</td>"))
                .body(containsString("<th scope=\"row\">Of whom</th><td>people</td><td>“people”</td>"));
    }

    @Test
    void aPastedTextBecomesAnArticle() {
        ines.upload(
                        "/import",
                        Map.of(
                                "text",
                                TEXT,
                                "publisher",
                                "Harbour Post",
                                "published",
                                "2031-05-06",
                                "address",
                                "https://harbour.example/crane"),
                        Map.of())
                .then()
                .statusCode(200)
                .body(containsString("It was taken in."))
                .body(containsString("Crane falls at Lindholm"))
                .body(containsString("/articles/"
                        + inTransaction(() -> Article.<Article>findAll().firstResult().id)));

        ArticleVersion stored = inTransaction(() -> ArticleVersion.<ArticleVersion>find(
                        "from ArticleVersion v join fetch v.article a join fetch a.publisher")
                .singleResult());
        assertThat(stored.text).isEqualTo(TEXT);
        assertThat(stored.article.publisher.name).isEqualTo("Harbour Post");
        assertThat(stored.published).hasToString("2031-05-06");
    }

    @Test
    void theSameTextTwiceIsSaidToBeHere() {
        ines.upload("/import", Map.of("text", TEXT), Map.of());

        ines.upload("/import", Map.of("text", TEXT.replace("\n", "\r\n")), Map.of())
                .then()
                .statusCode(200)
                .body(containsString("nothing was changed"));

        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void badFilesAreRefusedByNameAndTheOthersGoIn() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("good.txt", bytes(TEXT));
        files.put("empty.txt", new byte[0]);
        files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        files.put("endless.txt", new byte[5 * 1024 * 1024 + 1]);
        files.put(
                "latin.html",
                "<html><meta charset=utf-8><body><p>Café</p></body></html>".getBytes(StandardCharsets.ISO_8859_1));
        files.put("blank.html", bytes("<html><body><script>x()</script></body></html>"));
        files.put("undated.txt", bytes("---\npublished: soon\n---\nA crane fell."));
        files.put(
                "page.html",
                bytes(
                        "<html><title>Ferry late</title><body><p>The ferry was late on Monday, the crew said.</p></body></html>"));

        String page = ines.upload("/import", Map.of(), files).asString().replaceAll("\\s+", " ");

        assertThat(page)
                .contains("2 of 8 were taken in.")
                .contains("empty.txt</b> <span>Refused. It is empty.")
                .contains("picture.png</b> <span>Refused. It is no text")
                .contains("endless.txt</b> <span>Refused. It has 5.0 MB")
                .contains("latin.html</b> <span>Refused. It says it is in the charset UTF-8")
                .contains("blank.html</b> <span>Refused. There is no article text")
                .contains("undated.txt</b> <span>Refused. “soon” is no day");
        assertThat(headlines()).containsExactly("Crane falls at Lindholm", "Ferry late");
    }

    @Test
    void nothingAtAllIsAskedFor() {
        ines.upload("/import", Map.of("text", "  "), Map.of())
                .then()
                .statusCode(400)
                .body(containsString("There is nothing to add yet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2031-02-30"})
    void aBadDayIsRefusedAndWhatWasTypedStays(String day) {
        ines.upload("/import", Map.of("text", TEXT, "published", day), Map.of())
                .then()
                .statusCode(400)
                .body(containsString("“" + day + "” is no day"))
                .body(containsString("Northmark said 41 people"));
        assertThat(articles()).isZero();
    }

    @Test
    void aBadAddressIsRefusedAndWhatWasTypedStays() {
        ines.upload("/import", Map.of("text", TEXT, "address", "javascript:alert(1)"), Map.of())
                .then()
                .body(containsString("is no web address"))
                .body(containsString("Northmark said 41 people"));
        assertThat(articles()).isZero();
    }

    @Test
    void aLongTextCanBePasted() {
        String text = "The crane at Lindholm fell again, the harbour master said. ".repeat(5_000);

        ines.upload("/import", Map.of("text", text), Map.of())
                .then()
                .statusCode(200)
                .body(containsString("It was taken in."));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{{7919*7907}} {cdi:visitor.name} $" + "{7919*7907}",
                "\u202Eright to left\u202C עברית العربية",
                "half \uD800 a pair",
                "😀👩‍👩‍👧‍👦".repeat(20),
                "w".repeat(10_000),
                "' or 1=1; drop table claim; --",
                "&amp;&#x3c;script&#x3e;");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileWordsInEveryFieldAreKeptAsWords(String words) {
        String cut = words.length() > 200 ? words.substring(0, 200) : words;
        String text = "Northmark said 41 people were killed. " + words + " “" + words + ",” said " + words + ".";

        String page = ines.upload(
                        "/import",
                        Map.of("text", text, "publisher", cut, "headline", cut),
                        Map.of("a" + cut.replaceAll("[^\\w<>]", "") + ".txt", bytes(text + " More.")))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("All 2 were taken in.").doesNotContain("<script>alert", "<img src=x", "62615533");
        for (String list : List.of("/articles", "/speakers", "/quotations", "/claims", "/tallies", "/articles.json")) {
            given().get(list).then().statusCode(200).body(not(containsString("<script>alert(1)</script><")));
        }
        assertThat(check.run(violation -> {}).wrong()).isZero();
    }

    @Test
    void everyRealReportWithinReachGoesInAndComesOutWhole() {
        for (Path report : Shared.reports()) {
            ines.upload("/import", Map.of(), Map.of(report.getFileName().toString(), read(report)))
                    .then()
                    .statusCode(200)
                    .body(containsString("It was taken in."));
        }
        assertThat(inTransaction(() -> ArticleVersion.count()))
                .isEqualTo(Shared.reports().size())
                .isGreaterThanOrEqualTo(19);
        WordsCheck.Result result = check.run(violation -> assertThat(violation).isNull());
        assertThat(result.wrong()).isZero();
        for (long id : inTransaction(
                () -> Article.<Article>listAll().stream().map(a -> a.id).toList())) {
            given().get("/articles/" + id).then().statusCode(200);
            given().get("/articles/" + id + ".json").then().statusCode(200);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> headlines() {
        return inTransaction(() -> ArticleVersion.<ArticleVersion>list("order by headline").stream()
                .map(v -> v.headline)
                .toList());
    }

    private static long articles() {
        return inTransaction(() -> Article.count());
    }
}
