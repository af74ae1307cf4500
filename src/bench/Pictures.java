import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Takes the pictures of the tutorial from a Dixit that has the samples: run by src/bench/pictures. */
public final class Pictures {

    private static final int WIDTH = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ChromeDriver driver;
    private final String site;
    private final Path folder;

    private Pictures(ChromeDriver driver, String site, Path folder) {
        this.driver = driver;
        this.site = site;
        this.folder = folder;
    }

    /** @param args address of the site, and the folder of the pictures */
    public static void main(String[] args) throws Exception {
        awaitSamples(args[0]);
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        found("/usr/bin/chromium", "/usr/bin/google-chrome").ifPresent(options::setBinary);
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        found("/usr/bin/chromedriver").ifPresent(path -> service.usingDriverExecutable(Path.of(path).toFile()));
        ChromeDriver driver = new ChromeDriver(service.build(), options);
        try {
            driver.manage().window().setSize(new Dimension(WIDTH, 900));
            new Pictures(driver, args[0], Path.of(args[1])).take();
        } finally {
            driver.quit();
        }
    }

    private static Optional<String> found(String... paths) {
        return Stream.of(paths).filter(path -> Files.isExecutable(Path.of(path))).findFirst();
    }

    private void take() throws IOException {
        open("/tallies?q=killed");
        driver.findElement(By.xpath("//li[.//a[contains(., 'Kelderhaven')]]//h2/a")).click();
        String tally = driver.getCurrentUrl().replaceFirst("^https?://[^/]+", "");
        picture("tutorial-tally", "header.site", ".chart");
        picture("tutorial-flags", "#flags", ".misfits");
        String claimant = driver.findElement(By.xpath("//a[contains(@href, 'against=')]")).getDomAttribute("href");
        open(claimant.replaceFirst("#.*", ""));
        picture("tutorial-against", "#against", "#against");
        open(tally);
        driver.findElement(By.linkText("side by side")).click();
        picture("tutorial-compare", "h1", ".beside");
        open("/articles?publisher=Radio%20Brevony");
        driver.findElement(By.partialLinkText("minute without engines")).click();
        picture("tutorial-article", "main .kicker", ".article");
    }

    private void open(String path) {
        driver.get(site + path);
    }

    /** Keeps a picture of the page from the top of one thing to the bottom of another. */
    private void picture(String name, String from, String to) throws IOException {
        Rectangle first = driver.findElement(By.cssSelector(from)).getRect();
        Rectangle last = driver.findElement(By.cssSelector(to)).getRect();
        int top = Math.max(0, first.y - 16);
        int bottom = last.y + last.height + 16;
        Map<String, Object> clip = Map.of("x", 0, "y", top, "width", WIDTH, "height", bottom - top, "scale", 1);
        Map<String, Object> shot =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("clip", clip, "captureBeyondViewport", true));
        Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
        System.out.println(name + ".png");
    }

    /** The samples are read after the start. */
    private static void awaitSamples(String site) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (articles(site) >= 18) {
                return;
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("The samples are not there after " + PATIENCE);
    }

    private static int articles(String site) throws InterruptedException {
        try {
            HttpRequest asked = HttpRequest.newBuilder(URI.create(site + "/articles.csv")).build();
            List<String> rows = HTTP.send(asked, BodyHandlers.ofString()).body().lines().toList();
            return rows.size() - 1;
        } catch (IOException notYet) {
            return 0;
        }
    }
}
