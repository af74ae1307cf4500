package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dixit.account.Account;
import org.dixit.claim.Claim;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention.Kind;
import org.dixit.review.Act;
import org.dixit.review.ClaimField;
import org.dixit.review.Decisions;
import org.dixit.review.EventField;
import org.dixit.review.InvalidValueException;
import org.dixit.review.Outcome;
import org.dixit.review.TallyField;
import org.jspecify.annotations.Nullable;

/**
 * What people change about tallies and events. Every change is a decision, and can be taken back as one. What can't be
 * compared is not put together: another measure or unit, or a rate.
 */
@ApplicationScoped
public class Edits {

    private final Decisions decisions;
    private final EntityManager entities;

    Edits(Decisions decisions, EntityManager entities) {
        this.decisions = decisions;
        this.entities = entities;
    }

    /**
     * Moves a claim to a tally, or lets it wait where the act gives none.
     *
     * @throws InvalidValueException if the claim's figure can't be compared with those there
     */
    @Transactional
    public Outcome move(long claim, Act act, Account by) {
        Claim moved = Claim.<Claim>findByIdOptional(claim).orElseThrow(NotFoundException::new);
        Outcome outcome = decisions.decide(ClaimField.TALLY, claim, act, by);
        if (moved.tally != null) {
            checkMeasure(moved.measure == moved.tally.measure, moved.tally);
            checkUnit(moved.unit, moved.tally);
            if (moved.countType == CountType.RATE) {
                throw InvalidValueException.of("This claim is a rate; a tally compares totals.");
            }
        }
        return outcome;
    }

    /** Says what a claim was counted over; its tally follows from that. */
    @Transactional
    public Outcome setEvent(long claim, Act act, Account by) {
        return decisions.decide(ClaimField.EVENT, claim, act, by);
    }

    @Transactional
    public Outcome rename(long tally, Act act, Account by) {
        return decisions.decide(TallyField.NAME, tally, act, by);
    }

    /**
     * Joins a tally to another; its claims are compared there from then on.
     *
     * @throws InvalidValueException if the other has another measure or unit, or was joined to this one
     */
    @Transactional
    public Outcome join(long tally, Act act, Account by) {
        Tally joined = Tally.<Tally>findByIdOptional(tally).orElseThrow(NotFoundException::new);
        Outcome outcome = decisions.decide(TallyField.JOINED_INTO, tally, act, by);
        if (joined.joinedInto != null) {
            checkMeasure(joined.measure == joined.joinedInto.measure, joined.joinedInto);
            checkUnit(joined.unit, joined.joinedInto);
        }
        return outcome;
    }

    private static void checkMeasure(boolean same, Tally tally) {
        if (!same) {
            throw InvalidValueException.of(
                    "“" + tally.name + "” counts the " + tally.measure.label() + ": that can’t be compared with this.");
        }
    }

    private static void checkUnit(String unit, Tally tally) {
        if (!unit.equals(tally.unit)) {
            throw InvalidValueException.of("“" + tally.name + "” is in " + tally.unit + ", this is in " + unit + ".");
        }
    }

    /** Makes an event of the values of its form, by the names of its fields. */
    @Transactional
    public Event make(Map<EventField, @Nullable String> values, Account by) {
        Event event = new Event();
        event.name = Objects.requireNonNullElse(values.get(EventField.NAME), "");
        event.kind = Kind.ONGOING;
        event.persist();
        entities.flush();
        edit(event.id, values, event.revision, by);
        return event;
    }

    /**
     * Changes those fields of an event that the form has otherwise, all or none.
     *
     * @throws InvalidValueException if one of them can't be so
     */
    @Transactional
    public List<Outcome> edit(long id, Map<EventField, @Nullable String> values, int revision, Account by) {
        Event event = Event.<Event>findByIdOptional(id).orElseThrow(NotFoundException::new);
        List<Outcome> outcomes = new ArrayList<>();
        int seen = revision;
        for (EventField field : inOrder(event, values)) {
            Outcome outcome = decide(field, id, Act.of(values.get(field), seen), by);
            outcomes.add(outcome);
            if (!(outcome instanceof Outcome.Done done)) {
                return outcomes;
            }
            seen = done.decision().revision;
        }
        return outcomes;
    }

    private Outcome decide(EventField field, long id, Act act, Account by) {
        try {
            return decisions.decide(field, id, act, by);
        } catch (InvalidValueException e) {
            throw e.at(field.key());
        }
    }

    /** The fields that change, in an order in which each step is an event that can be: an incident never lacks its day. */
    private static List<EventField> inOrder(Event event, Map<EventField, @Nullable String> values) {
        List<EventField> order = new ArrayList<>(List.of(EventField.NAME, EventField.PLACE, EventField.PARENT));
        boolean lastFirst = isLater(values.get(EventField.LAST_DAY), event.firstDay);
        order.addAll(
                lastFirst
                        ? List.of(EventField.LAST_DAY, EventField.FIRST_DAY)
                        : List.of(EventField.FIRST_DAY, EventField.LAST_DAY));
        boolean opens = Kind.ONGOING.name().equalsIgnoreCase(values.get(EventField.KIND));
        order.add(opens ? 0 : order.size(), EventField.KIND);
        order.removeIf(field ->
                !values.containsKey(field) || Objects.equals(blankAsNull(values.get(field)), field.show(event)));
        return order;
    }

    private static boolean isLater(@Nullable String day, @Nullable LocalDate than) {
        return day == null || day.isBlank() || than == null || day.compareTo(than.toString()) >= 0;
    }

    private static @Nullable String blankAsNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
