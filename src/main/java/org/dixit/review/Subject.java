package org.dixit.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;
import org.dixit.speaker.Speaker;
import org.dixit.speaker.SpeakerPair;
import org.dixit.syndication.ArticlePair;
import org.dixit.tally.Event;
import org.dixit.tally.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that can be decided on.
 *
 * @param name its word, and the property of a {@link Decision} that holds it
 * @param fields the fields of it that can be decided on
 * @param revision counts the changes to a thing; a form filled in at another revision is stale
 * @param of what a decision is about; null if that is of another kind
 * @param attach makes a decision one about a thing
 */
public record Subject<S extends PanacheEntity>(
        String name,
        Class<S> type,
        Field<S>[] fields,
        ToIntFunction<S> revision,
        Function<Decision, @Nullable S> of,
        BiConsumer<Decision, S> attach) {

    public static final Subject<Claim> CLAIM = new Subject<>(
            "claim", Claim.class, ClaimField.values(), c -> c.revision, d -> d.claim, (d, c) -> d.claim = c);

    public static final Subject<Quotation> QUOTATION = new Subject<>(
            "quotation",
            Quotation.class,
            QuotationField.values(),
            q -> q.revision,
            d -> d.quotation,
            (d, q) -> d.quotation = q);

    public static final Subject<Tally> TALLY = new Subject<>(
            "tally", Tally.class, TallyField.values(), t -> t.revision, d -> d.tally, (d, t) -> d.tally = t);

    public static final Subject<Event> EVENT = new Subject<>(
            "event", Event.class, EventField.values(), e -> e.revision, d -> d.event, (d, e) -> d.event = e);

    public static final Subject<Speaker> SPEAKER = new Subject<>(
            "speaker", Speaker.class, SpeakerField.values(), s -> s.revision, d -> d.speaker, (d, s) -> d.speaker = s);

    public static final Subject<SpeakerPair> PAIR = new Subject<>(
            "pair", SpeakerPair.class, PairField.values(), p -> p.revision, d -> d.pair, (d, p) -> d.pair = p);

    public static final Subject<ArticlePair> COPY = new Subject<>(
            "copy", ArticlePair.class, CopyField.values(), p -> p.revision, d -> d.copy, (d, p) -> d.copy = p);

    /** What kind of thing a decision is about. */
    public static Subject<?> of(Decision decision) {
        return Stream.<Subject<?>>of(CLAIM, QUOTATION, TALLY, EVENT, SPEAKER, PAIR, COPY)
                .filter(kind -> kind.of.apply(decision) != null)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The field with a name of the public format.
     *
     * @throws InvalidValueException if there is none
     */
    public Field<S> field(String key) {
        return Stream.of(fields)
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("field", "A " + name + " has no field “" + key + "”."));
    }
}
