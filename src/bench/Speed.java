import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.Extractor;
import org.dixit.extract.Source;

/** Articles of 5,000 characters a second of one core's time, and heap after each round. */
public class Speed {

    private static final int ROUNDS = 6;
    private static final double ARTICLE = 5000;

    public static void main(String[] args) throws Exception {
        List<Source> articles = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            articles.add(Source.of(new ObjectMapper().readTree(line).get("text").asText()));
        }
        Extractor extractor = new Extractor();
        for (int round = 1; round <= ROUNDS; round++) {
            long before = cpuTime();
            long characters = 0;
            for (Source article : articles) {
                extractor.extract(article);
                characters += article.snapshot().length();
            }
            double seconds = (cpuTime() - before) / 1e9;
            System.gc();
            long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf("round %d: %.0f articles/s, %d MB of heap%n", round, characters / ARTICLE / seconds, heap >> 20);
        }
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
