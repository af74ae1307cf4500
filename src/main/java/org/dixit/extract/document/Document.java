package org.dixit.extract.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dixit.extract.Source;
import org.dixit.text.Block;
import org.dixit.text.Sentence;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article in blocks, sentences and tokens. Tokens are tagged when they are first asked for, a sentence at a time,
 * since tagging is the dearest step of all. Not for use by several threads at once.
 */
public final class Document {

    private final Source source;
    private final List<Block> blocks;
    private final List<Sentence> sentences;
    private final @Nullable List<Token>[] tokens;
    private final LostMarks lost;
    private @Nullable TagMender mender;

    private Document(Source source, List<Block> blocks, List<Sentence> sentences) {
        this.source = source;
        this.blocks = blocks;
        this.sentences = sentences;
        this.tokens = newLists(sentences.size());
        this.lost = LostMarks.of(source.snapshot().flat());
    }

    /** Reads an article. */
    public static Document of(Source source) {
        String text = source.snapshot().flat();
        List<Block> blocks = BlockReader.blocks(text, source.headline());
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            addSentences(sentences, text, blocks.get(i), i);
        }
        return new Document(source, List.copyOf(blocks), List.copyOf(sentences));
    }

    private static void addSentences(List<Sentence> sentences, String text, Block block, int index) {
        if (block.kind().isOwnWords()) {
            for (Span span : SentenceSplitter.sentences(text, block.span())) {
                sentences.add(new Sentence(span, index));
            }
        }
    }

    public Source source() {
        return source;
    }

    public Snapshot snapshot() {
        return source.snapshot();
    }

    /** The text with one char per code point: offsets of spans are indexes into it. */
    public String text() {
        return snapshot().flat();
    }

    /** The words at a place, of {@link #text()}. */
    public String text(Span span) {
        return text().substring(span.start(), span.end());
    }

    /** All blocks, in order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The sentences of the article's own words, in order; other blocks have none. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The block a sentence stands in. */
    public Block block(Sentence sentence) {
        return blocks.get(sentence.block());
    }

    /**
     * Index of the sentence that holds an offset, or of the last one before it; -1 where there is none.
     */
    public int sentenceAt(int offset) {
        int at = Collections.binarySearch(
                sentences, new Sentence(new Span(offset, Integer.MAX_VALUE), 0), (a, b) -> a.span()
                        .compareTo(b.span()));
        return at >= 0 ? at : -at - 2;
    }

    /** The tagged tokens of a sentence, by its index. */
    public List<Token> tokens(int sentence) {
        List<Token> known = tokens[sentence];
        if (known == null) {
            known = tagged(sentences.get(sentence).span());
            tokens[sentence] = known;
        }
        return known;
    }

    private List<Token> tagged(Span sentence) {
        return tag(split(sentence));
    }

    /** Where the tokens of any part of the text stand. */
    public List<Span> split(Span part) {
        return lost.parted(text(), Tokenizer.tokens(text(), part));
    }

    /** Whether the text has lost its commas, so that nothing marks where a report within a sentence begins or ends. */
    public boolean lacksCommas() {
        return lost.commas();
    }

    /** Whether the mark of a possessive stands at an offset, the apostrophe lost or not. */
    public boolean isPossessiveAt(int offset) {
        String next = text().substring(offset, Math.min(text().length(), offset + 2));
        return next.equals("'s")
                || next.equals("\u2019s")
                || next.equals("\u2018s")
                || offset < text().length() && LostMarks.isParted(text(), new Span(offset, offset + 1));
    }

    /**
     * Tags a run of tokens that need not be a sentence's.
     *
     * @param spans where they stand; a span that holds white space is tagged as if it were a quotation mark
     */
    public List<Token> tag(List<Span> spans) {
        String[] words = spans.stream().map(this::word).toArray(String[]::new);
        String[] tags = Tagger.tags(words);
        mender().mend(List.of(words), tags);
        List<Token> tagged = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            tagged.add(new Token(spans.get(i), words[i], tags[i]));
        }
        return Collections.unmodifiableList(tagged);
    }

    private TagMender mender() {
        TagMender known = mender;
        if (known == null) {
            known = new TagMender(text());
            mender = known;
        }
        return known;
    }

    /** The characters of a token, typographic apostrophes made straight and a lost one put back: "'s". */
    public String word(Span span) {
        if (LostMarks.isParted(text(), span)) {
            return "'s";
        }
        String word = text(span).replace('\u2019', '\'').replace('\u2018', '\'');
        return word.indexOf(' ') < 0 ? word : "\"";
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Token>[] newLists(int size) {
        return new List[size];
    }
}
