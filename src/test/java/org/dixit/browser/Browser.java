package org.dixit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.testsupport.Client;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser with a profile of its own. Close it when done. */
public final class Browser implements AutoCloseable {

    /** Widths at which pages are looked at. */
    public static final int DESKTOP = 1280;

    public static final int PHONE = 390;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int HEIGHT = 900;
    private static final Path DEBIANS_DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> DEBIANS_BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/google-chrome");

    private final ChromeDriver driver;
    private final URL site;
    private final Path profile;

    private Browser(ChromeDriver driver, URL site, Path profile) {
        this.driver = driver;
        this.site = site;
        this.profile = profile;
    }

    /** @param site where Dixit is: a test injects it with {@code @TestHTTPResource} */
    public static Browser open(URL site) {
        try {
            Path profile = Files.createTempDirectory("dixit-browser");
            ChromeDriver driver = new ChromeDriver(service(), options(profile));
            driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(5)).pageLoadTimeout(Duration.ofSeconds(60));
            return new Browser(driver, site, profile).width(DESKTOP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Debian's driver where it is installed; elsewhere Selenium Manager finds or downloads one. */
    private static ChromeDriverService service() {
        ChromeDriverService.Builder builder = new ChromeDriverService.Builder();
        if (Files.isExecutable(DEBIANS_DRIVER)) {
            builder.usingDriverExecutable(DEBIANS_DRIVER.toFile());
        }
        return builder.build();
    }

    private static ChromeOptions options(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        DEBIANS_BROWSERS.stream()
                .filter(binary -> Files.isExecutable(Path.of(binary)))
                .findFirst()
                .ifPresent(options::setBinary);
        return options;
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Browser width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, HEIGHT));
        return this;
    }

    /** Opens a page of Dixit by its path ("/claims"). */
    public Browser go(String path) {
        driver.get(site.toString().replaceAll("/$", "") + path);
        return this;
    }

    /** Path and query of the page that is shown. */
    public String path() {
        String shown = driver.getCurrentUrl();
        return shown == null ? "" : shown.replaceFirst("^https?://[^/]+", "");
    }

    /** Logs in by the form, with an account of that name, which is made if there is none. */
    public Browser logIn(String name) {
        Client.makeAccount(name);
        go("/login");
        type("name", name);
        type("password", Client.password());
        press("Log in");
        // The next page must not be asked for before the answer with the session's cookie is here.
        new WebDriverWait(driver, PATIENCE).until(shown -> !shown.findElements(By.cssSelector("form[action='/logout']"))
                .isEmpty());
        return this;
    }

    public Browser type(String field, String words) {
        WebElement input = driver.findElement(By.cssSelector("main [name='" + field + "']"));
        input.clear();
        input.sendKeys(words);
        return this;
    }

    /** Presses the button with these words. */
    public Browser press(String button) {
        WebElement pressed = driver.findElement(By.xpath("//main//button[normalize-space()='" + button + "']"));
        pressed.click();
        // The answer may take longer than the click waits.
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.stalenessOf(pressed));
        return this;
    }

    public Browser follow(String link) {
        driver.findElement(By.linkText(link)).click();
        return this;
    }

    /** The words that the page shows. */
    public String words() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Whether something is wider than the window, so that one would have to scroll sideways. */
    public boolean overflows() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** What the browser complained of on the page that is shown: scripts that failed, things that were forbidden. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Keeps a picture of the whole page in target/screenshots. */
    public Browser picture(String name) {
        try {
            Path file = Path.of("target", "screenshots", name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
