package org.dixit.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.export.Format;
import org.dixit.extract.Measure;
import org.dixit.testsupport.Newsroom;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyLineIsAnItemAsItsOwnAddressGivesIt() throws Exception {
        ArticleVersion version = Newsroom.article(
                "The Gazette",
                LocalDate.of(2021, 5, 3),
                "Ferry",
                "🚢 On board\u2028were 4\npeople, 5 cars and 6 dogs.");
        List<Long> made = new ArrayList<>();
        for (String figure : List.of("4", "5", "6")) {
            made.add(Newsroom.claim(version, figure, Long.valueOf(figure), Measure.OTHER, null).id);
        }
        List<JsonNode> items = new ArrayList<>();
        for (String line : given().get("/export.jsonl").asString().split("\n")) {
            items.add(JSON.readTree(line));
        }
        assertThat(items).allMatch(item -> item.get("schemaVersion").asText().equals(Format.VERSION));
        assertThat(items.stream().map(item -> item.get("address").asText())).doesNotHaveDuplicates();
        assertThat(items.stream()
                        .filter(item -> item.get("type").asText().equals("claim"))
                        .map(item -> item.get("id").asLong()))
                .containsAll(made);
        for (JsonNode item : items) {
            if (made.contains(item.get("id").asLong())
                    && item.get("type").asText().equals("claim")) {
                assertThat(JSON.readTree(given().get(item.get("address").asText() + ".json")
                                .asString()))
                        .isEqualTo(item);
            }
        }
        assertThat(items).anyMatch(item -> item.path("text").asText().equals(version.text));
    }

    @Test
    void claimOfAnEarlierVersionIsLeftOut() {
        ArticleVersion old = Newsroom.article("The Gazette", LocalDate.of(2021, 5, 3), "Fire", "It killed 7.");
        Claim claim = Newsroom.claim(old, "7", 7L, Measure.KILLED, null);
        Newsroom.changed(old, "It killed 8.");
        assertThat(given().get("/export.jsonl").asString())
                .doesNotContain("\"address\":\"/claims/" + claim.id + "\"")
                .contains("It killed 8.");
    }
}
