package org.dixit.extract.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.dixit.extract.Source;
import org.dixit.text.Sentence;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class TaggerTest {

    private static final Path ARTICLES = Path.of("src/test/resources/articles");

    @Test
    void givesTheTagsThatTheLibraryGivesOfThoseThatTheWordsCanHave() throws IOException {
        Library library = Library.read();
        try (Stream<Path> articles = Files.walk(ARTICLES)) {
            List<Path> files =
                    articles.filter(file -> file.toString().endsWith("-01.txt")).toList();
            assertFalse(files.isEmpty());
            for (Path file : files) {
                Document document = Document.of(Source.of(Files.readString(file)));
                for (Sentence sentence : document.sentences()) {
                    String[] words = document.split(sentence.span()).stream()
                            .map((Span span) -> document.text(span))
                            .toArray(String[]::new);
                    assertArrayEquals(library.tags(words), Tagger.tags(words), () -> String.join(" ", words));
                }
            }
        }
    }

    @Test
    void givesTheTagsOfClosedClassesToTheirWordsOnly() {
        assertFalse(Tagger.canBe("inflation", "SCONJ"));
        assertFalse(Tagger.canBe("112mm", "PRON+VERB"));
        assertTrue(Tagger.canBe("Whether", "SCONJ"));
        assertTrue(Tagger.canBe("\u2019ll", "AUX"));
        assertTrue(Tagger.canBe("inflation", "NOUN"));
    }

    @Test
    void forgetsWordsWithoutForgettingTheirTags() {
        String[] words = {"The", "mayor", "said", "nothing", "."};
        String[] before = Tagger.tags(words);
        for (int i = 0; i < 25_000; i++) {
            Tagger.tags(new String[] {"word" + i});
        }
        assertArrayEquals(before, Tagger.tags(words));
    }

    @Test
    void knowsTheWordsOfItsTraining() {
        assertTrue(Tagger.knows("minister"));
        assertFalse(Tagger.knows("xqzzt"));
    }

    /** OpenNLP's own way from words to tags, one word at a time. */
    private record Library(MaxentModel model, POSContextGenerator contexts) {

        static Library read() throws IOException {
            try (InputStream in = Library.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
                POSModel model = new POSModel(in);
                return new Library(
                        model.getArtifact("pos.model"), model.getFactory().getPOSContextGenerator());
            }
        }

        String[] tags(String[] words) {
            String[] tags = new String[words.length];
            for (int i = 0; i < words.length; i++) {
                tags[i] = best(words[i], model.eval(contexts.getContext(i, words, tags, new Object[0])));
            }
            return tags;
        }

        private String best(String word, double[] chances) {
            return IntStream.range(0, chances.length)
                    .filter(tag -> Tagger.canBe(word, model.getOutcome(tag)))
                    .boxed()
                    .max(Comparator.comparingDouble(tag -> chances[tag]))
                    .map(model::getOutcome)
                    .orElseThrow();
        }
    }
}
