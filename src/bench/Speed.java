import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.dixit.extract.Extractor;
import org.dixit.extract.Source;

/**
 * Measures the engine on one core: the time until a first article is read, articles of 5,000 characters a second, how the
 * time grows with the length, and the heap.
 */
public class Speed {

    private static final int ROUNDS = 6;
    private static final double ARTICLE = 5000;
    private static final int LONG = 50_000;
    private static final int MEGABYTE = 1 << 20;

    private static volatile long peak;

    private final Extractor extractor = new Extractor();
    private final List<String> texts;

    private Speed(List<String> texts) {
        this.texts = texts;
    }

    public static void main(String[] args) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            texts.add(new ObjectMapper().readTree(line).get("text").asText());
        }
        watchHeap();
        Speed speed = new Speed(texts);
        speed.first();
        speed.rounds();
        speed.lengths();
        speed.megabyte();
        System.out.printf("peak: %d MB of heap, of %d MB allowed%n", peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private void first() {
        double seconds = seconds(texts.get(0));
        System.out.printf("first article in a fresh JVM: %.2f s of processor time%n", seconds);
    }

    private void rounds() {
        for (int round = 1; round <= ROUNDS; round++) {
            double seconds = 0;
            long characters = 0;
            for (String text : texts) {
                seconds += seconds(text);
                characters += text.length();
            }
            System.out.printf(
                    "round %d: %.0f articles/s, %d MB of heap%n", round, characters / ARTICLE / seconds, used() >> 20);
        }
    }

    private void lengths() {
        double once = best(news(LONG));
        for (int times : new int[] {1, 2, 4}) {
            double seconds = times == 1 ? once : best(news(times * LONG));
            System.out.printf("%,d characters: %.2f s, %.1fx%n", times * LONG, seconds, seconds / once);
        }
    }

    private void megabyte() {
        System.out.printf("1 MB in paragraphs: %.1f s%n", seconds(news(MEGABYTE)));
        System.out.printf("1 MB in one paragraph: %.1f s%n", seconds(news(MEGABYTE).replace('\n', ' ')));
    }

    /** The articles one behind another, up to a length. */
    private String news(int length) {
        StringBuilder news = new StringBuilder();
        for (int i = 0; news.length() < length; i++) {
            news.append(texts.get(i % texts.size())).append("\n\n");
        }
        return news.substring(0, length);
    }

    private double best(String text) {
        return Math.min(seconds(text), Math.min(seconds(text), seconds(text)));
    }

    private double seconds(String text) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        extractor.extract(Source.of(text));
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Looks at the heap in the background; what the garbage collector has not yet freed counts as used. */
    private static void watchHeap() {
        Thread watcher = new Thread(() -> {
            while (true) {
                peak = Math.max(peak, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
                LockSupport.parkNanos(5_000_000);
            }
        });
        watcher.setDaemon(true);
        watcher.start();
    }
}
