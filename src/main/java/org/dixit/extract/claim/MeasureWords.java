package org.dixit.extract.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dixit.extract.Measure;
import org.dixit.extract.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words of {@code measures.txt}. */
final class MeasureWords {

    /** Where a word stands to what it counts. */
    enum Kind {
        PREDICATE,
        OF_PEOPLE_PREDICATE,
        ACTIVE,
        OF_PEOPLE,
        OF_THINGS,
        IN_EVENT,
        NOUN,
        DESCRIBES,
        TOLL
    }

    private static final Map<Kind, TokenPhrases<Measure>> PHRASES = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            PHRASES.put(kind, new TokenPhrases<>());
        }
        for (List<String> row : Lexicon.rows("measures")) {
            Measure measure = Measure.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            Lexicon.items(row, 2).forEach(words -> of(kind).add(words, measure));
        }
    }

    private MeasureWords() {}

    private static TokenPhrases<Measure> of(Kind kind) {
        TokenPhrases<Measure> phrases = PHRASES.get(kind);
        if (phrases == null) {
            throw new IllegalStateException("No phrases for " + kind);
        }
        return phrases;
    }

    /** What begins at a token. */
    static TokenPhrases.@Nullable Match<Measure> startingAt(Kind kind, SentenceText sentence, int from) {
        return of(kind).startingAt(sentence, from);
    }

    /** What ends before a token. */
    static TokenPhrases.@Nullable Match<Measure> endingAt(Kind kind, SentenceText sentence, int to) {
        return of(kind).endingAt(sentence, to);
    }
}
