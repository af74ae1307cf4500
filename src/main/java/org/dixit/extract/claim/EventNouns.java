package org.dixit.extract.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.extract.EventMention.Kind;
import org.dixit.extract.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code events.txt}. */
final class EventNouns {

    /**
     * An event noun.
     *
     * @param noun the form kept in data
     * @param agent whether its owner does it ("invasion") rather than suffers it ("war")
     */
    record EventNoun(Kind kind, String noun, boolean agent) {

        /** Whether one article can call one event by both. */
        boolean isAlike(EventNoun other) {
            return equals(other) || FIGHTING.contains(noun) && FIGHTING.contains(other.noun);
        }
    }

    /** Nouns that change within one article for one event. */
    private static final Set<String> FIGHTING = Set.of("war", "conflict");

    /** What stands behind the head of a noun phrase. */
    private static final Pattern BEHIND_HEAD = Pattern.compile(
            ",| (?:in|on|at|of|by|near|against|from|to|with|that|which|who|over|outside|inside|between)\\b");

    private static final TokenPhrases<EventNoun> PHRASES = new TokenPhrases<>();
    private static final Set<String> INCIDENTS = new HashSet<>();
    private static final Map<String, EventNoun> ONGOING = new HashMap<>();

    static {
        for (List<String> row : Lexicon.rows("events")) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            EventNoun noun = new EventNoun(kind, row.get(1), row.size() > 3);
            remember(row.get(1), noun);
            Lexicon.items(row, 2).forEach(form -> remember(form, noun));
        }
    }

    private EventNouns() {}

    private static void remember(String form, EventNoun noun) {
        PHRASES.add(form, noun);
        if (noun.kind() == Kind.ONGOING) {
            ONGOING.put(form, noun);
        } else {
            INCIDENTS.add(form);
        }
    }

    static TokenPhrases.@Nullable Match<EventNoun> matchAt(SentenceText sentence, int token) {
        boolean labour = sentence.is(token, "strike", "strikes") && sentence.has(ClaimWords.LABOUR);
        return labour ? null : PHRASES.startingAt(sentence, token);
    }

    static @Nullable EventNoun startingAt(SentenceText sentence, int token) {
        var match = matchAt(sentence, token);
        return match == null ? null : match.meaning();
    }

    /** Whether a sentence has the noun or verb of an incident. */
    static boolean tellsIncident(SentenceText sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            EventNoun noun = startingAt(sentence, i);
            if (noun != null && noun.kind() == Kind.INCIDENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence has the noun or verb of an incident, or the noun of what goes on. */
    static boolean areIn(SentenceText sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (matchAt(sentence, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention is of an incident ("a chemical weapon attack in the north"), not of "fire officials". */
    static boolean isNamedBy(String mention) {
        String[] words = BEHIND_HEAD.split(mention.toLowerCase(Locale.ROOT), 2)[0].split("[^a-z-]+");
        return words.length > 0 && INCIDENTS.contains(words[words.length - 1]);
    }

    /** The forms of what goes on, with what is kept of each. */
    static Map<String, EventNoun> ongoing() {
        return ONGOING;
    }
}
