package org.dixit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.text.Block;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

/** Runs over the real articles beside the repo where they lie, and over the digests in seeds/ everywhere. */
class SeedsTest {

    @Test
    void everyArticleGivesQuotationsWithSpeakersFromItsOwnWordsOnly() throws IOException {
        for (Path article : articles()) {
            Source source = Source.of(Files.readString(article));
            Extraction extraction = new Extractor().extract(source);

            assertThat(extraction.quotations()).as(article.toString()).isNotEmpty();
            assertThat(extraction.quotations()).as(article.toString()).anyMatch(q -> q.speaker() != null);
            assertThat(extraction.quotations()).as(article.toString()).allSatisfy(q -> assertThat(q.segments())
                    .allMatch(segment -> isOwnWords(extraction, segment)));
        }
    }

    private static boolean isOwnWords(Extraction extraction, Span segment) {
        List<Block> around = extraction.blocks().stream()
                .filter(b -> b.span().overlaps(segment))
                .toList();
        return !around.isEmpty()
                && around.stream().allMatch(block -> block.kind().isOwnWords());
    }

    private static List<Path> articles() throws IOException {
        List<Path> folders = Stream.of("seeds", "../shared/seeds", "../../shared/seeds")
                .map(Path::of)
                .filter(Files::isDirectory)
                .toList();
        List<Path> articles = new java.util.ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".txt")).forEach(articles::add);
            }
        }
        assertThat(articles).isNotEmpty();
        return articles;
    }
}
