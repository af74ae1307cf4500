package org.dixit.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A text as its runs of {@value #LENGTH} words, each by its hash (Broder, On the resemblance and containment of
 * documents, 1997).
 *
 * @param runs hashes in the order of the text, repeats too
 */
public record Shingles(List<Long> runs) {

    /** Words of a run. */
    public static final int LENGTH = 5;

    /** Of so many runs in a row one at least is among the fingerprints. */
    static final int WINDOW = 8;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    public Shingles {
        runs = List.copyOf(runs);
    }

    /** The runs of words of several passages; none goes from one passage into the next. */
    public static Shingles of(List<String> passages) {
        return new Shingles(passages.stream()
                .flatMap(passage -> runs(Words.of(passage)).stream())
                .toList());
    }

    private static List<Long> runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - LENGTH)
                .mapToObj(start -> hash(words.subList(start, start + LENGTH)))
                .toList();
    }

    /** FNV-1a over the words, its bits mixed so that the smallest of several is as good as drawn by lot. */
    private static long hash(List<String> words) {
        long hash = FNV_OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }

    /** How many different runs there are. */
    int size() {
        return distinct().size();
    }

    Set<Long> distinct() {
        return new HashSet<>(runs);
    }

    /**
     * A choice of the runs by which texts that share a passage find each other: the smallest of each window (Schleimer,
     * Wilkerson and Aiken, Winnowing, 2003). Texts that share so many runs in a row share one at least.
     */
    public Set<Long> fingerprints() {
        Set<Long> chosen = new LinkedHashSet<>();
        Deque<Integer> rising = new ArrayDeque<>();
        for (int i = 0; i < runs.size(); i++) {
            while (!rising.isEmpty() && runs.get(rising.getLast()) >= runs.get(i)) {
                rising.removeLast();
            }
            rising.addLast(i);
            if (rising.getFirst() <= i - WINDOW) {
                rising.removeFirst();
            }
            if (i >= WINDOW - 1 || i == runs.size() - 1) {
                chosen.add(runs.get(rising.getFirst()));
            }
        }
        return chosen;
    }
}
