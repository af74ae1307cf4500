package org.dixit.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.dixit.account.Account;
import org.dixit.claim.Claim;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.Extractor;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Segment;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;
import org.dixit.utterance.Utterances;
import org.jspecify.annotations.Nullable;

/** Adds claims and quotations that the extractor missed. Who adds one says with it that the article does say it. */
@ApplicationScoped
class Additions {

    /** Stands where others name the extractor's rule. */
    private static final String RULE = "added by a person";

    private final Decisions decisions;
    private final Utterances utterances;

    Additions(Decisions decisions, Utterances utterances) {
        this.decisions = decisions;
        this.utterances = utterances;
    }

    /**
     * Adds what stands at a place.
     *
     * @param values written values of its fields, by the fields' names; what is left out stays unstated
     * @throws InvalidValueException if a value can't be taken, or the same is there already
     */
    @Transactional
    ItemRef add(ItemKind kind, Spot spot, Map<String, @Nullable String> values, Account by) {
        return switch (kind) {
            case CLAIM -> addClaim(spot, values, by);
            case QUOTATION -> addQuotation(spot, values, by);
        };
    }

    private ItemRef addClaim(Spot spot, Map<String, @Nullable String> values, Account by) {
        Claim.<Claim>find("version = ?1 and extractionKey = ?2", spot.version(), spot.key())
                .firstResultOptional()
                .ifPresent(known -> refuse(new ItemRef(ItemKind.CLAIM, known.id)));
        Claim claim = claim(spot);
        fill(Subject.CLAIM, claim, values);
        claim.persistAndFlush();
        return recorded(new ItemRef(ItemKind.CLAIM, claim.id), claim.revision, by);
    }

    private ItemRef addQuotation(Spot spot, Map<String, @Nullable String> values, Account by) {
        Quotation.<Quotation>find("version = ?1 and extractionKey = ?2", spot.version(), spot.key())
                .firstResultOptional()
                .ifPresent(known -> refuse(new ItemRef(ItemKind.QUOTATION, known.id)));
        Quotation quotation = quotation(spot);
        fill(Subject.QUOTATION, quotation, values);
        quotation.persistAndFlush();
        utterances.find(spot.version());
        return recorded(new ItemRef(ItemKind.QUOTATION, quotation.id), quotation.revision, by);
    }

    private static Claim claim(Spot spot) {
        Span figure = spot.segments().get(0);
        Claim claim = new Claim();
        claim.version = spot.version();
        claim.extractionKey = spot.key();
        claim.start = figure.start();
        claim.end = figure.end();
        claim.exact = spot.version().snapshot().slice(figure);
        claim.sentenceStart = spot.sentence().start();
        claim.sentenceEnd = spot.sentence().end();
        claim.population = "";
        claim.countType = CountType.UNSTATED;
        claim.role = ClaimRole.TOTAL;
        claim.rule = RULE;
        claim.confidence = 1;
        claim.engine = Extractor.VERSION;
        claim.origin = Origin.PERSON;
        claim.status = Status.UNREVIEWED;
        return claim;
    }

    private static Quotation quotation(Spot spot) {
        Quotation quotation = new Quotation();
        quotation.version = spot.version();
        quotation.extractionKey = spot.key();
        spot.segments()
                .forEach(span -> quotation.segments.add(segment(spot.version().snapshot(), span)));
        quotation.sentenceStart = spot.sentence().start();
        quotation.sentenceEnd = spot.sentence().end();
        quotation.rule = RULE;
        quotation.confidence = 1;
        quotation.engine = Extractor.VERSION;
        quotation.origin = Origin.PERSON;
        quotation.status = Status.UNREVIEWED;
        return quotation;
    }

    private static Segment segment(Snapshot text, Span span) {
        Segment segment = new Segment();
        segment.start = span.start();
        segment.end = span.end();
        segment.exact = text.slice(span);
        return segment;
    }

    private static <S extends PanacheEntity> void fill(
            Subject<S> kind, S subject, Map<String, @Nullable String> values) {
        values.forEach((key, value) -> {
            try {
                kind.field(key).set(subject, value == null || value.isBlank() ? null : value.strip());
            } catch (InvalidValueException e) {
                throw e.at(key);
            }
        });
    }

    private ItemRef recorded(ItemRef item, int revision, Account by) {
        decisions.decide(item.kind().status(), item.id(), Act.of(Status.RECORDED.name(), revision), by);
        return item;
    }

    private static void refuse(ItemRef known) {
        throw new InvalidValueException(
                "words",
                "These words are a " + known.kind().word() + " already: " + known.page()
                        + ". Correct it there if it was read wrongly.");
    }
}
