package org.dixit.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sample articles, text files in a folder, that a Dixit without articles starts with. */
@ApplicationScoped
public class Samples {

    private final ImportDesk desk;
    private final Path folder;

    Samples(ImportDesk desk, @ConfigProperty(name = "dixit.seeds") Path folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /** Loads them, unless there are articles already; none if there is no such folder. */
    public List<Receipt> load() {
        boolean none = QuarkusTransaction.requiringNew().call(() -> Article.count() == 0);
        if (!none || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> desk.take(file.getFileName().toString(), file, Details.NONE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample articles in " + folder + " can't be listed", e);
        }
    }
}
