package org.dixit.review;

import java.util.List;
import org.dixit.article.ArticleVersion;
import org.dixit.extract.ExtractionKey;
import org.dixit.extract.ExtractionKeys;
import org.dixit.extract.Source;
import org.dixit.extract.document.Document;
import org.dixit.text.Sentence;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/**
 * The words that a reviewer wants to add, where they stand in an article.
 *
 * @param segments the figure, or the quotation's runs: one a paragraph, without the marks around it
 * @param sentence in which they begin, or else the line
 * @param key what makes them the same for a newer engine, so that it does not find them a second time
 */
record Spot(ArticleVersion version, List<Span> segments, Span sentence, String key) {

    private static final int LONGEST_FIGURE = 500;

    /** @throws InvalidValueException if there are no such words, or they can't be a figure */
    static Spot of(ArticleVersion version, ItemKind kind, Span selected) {
        Snapshot text = version.snapshot();
        if (selected.end() > text.length()) {
            throw new InvalidValueException("words", "The article ends before this place: select the words again.");
        }
        List<Span> segments =
                switch (kind) {
                    case CLAIM -> List.of(figure(text, Words.trimmed(text, selected)));
                    case QUOTATION -> Words.segments(text, selected);
                };
        if (segments.isEmpty() || segments.get(0).isEmpty()) {
            throw new InvalidValueException("words", "Nothing is selected: select the words that are to be added.");
        }
        return at(version, kind, segments);
    }

    private static Spot at(ArticleVersion version, ItemKind kind, List<Span> segments) {
        List<Sentence> sentences = Document.of(source(version)).sentences();
        Span first = segments.get(0);
        Span sentence = sentences.stream()
                .map(Sentence::span)
                .filter(span -> span.contains(first.start()))
                .findFirst()
                .orElseGet(() -> line(version.snapshot(), first));
        String key = ExtractionKeys.of(version.snapshot(), sentences)
                .key(ExtractionKey.Kind.valueOf(kind.name()), first.union(segments.get(segments.size() - 1)), sentence)
                .toString();
        return new Spot(version, segments, sentence, key);
    }

    private static Span figure(Snapshot text, Span span) {
        String words = text.slice(span);
        if (words.length() > LONGEST_FIGURE || words.indexOf('\n') >= 0) {
            throw new InvalidValueException(
                    "words",
                    "A figure stands in one sentence: select the number with its modifier alone, such as “at least 40”.");
        }
        return span;
    }

    private static Source source(ArticleVersion version) {
        return new Source(
                version.snapshot(),
                version.article.publisher == null ? null : version.article.publisher.name,
                version.published,
                version.headline);
    }

    private static Span line(Snapshot text, Span span) {
        int end = text.flat().indexOf('\n', span.end());
        return new Span(text.flat().lastIndexOf('\n', span.start()) + 1, end < 0 ? text.length() : end);
    }

    /** What stands out on the review desk. */
    Passage passage(ItemKind kind) {
        Passage.Role role = kind == ItemKind.CLAIM ? Passage.Role.FIGURE : Passage.Role.QUOTED;
        return Passage.of(
                version.snapshot(),
                sentence,
                segments.stream().map(span -> new Passage.Mark(role, span)).toList());
    }
}
