package org.dixit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Segment;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Lays claims and quotations out for the review desk. */
@ApplicationScoped
public class ReviewItems {

    private final EntityManager entities;
    private final DecisionEntries decisions;

    ReviewItems(EntityManager entities, DecisionEntries decisions) {
        this.entities = entities;
        this.decisions = decisions;
    }

    /** The item as it stands; empty if there is none. */
    public Optional<ReviewItem> find(ItemRef ref) {
        return switch (ref.kind()) {
            case CLAIM -> Claim.<Claim>findByIdOptional(ref.id()).map(claim -> item(ref, claim));
            case QUOTATION -> Quotation.<Quotation>findByIdOptional(ref.id()).map(quotation -> item(ref, quotation));
        };
    }

    private ReviewItem item(ItemRef ref, Claim claim) {
        Passage passage = Passage.of(
                claim.version.snapshot(),
                claim.sentence(),
                Stream.concat(
                                Stream.of(new Passage.Mark(Passage.Role.FIGURE, claim.span())),
                                mark(Passage.Role.WHO, claim.claimantStart, claim.claimantEnd))
                        .toList());
        return item(
                ref,
                claim.revision,
                claim.status,
                claim.version,
                passage,
                PlainWords.lead(claim),
                PlainWords.facts(claim));
    }

    private ReviewItem item(ItemRef ref, Quotation quotation) {
        Stream<Passage.Mark> segments =
                quotation.segments.stream().map(Segment::span).map(span -> new Passage.Mark(Passage.Role.QUOTED, span));
        Passage passage = Passage.of(
                quotation.version.snapshot(),
                quotation.sentence(),
                Stream.of(
                                segments,
                                mark(Passage.Role.WHO, quotation.mentionStart, quotation.mentionEnd),
                                mark(Passage.Role.CUE, quotation.cueStart, quotation.cueEnd))
                        .flatMap(marks -> marks)
                        .toList());
        return item(
                ref,
                quotation.revision,
                quotation.status,
                quotation.version,
                passage,
                PlainWords.lead(quotation),
                PlainWords.facts(quotation));
    }

    private ReviewItem item(
            ItemRef ref,
            int revision,
            Status status,
            ArticleVersion version,
            Passage passage,
            String lead,
            List<Fact> facts) {
        return new ReviewItem(
                ref,
                revision,
                status,
                version.article.id,
                version.headline,
                version.article.publisher == null ? null : version.article.publisher.name,
                version.published,
                version.notice,
                passage,
                lead,
                facts,
                decisions.of(ref.kind().subject(), ref.id()));
    }

    /** Those whom the article has speak or claim. */
    List<String> speakers(long article) {
        return entities.createQuery(
                        "select distinct s.standing.name from Speaker s where s in (select c.claimant from Claim c where c.version.article.id = ?1)"
                                + " or s in (select q.speaker from Quotation q where q.version.article.id = ?1) order by s.standing.name",
                        String.class)
                .setParameter(1, article)
                .getResultList();
    }

    private static Stream<Passage.Mark> mark(Passage.Role role, @Nullable Integer start, @Nullable Integer end) {
        return start == null || end == null ? Stream.of() : Stream.of(new Passage.Mark(role, new Span(start, end)));
    }
}
