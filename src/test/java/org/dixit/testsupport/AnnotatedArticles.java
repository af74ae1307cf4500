package org.dixit.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The annotated articles of src/test/resources/articles, all of them invented. */
public final class AnnotatedArticles {

    private static final Path FOLDER = Path.of("src", "test", "resources", "articles");

    private AnnotatedArticles() {}

    /** Those that rules may be made from. */
    public static List<AnnotatedArticle> forDevelopment() {
        return all().stream().filter(article -> !article.isHeldOut()).toList();
    }

    /** Those that no rule is made from. */
    public static List<AnnotatedArticle> heldOut() {
        return all().stream().filter(AnnotatedArticle::isHeldOut).toList();
    }

    private static List<AnnotatedArticle> all() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                articles.add(AnnotatedArticle.of(name, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }
}
