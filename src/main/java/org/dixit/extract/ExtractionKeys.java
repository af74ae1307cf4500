package org.dixit.extract;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.text.Sentence;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/** The keys of one article's results. */
public final class ExtractionKeys {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final String text;
    private final Map<Span, Integer> occurrences = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private ExtractionKeys(String text) {
        this.text = text;
    }

    /** Counts the sentences of an article, in order. */
    public static ExtractionKeys of(Snapshot snapshot, List<Sentence> sentences) {
        ExtractionKeys keys = new ExtractionKeys(snapshot.flat());
        for (Sentence sentence : sentences) {
            keys.occurrences.put(sentence.span(), keys.counts.merge(keys.hash(sentence.span()), 1, Integer::sum));
        }
        return keys;
    }

    /**
     * The key of a result.
     *
     * @param sentence in which it begins, one of the article's
     */
    public ExtractionKey key(ExtractionKey.Kind kind, Span result, Span sentence) {
        int before = words(new Span(sentence.start(), Math.max(sentence.start(), result.start())));
        int occurrence = occurrences.getOrDefault(sentence, 1);
        return new ExtractionKey(kind, hash(sentence), occurrence, before, before + words(result));
    }

    /** Whether no other sentence of the article has the same words: only then may a decision follow it to a new version. */
    public boolean standsOnce(Span sentence) {
        return counts.getOrDefault(hash(sentence), 0) == 1;
    }

    private int words(Span part) {
        return (int)
                WORD.matcher(text.substring(part.start(), part.end())).results().count();
    }

    /** FNV-1a over the words in lower case: short, the same on every platform, and no secret. */
    private String hash(Span sentence) {
        long hash = FNV_OFFSET;
        Matcher word = WORD.matcher(text.substring(sentence.start(), sentence.end()));
        while (word.find()) {
            for (byte b : (word.group().toLowerCase(Locale.ROOT) + " ").getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ (b & 0xff)) * FNV_PRIME;
            }
        }
        return HexFormat.of().toHexDigits(hash);
    }
}
