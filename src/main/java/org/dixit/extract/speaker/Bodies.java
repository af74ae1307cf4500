package org.dixit.extract.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.extract.SpeakerKind;
import org.dixit.extract.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds the body that a noun takes up: "the commission", "the high court", "the company". */
final class Bodies {

    /** Behind the noun of a body stands what it is of. */
    private static final Pattern OF = Pattern.compile(" (?:of|for|on|to|in|at) .*");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}.'\u2019& ]+");
    private static final String UNKNOWN = "unknown";
    private static final String KNOWN = "known";

    private static final Map<String, String> CLASSES = Lexicon.rows("body-classes").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final Map<String, List<String>> CALLED = Lexicon.rows("body-classes").stream()
            .collect(Collectors.toUnmodifiableMap((List<String> row) -> row.get(0), row -> Lexicon.items(row, 2)));

    private final Recency recency;

    Bodies(Recency recency) {
        this.recency = recency;
    }

    /** The body mentioned last before a mention that has its noun, and all else that the mention tells before that. */
    @Nullable
    Entity named(Mention mention) {
        return last(mention, entity -> noun(entity).equals(mention.head()) && told(mention, entity));
    }

    /** The body mentioned last that may be called by a noun which its name doesn't have. */
    @Nullable
    Entity called(Mention mention) {
        List<String> called = CALLED.getOrDefault(mention.head(), List.of());
        if (called.isEmpty() || mention.head().equals("department") && !mention.isBare()) {
            return null;
        }
        Entity known = last(
                mention, entity -> !entity.isPlace() && words(entity).stream().anyMatch(called::contains));
        return known != null ? known : last(mention, entity -> !entity.isPlace() && called.contains(classOf(entity)));
    }

    private @Nullable Entity last(Mention mention, Predicate<Entity> fits) {
        for (Entity entity : recency.before(mention.span().start())) {
            boolean body = entity.kind() == SpeakerKind.ORGANISATION && entity.isPlural() == mention.isPlural();
            if (body && fits.test(entity)) {
                return entity;
            }
        }
        return null;
    }

    private static boolean told(Mention mention, Entity entity) {
        List<String> words = words(entity);
        String core =
                mention.words().substring(0, mention.coreEnd() - mention.span().start());
        return words(core).stream().allMatch(word -> word.equals("the") || words.contains(word));
    }

    private static String noun(Entity entity) {
        List<String> words = words(OF.matcher(entity.name()).replaceFirst(""));
        return words.get(words.size() - 1);
    }

    private static String classOf(Entity entity) {
        String known = words(entity).stream()
                .map(CLASSES::get)
                .filter(c -> c != null)
                .findFirst()
                .orElse(UNKNOWN);
        if (!known.equals(UNKNOWN)) {
            return known;
        }
        if (entity.isKnownBody()) {
            return KNOWN;
        }
        return PLAIN.matcher(entity.name()).matches() ? UNKNOWN : "";
    }

    private static List<String> words(Entity entity) {
        return words(entity.name());
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split(" "));
    }
}
