package org.dixit.browser;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dixit.importing.Samples;
import org.dixit.testsupport.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Every page, with the samples, is there for everybody: axe-core finds no violation, on a desk in light colours and on a
 * phone in dark ones, and nothing is wider than the window.
 */
@QuarkusTest
class EverybodyTest {

    @TestHTTPResource("/")
    URL site;

    @Inject
    Database database;

    @Inject
    Samples samples;

    /** Reading them takes longer than looking at the pages. */
    private static boolean loaded;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        if (!loaded) {
            database.empty();
            samples.load();
            loaded = true;
        }
        browser = Browser.open(site);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({Browser.DESKTOP + ",light", Browser.PHONE + ",dark"})
    void everyPageIsForEverybody(int width, String colours) {
        browser.width(width);
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
        pages().forEach(this::isForEverybody);
        browser.logIn("ines");
        Stream.of("/review", "/review?flag=stale", address("/tallies.json?q=killed"))
                .forEach(this::isForEverybody);
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("/nothing-here"));
    }

    private void isForEverybody(String page) {
        browser.go(page);
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
                .as(page)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        assertThat(browser.overflows()).as(page).isFalse();
    }

    private static Stream<String> pages() {
        String tally = address("/tallies.json?q=killed");
        JsonPath data = when().get(tally + ".json").jsonPath();
        int claimant = data.getInt("figures.find { it.claimant != null }.claimant.id");
        String side = "/tallies/compare?left=" + data.getInt("id") + "&right=" + data.getInt("near[0].id");
        return Stream.of(
                "/",
                "/tallies",
                tally + "?scale=linear",
                tally + "?scale=logarithmic",
                tally + "?rules=vague_as_intervals&against=" + claimant + "&since=2021-09-14",
                side,
                "/tallies/waiting",
                "/events",
                address("/events.json"),
                "/claims",
                address("/claims.json"),
                "/quotations",
                address("/quotations.json"),
                "/speakers",
                address("/speakers.json?q=vorrel"),
                "/articles",
                address("/articles.json"),
                "/search?q=coastguard",
                "/login",
                "/nothing-here");
    }

    private static String address(String list) {
        return when().get(list).jsonPath().getString("items[0].address");
    }

    @Test
    void oneClickCopiesARowAsWikitext() {
        browser.go(address("/tallies.json?q=killed"));
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));

        browser.driver()
                .findElement(By.xpath("//table//button[.='Copy as wikitext']"))
                .click();

        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(shown ->
                        !shown.findElements(By.xpath("//button[.='Copied']")).isEmpty());
        Object copied = browser.driver()
                .executeAsyncScript("navigator.clipboard.readText().then(arguments[arguments.length - 1], String)");
        assertThat(String.valueOf(copied)).startsWith("|-\n| ").contains("<ref>{{cite news |title=");
    }

    @Test
    void withoutScriptsTheWikitextIsAFieldToCopyFrom() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.go(address("/tallies.json?q=killed"));

        browser.driver()
                .findElement(By.xpath("//details[@class='wiki']/summary"))
                .click();

        assertThat(browser.driver()
                        .findElement(By.xpath("//details[@class='wiki']/textarea"))
                        .getText())
                .contains("{{cite news");
    }

    @Test
    void theRuleSetAndTheScaleAreSwitchedByLinksThatKeepEachOther() {
        browser.go(address("/tallies.json?q=killed"));

        browser.follow("logarithmic").follow("plain reading");

        assertThat(browser.path()).contains("scale=logarithmic").contains("rules=plain_reading");
        assertThat(browser.words()).contains("Logarithmic scale").contains("“nearly v” is 0.9 v");
    }
}
