package org.dixit.extract.speaker;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dixit.extract.document.Document;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells whether who is mentioned by an office and what that is of ("the mayor of Testford") may be one who has the office. */
final class Seats {

    /** So many mentions of somebody are looked at. */
    private static final int MOST_MENTIONS = 16;

    private static final Pattern SEATED = Pattern.compile(" (?:of|for|in) (?:the )?");

    private final Document document;
    private final @Nullable String seat;

    /** @param names in the mention */
    Seats(Document document, Mention mention, List<Name> names) {
        this.document = document;
        this.seat = names.stream()
                .filter(name -> name.kind() != Name.Kind.PERSON && name.span().start() >= mention.coreEnd())
                .filter(name -> SEATED.matcher(document.text(
                                new Span(mention.coreEnd(), name.span().start())))
                        .matches())
                .map(Name::text)
                .filter(name -> Words.anyCountry(name) == null)
                .findFirst()
                .orElse(null);
    }

    /** "The mayor of Testford" is nobody of whom Testford is not told. */
    boolean mayBe(Entity entity) {
        return seat == null || sentencesOf(entity).anyMatch(sentence -> sentence.contains(seat));
    }

    private Stream<String> sentencesOf(Entity entity) {
        return entity.mentions().stream()
                .limit(MOST_MENTIONS)
                .map(document::sentenceAt)
                .flatMap(sentence -> Stream.of(sentence - 1, sentence))
                .filter(sentence -> sentence >= 0)
                .distinct()
                .map(sentence ->
                        document.text(document.sentences().get(sentence).span()));
    }
}
