package org.dixit.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dixit.article.ArticleVersion;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Lays out what is to be asked of a claim or quotation that was missed. */
@ApplicationScoped
class AdditionDesk {

    /** More places than a reviewer would look through. */
    private static final int MOST_PLACES = 50;

    private final ReviewItems items;

    AdditionDesk(ReviewItems items) {
        this.items = items;
    }

    /** Asks for the words, or where they stand more than once, for the place. */
    Addition asked(ArticleVersion version, ItemKind kind, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return page(version, kind, words, List.of(), null);
        }
        List<Span> places = Words.places(version.snapshot(), words);
        if (places.size() == 1) {
            return described(version, kind, places.get(0));
        }
        return page(
                version,
                kind,
                words,
                places.stream()
                        .limit(MOST_PLACES)
                        .map(span -> place(kind, Spot.of(version, kind, span), span))
                        .toList(),
                places.isEmpty()
                        ? "These words don’t stand in the article. Copy them from its page, to the letter."
                        : null);
    }

    /** Asks what the words at a place say. */
    Addition described(ArticleVersion version, ItemKind kind, Span selected) {
        Spot spot = Spot.of(version, kind, selected);
        String figure = version.snapshot().slice(spot.segments().get(0));
        return filled(version, kind, selected, spot, AdditionForm.of(kind, figure), null);
    }

    /** Asks again, with what was entered, since something can't be taken. */
    Addition refused(
            ArticleVersion version, ItemKind kind, Span selected, AdditionForm form, InvalidValueException problem) {
        return filled(version, kind, selected, Spot.of(version, kind, selected), form, problem);
    }

    /** Asks for the words anew. */
    Addition misplaced(ArticleVersion version, ItemKind kind, @Nullable String words, InvalidValueException problem) {
        return page(version, kind, words, List.of(), problem.getMessage());
    }

    private Addition filled(
            ArticleVersion version,
            ItemKind kind,
            Span selected,
            Spot spot,
            AdditionForm form,
            @Nullable InvalidValueException problem) {
        return new Addition(
                version.article.id,
                version.number,
                version.headline,
                kind,
                null,
                List.of(),
                place(kind, spot, selected),
                form.inputs(Optional.ofNullable(problem)),
                items.speakers(version.article.id),
                problem != null && problem.input().equals("words") ? problem.getMessage() : null);
    }

    private static Addition page(
            ArticleVersion version,
            ItemKind kind,
            @Nullable String words,
            List<Addition.Place> places,
            @Nullable String problem) {
        return new Addition(
                version.article.id,
                version.number,
                version.headline,
                kind,
                words,
                places,
                null,
                List.of(),
                List.of(),
                problem);
    }

    private static Addition.Place place(ItemKind kind, Spot spot, Span selected) {
        return new Addition.Place(selected, spot.passage(kind));
    }
}
