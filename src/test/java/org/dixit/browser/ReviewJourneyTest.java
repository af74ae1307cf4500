package org.dixit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.review.ReviewDesk;
import org.dixit.review.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

@QuarkusTest
class ReviewJourneyTest {

    @TestHTTPResource("/")
    URL site;

    @Inject
    ReviewDesk desk;

    private Browser browser;
    private String publisher;
    private Claim first;
    private Claim second;

    @BeforeEach
    void threeItemsWait() {
        publisher = "Breakwater" + UUID.randomUUID();
        ArticleVersion version = desk.article(publisher);
        first = desk.claim(version);
        second = desk.claim(version);
        desk.quotation(version);
        browser = Browser.open(site);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aReviewerWorksThroughTheQueueByKeys() {
        browser.logIn("ines").go("/review?publisher=" + publisher);
        shows("1 of 3");

        keys("1");
        shows("2 of 3");
        assertThat(desk.now(first).status).isEqualTo(Status.RECORDED);

        keys("2");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("evidence");
        browser.driver().switchTo().activeElement().sendKeys("https://example.org/16s" + Keys.ENTER);
        shows("3 of 3");
        assertThat(desk.now(second).status).isEqualTo(Status.CORROBORATED);

        keys("u");
        shows("2 of 3");
        assertThat(desk.now(second).status).isEqualTo(Status.UNREVIEWED);

        keys("e");
        shows("Correct what was read wrongly");
        browser.driver().findElement(By.cssSelector("#place summary")).click();
        browser.driver().findElement(By.cssSelector("#place [name=value]")).sendKeys("the harbour");
        browser.driver().findElement(By.cssSelector("#place button")).click();
        shows("2 of 3");
        assertThat(browser.words()).contains("the harbour");

        keys("?");
        shows("No view on whether it is true");
        keys(Keys.ESCAPE);
        keys("s");
        shows("3 of 3");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aReviewerAddsAMissedClaimBySelectingItAndLogsOut() {
        ArticleVersion version = desk.article(
                "🔥 Fire at a harbour\n\nThe guard 🚢 said on Sunday that more than 30 people had swum ashore.",
                publisher);
        browser.logIn("ines").go("/articles/" + version.article.id);

        select("more than 30");
        browser.follow("Add as a claim");
        shows("Add a claim that was missed");
        assertThat(browser.driver().findElement(By.cssSelector(".large mark")).getText())
                .isEqualTo("more than 30");
        new Select(browser.driver().findElement(By.name("measure.value"))).selectByValue("affected");
        browser.picture("add-claim").press("Add this claim");
        shows("recorded");

        assertThat(browser.path()).matches("/claims/\\d+");
        assertThat(Claim.<Claim>find("version.id", version.id).firstResult().exact)
                .isEqualTo("more than 30");

        browser.driver().findElement(By.cssSelector("footer form button")).click();
        shows("Log in");
        browser.go("/review");
        assertThat(browser.path()).startsWith("/login");
    }

    @Test
    void theSameIsDoneByMouseWithoutScripts() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.logIn("ines").go("/review?publisher=" + publisher);

        browser.press("1 Recorded");
        shows("2 of 3");
        browser.type("note", "a film shows it").press("5 Refuted");
        shows("needs evidence");
        browser.type("evidence", "https://example.org/film").press("5 Refuted");
        shows("3 of 3");
        assertThat(desk.now(second).status).isEqualTo(Status.REFUTED);

        browser.press("u Undo refuted");
        shows("2 of 3");
        browser.driver().findElement(By.partialLinkText("Skip")).click();
        shows("3 of 3");

        browser.go("/review/articles/" + first.version.article.id + "/add");
        browser.type("words", "on Sunday").press("Find them");
        shows("Add a claim that was missed");
        assertThat(desk.now(second).status).isEqualTo(Status.UNREVIEWED);
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESKTOP, Browser.PHONE})
    void thePagesFitTheWindowAndEverybody(int width) {
        browser.width(width).logIn("ines");
        for (String path : List.of(
                "/review?publisher=" + publisher,
                "/review/claims/" + first.id + "/edit?field=quantity",
                "/review/articles/" + first.version.article.id + "/add?words=at+least+40",
                "/review/decisions")) {
            browser.go(path).picture("review-" + path.replaceAll("[^a-z]+", "-") + width);
            assertThat(violations()).as(path).isEmpty();
            assertThat(browser.overflows()).as(path).isFalse();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private void keys(CharSequence keys) {
        browser.driver().findElement(By.tagName("body")).sendKeys(keys);
    }

    private void shows(String words) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .withMessage(() -> "“" + words + "” on " + browser.path() + ":\n" + browser.words())
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> browser.words().contains(words));
    }

    private void select(String words) {
        browser.driver()
                .executeScript(
                        "const walk = document.createTreeWalker(document.querySelector('[data-article]'), NodeFilter.SHOW_TEXT);"
                                + "while (walk.nextNode()) { const at = walk.currentNode.data.indexOf(arguments[0]);"
                                + " if (at >= 0) { getSelection().setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + arguments[0].length); return; } }",
                        words);
    }

    private List<String> violations() {
        return new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
    }
}
