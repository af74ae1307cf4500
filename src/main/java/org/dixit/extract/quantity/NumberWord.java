package org.dixit.extract.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.extract.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** A word of {@code number-words.txt}. */
record NumberWord(Kind kind, BigDecimal value) {

    enum Kind {
        UNIT,
        TEN,
        SCALE,
        SUFFIX,
        VAGUE,
        SEVERAL,
        NONE,
        FRACTION
    }

    /** "Three hundreds" are three innings, "three millions" a number. */
    private static final BigDecimal LEAST_IN_PLURAL = BigDecimal.valueOf(100_000);

    private static final Map<String, NumberWord> WORDS = new HashMap<>();
    private static final Map<String, NumberWord> SUFFIXES = new HashMap<>();
    private static final Set<String> STARTERS = new HashSet<>(Set.of("a", "an"));
    private static final Phrases<NumberWord> PHRASES = new Phrases<>();

    static {
        for (List<String> row : Lexicon.rows("number-words")) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            BigDecimal value = row.size() < 3 ? BigDecimal.ZERO : new BigDecimal(row.get(2));
            Lexicon.items(row, 1).forEach(words -> remember(words, new NumberWord(kind, value)));
        }
    }

    private static void remember(String words, NumberWord meaning) {
        switch (meaning.kind) {
            case SUFFIX -> SUFFIXES.put(words, meaning);
            case SEVERAL, NONE -> PHRASES.add(words, meaning);
            default -> WORDS.put(words, meaning);
        }
        STARTERS.add(words.split(" ")[0]);
    }

    /** The meaning of a word in lower case, null if it is no number. */
    static @Nullable NumberWord of(String word) {
        return WORDS.get(word);
    }

    /** What multiplies the number before it, a plural ("two crores") too where it is large; null for another word. */
    static @Nullable NumberWord scale(String word) {
        NumberWord one = of(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        if (one == null || one.kind != Kind.SCALE) {
            return null;
        }
        return !word.endsWith("s") || one.value.compareTo(LEAST_IN_PLURAL) >= 0 ? one : null;
    }

    static boolean is(String word, Kind kind) {
        NumberWord meaning = WORDS.get(word);
        return meaning != null && meaning.kind == kind;
    }

    /** Whether a number can begin with a word ("several", "half", "a" as in "a dozen"). */
    static boolean canStart(String word) {
        return STARTERS.contains(word);
    }

    /** What letters right behind digits multiply by ("600m"), null if nothing. */
    static @Nullable BigDecimal suffix(String letters) {
        NumberWord meaning = SUFFIXES.get(letters);
        return meaning == null ? null : meaning.value;
    }

    /** "several", "no", "not one" ... where they begin. */
    static Phrases.@Nullable Match<NumberWord> phrase(Lexemes text, int from) {
        return PHRASES.startingAt(text, from);
    }
}
