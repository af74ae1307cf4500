package org.dixit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import org.dixit.testsupport.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportJourneyTest {

    @TestHTTPResource("/")
    URL site;

    @Inject
    Database database;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        database.empty();
        browser = Browser.open(site);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aReviewerAddsArticlesAndReadsThem() {
        browser.logIn("ines").go("/import");
        browser.type("text", "Crane falls at Lindholm\n\nNorthmark said 41 people were killed on Monday.")
                .type("publisher", "Harbour Post")
                .type(
                        "files",
                        Path.of("seeds", "2022-03-03-sky-news.txt")
                                .toAbsolutePath()
                                .toString())
                .press("Add");

        assertThat(browser.words()).contains("All 2 were taken in.");
        browser.picture("import-done").follow("Crane falls at Lindholm");

        assertThat(browser.path()).matches("/articles/\\d+");
        assertThat(browser.words()).contains("Northmark said 41 people were killed on Monday.");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESKTOP, Browser.PHONE})
    void logInAndImportFitTheWindowAndEverybody(int width) {
        browser.width(width).go("/login").picture("login-" + width);
        assertThat(violations()).isEmpty();
        assertThat(browser.overflows()).isFalse();

        browser.logIn("ines").go("/import").picture("import-" + width);
        assertThat(violations()).isEmpty();
        assertThat(browser.overflows()).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    private java.util.List<String> violations() {
        return new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
    }
}
