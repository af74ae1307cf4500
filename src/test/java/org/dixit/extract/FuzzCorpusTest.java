package org.dixit.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dixit.extract.quotation.QuotationMarksFuzz;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the fuzzer's entries over its seeds, and over what it once found; {@code src/bench/fuzz} looks for more. */
class FuzzCorpusTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "fuzz");

    @ParameterizedTest
    @MethodSource("marks")
    void quotationMarksKeepTheirLaws(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);

        assertThatCode(() -> QuotationMarksFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("extractor")
    void theExtractorKeepsItsLaws(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);

        assertThatCode(() -> ExtractorFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    static List<Path> marks() throws IOException {
        return files("marks");
    }

    static List<Path> extractor() throws IOException {
        return files("extractor");
    }

    private static List<Path> files(String name) throws IOException {
        try (var files = Files.list(CORPUS.resolve(name))) {
            return files.sorted().toList();
        }
    }
}
