package org.dixit.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The corpora that lie beside the repository on a developer's machine: others' work, which is not copied here. */
public final class Shared {

    private Shared() {}

    /** The folder; empty where there is none. */
    public static Optional<Path> folder() {
        return Stream.of("../shared", "../../shared")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Our own digests, and the real reports where they are at hand. */
    public static List<Path> reports() {
        return Stream.concat(Stream.of(Path.of("seeds")), folder().map(f -> f.resolve("seeds")).stream())
                .flatMap(Shared::texts)
                .toList();
    }

    private static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
