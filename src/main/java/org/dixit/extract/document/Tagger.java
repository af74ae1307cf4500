package org.dixit.extract.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import org.dixit.extract.lexicon.Lexicon;

/**
 * Parts of speech by Apache OpenNLP's English model, trained on the Universal Dependencies English Web Treebank. The
 * model is read once, at the first use; every thread has a maker of features of its own, since OpenNLP's keep state. What
 * a word itself tells of its tag is summed once and kept, since making and looking up its features anew at every place
 * took a third of the engine's time (see docs/decisions/0007-own-sums-over-opennlps-weights.md). Unlike OpenNLP it gives
 * the tags of the closed classes only to words that are listed as theirs: a small training text makes a conjunction of
 * "inflation" and a preposition of "rains".
 */
final class Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String WEIGHTS = "pos.model";
    private static final String BEGIN = "S=begin";

    /** So many words are kept, in some 10 MB; then all are forgotten. */
    private static final int MOST_WORDS = 20_000;

    private static final Set<String> CLOSED_CLASSES = Lexicon.words("closed-classes");
    private static final Set<String> CLOSED_CLASS_TAGS = Set.of("ADP", "SCONJ", "PRON", "DET", "AUX", "CCONJ", "PART");

    private static final Map<String, Word> WORDS = new ConcurrentHashMap<>();
    private static final ThreadLocal<Tagger> TAGGERS = ThreadLocal.withInitial(Tagger::new);

    private static final Object[] NO_CONTEXT = {};
    private static final Weights[] BEGINNINGS = {Weights.of(BEGIN), Weights.of("p1" + BEGIN), Weights.of("p2" + BEGIN)};

    private final POSContextGenerator contexts = Model.INSTANCE.getFactory().getPOSContextGenerator();

    private Tagger() {}

    /** One tag for each word. */
    static String[] tags(String[] words) {
        return TAGGERS.get().tag(words);
    }

    /** The best tag of each word at once: OpenNLP's own beam of three changes few tags and takes far longer. */
    private String[] tag(String[] words) {
        Word[] here = new Word[words.length];
        for (int i = 0; i < words.length; i++) {
            here[i] = word(words[i]);
        }
        int[] tags = new int[words.length];
        double[] sums = new double[Model.OUTCOMES.getNumOutcomes()];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(here[i].own, 0, sums, 0, sums.length);
            addNeighbours(here, i, sums);
            addTags(tags, i, sums);
            tags[i] = best(sums);
        }
        return Arrays.stream(tags).mapToObj(Model.OUTCOMES::getOutcome).toArray(String[]::new);
    }

    private static void addNeighbours(Word[] words, int i, double[] sums) {
        if (i < BEGINNINGS.length) {
            BEGINNINGS[i].addTo(sums);
        }
        if (i > 0) {
            words[i - 1].oneBefore.addTo(sums);
        }
        if (i > 1) {
            words[i - 2].twoBefore.addTo(sums);
        }
        if (i + 1 < words.length) {
            words[i + 1].oneBehind.addTo(sums);
        }
        if (i + 2 < words.length) {
            words[i + 2].twoBehind.addTo(sums);
        }
    }

    private static void addTags(int[] tags, int i, double[] sums) {
        if (i > 0) {
            Model.ONE_TAG_BEFORE[tags[i - 1]].addTo(sums);
        }
        if (i > 1) {
            Model.TWO_TAGS_BEFORE[tags[i - 2]][tags[i - 1]].addTo(sums);
        }
    }

    private static int best(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best]) {
                best = i;
            }
        }
        return best;
    }

    private Word word(String word) {
        Word known = WORDS.get(word);
        if (known == null) {
            if (WORDS.size() >= MOST_WORDS) {
                WORDS.clear();
            }
            known = new Word(own(word), word);
            WORDS.put(word, known);
        }
        return known;
    }

    /** What a word says of its own tag: the features that OpenNLP gives it where it stands alone. */
    private double[] own(String word) {
        double[] sums = new double[Model.OUTCOMES.getNumOutcomes()];
        for (String feature : contexts.getContext(0, new String[] {word}, new String[1], NO_CONTEXT)) {
            if (!feature.equals(BEGIN)) {
                Weights.of(feature).addTo(sums);
            }
        }
        for (int tag = 0; tag < sums.length; tag++) {
            if (!canBe(word, Model.OUTCOMES.getOutcome(tag))) {
                sums[tag] = Double.NEGATIVE_INFINITY;
            }
        }
        return sums;
    }

    /**
     * Whether a word can have a tag: of a closed class, or of a contraction, whose parts stand apart here, only if it is
     * listed; "its" is no contraction.
     */
    static boolean canBe(String word, String tag) {
        boolean contraction = tag.contains("+");
        if (!contraction && !CLOSED_CLASS_TAGS.contains(tag)) {
            return true;
        }
        String lower = StringUtil.toLowerCase(word).replace('\u2019', '\'');
        return CLOSED_CLASSES.contains(lower) && !(contraction && lower.equals("its"));
    }

    /** A word's part in its own tag, and in those of the words beside it. */
    private static final class Word {

        private final double[] own;
        private final Weights oneBefore;
        private final Weights twoBefore;
        private final Weights oneBehind;
        private final Weights twoBehind;

        Word(double[] own, String word) {
            String feature = "w=" + StringUtil.toLowerCase(word);
            this.own = own;
            this.oneBefore = Weights.of("p1" + feature);
            this.twoBefore = Weights.of("p2" + feature);
            this.oneBehind = Weights.of("n1" + feature);
            this.twoBehind = Weights.of("n2" + feature);
        }
    }

    /** How much a feature speaks for some of the tags, by their numbers. */
    private record Weights(int[] outcomes, double[] parameters) {

        private static final Weights NOTHING = new Weights(new int[0], new double[0]);

        static Weights of(String feature) {
            Context context = Model.FEATURES.get(feature);
            return context == null ? NOTHING : new Weights(context.getOutcomes(), context.getParameters());
        }

        void addTo(double[] sums) {
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += parameters[i];
            }
        }
    }

    /** Whether the model has seen a word, in lower case, often enough to know it. */
    static boolean knows(String word) {
        return Model.FEATURES.containsKey("w=" + word);
    }

    /** Holds the model until it is first asked for. */
    private static final class Model {

        static final POSModel INSTANCE = read();
        static final MaxentModel OUTCOMES = INSTANCE.getArtifact(WEIGHTS);
        static final Map<String, Context> FEATURES = features();
        static final Weights[] ONE_TAG_BEFORE =
                byTag(tag -> Weights.of("t=" + tag)).toArray(Weights[]::new);
        static final Weights[][] TWO_TAGS_BEFORE = byTag(second ->
                        byTag(first -> Weights.of("t2=" + second + "," + first)).toArray(Weights[]::new))
                .toArray(Weights[][]::new);

        @SuppressWarnings("unchecked")
        private static Map<String, Context> features() {
            return (Map<String, Context>) ((AbstractModel) OUTCOMES).getDataStructures()[1];
        }

        private static <T> Stream<T> byTag(Function<String, T> made) {
            return IntStream.range(0, OUTCOMES.getNumOutcomes())
                    .mapToObj(OUTCOMES::getOutcome)
                    .map(made);
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
