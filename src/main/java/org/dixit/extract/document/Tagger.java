package org.dixit.extract.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Parts of speech by Apache OpenNLP's English model, trained on the Universal Dependencies English Web Treebank. The
 * model is read once, at the first use; every thread has a search of its own, since OpenNLP's keep state.
 */
final class Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String WEIGHTS = "pos.model";

    private static final ThreadLocal<Tagger> TAGGERS = ThreadLocal.withInitial(Tagger::new);

    private static final Object[] NO_CONTEXT = {};

    private final MaxentModel model = Model.WEIGHTS_OF_TAGS;
    private final POSContextGenerator contexts = Model.INSTANCE.getFactory().getPOSContextGenerator();

    private Tagger() {}

    /** One tag for each word. */
    static String[] tags(String[] words) {
        return TAGGERS.get().tag(words);
    }

    /** The best tag of each word at once: OpenNLP's own beam of three changes few tags and takes far longer. */
    private String[] tag(String[] words) {
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            tags[i] = model.getBestOutcome(model.eval(contexts.getContext(i, words, tags, NO_CONTEXT)));
        }
        return tags;
    }

    /** Whether the model has seen a word, in lower case, often enough to know it. */
    static boolean knows(String word) {
        return Model.WORDS.contains("w=" + word);
    }

    /** Holds the model until it is first asked for. */
    private static final class Model {

        static final POSModel INSTANCE = read();
        static final MaxentModel WEIGHTS_OF_TAGS = INSTANCE.getArtifact(WEIGHTS);
        static final Set<?> WORDS = words();

        /** The model's features, those of words among them. */
        private static Set<?> words() {
            return ((Map<?, ?>) ((AbstractModel) WEIGHTS_OF_TAGS).getDataStructures()[1]).keySet();
        }

        private static POSModel read() {
            try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("No part-of-speech model " + MODEL + " on the class path");
                }
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Part-of-speech model " + MODEL + " can't be read", e);
            }
        }
    }
}
