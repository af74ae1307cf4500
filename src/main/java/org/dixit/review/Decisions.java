package org.dixit.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dixit.account.Account;
import org.dixit.overview.OverviewCounts;
import org.dixit.tally.Placement;
import org.jspecify.annotations.Nullable;

/** Lets people decide. Each decision is written down and kept, and what it decides stands from then on. */
@ApplicationScoped
public class Decisions {

    private final EntityManager entities;
    private final DecisionHistory history;
    private final Placement placement;
    private final OverviewCounts counts;
    private final Clock clock;

    Decisions(
            EntityManager entities, DecisionHistory history, Placement placement, OverviewCounts counts, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.placement = placement;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Decides what stands in one field, unless the thing was changed since the reviewer saw it.
     *
     * @param id number of the claim, quotation, tally, event, speaker, pair or copy
     * @throws InvalidValueException if the field can't take the value, or evidence or a note is missing
     * @throws NotFoundException if there is no such thing
     */
    @Transactional
    public <S extends PanacheEntity> Outcome decide(Field<S> field, long id, Act act, Account by) {
        S subject = locked(field.subject(), id);
        int revision = field.subject().revision().applyAsInt(subject);
        if (revision != act.expectedRevision()) {
            return new Outcome.Conflict(history.since(field.subject(), id, act.expectedRevision()), revision);
        }
        field.check(act);
        Decision decision = draft(field, subject, by);
        decision.note = act.note();
        decision.evidence = act.evidence();
        return new Outcome.Done(apply(decision, field, subject, act.value()));
    }

    /**
     * Takes a decision back, unless its field was decided on again, or it was taken back already.
     *
     * @throws InvalidValueException if it is itself one that takes another back
     * @throws NotFoundException if there is no such decision
     */
    @Transactional
    public Outcome undo(long id, Account by) {
        Decision decision = Decision.<Decision>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return undo(Subject.of(decision), decision, by);
    }

    /** Lets what people decided on one claim or quotation stand on another: the same words in a later version of the article. */
    @Transactional
    public <S extends PanacheEntity> void carryOver(Subject<S> kind, long from, long to) {
        S subject = locked(kind, to);
        history.standing(kind, from).values().stream()
                .filter(earlier -> kind.field(earlier.field).carriesOver())
                .forEach(earlier -> carryOver(kind.field(earlier.field), earlier, subject));
    }

    private <S extends PanacheEntity> void carryOver(Field<S> field, Decision earlier, S subject) {
        Decision decision = draft(field, subject, earlier.account);
        decision.note = earlier.note;
        decision.evidence = earlier.evidence;
        decision.carriedFrom = earlier;
        apply(decision, field, subject, field.inAnotherVersion(earlier.newValue));
    }

    private <S extends PanacheEntity> Outcome undo(Subject<S> kind, Decision decision, Account by) {
        if (decision.undoes != null) {
            throw InvalidValueException.of("An undo can't be taken back: decide again.");
        }
        S subject = locked(kind, kind.of().apply(decision).id);
        Field<S> field = kind.field(decision.field);
        List<Decision> later = history.later(kind, decision);
        if (!later.isEmpty()) {
            return new Outcome.Conflict(later, kind.revision().applyAsInt(subject));
        }
        Decision back = draft(field, subject, by);
        back.undoes = decision;
        return new Outcome.Done(apply(back, field, subject, decision.oldValue));
    }

    /** As it stands in the database, and held so that nobody else decides on it until this transaction ends. */
    private <S extends PanacheEntity> S locked(Subject<S> kind, long id) {
        S subject = entities.find(kind.type(), id);
        if (subject == null) {
            throw new NotFoundException();
        }
        entities.flush();
        entities.refresh(subject, LockModeType.PESSIMISTIC_WRITE);
        return subject;
    }

    private <S extends PanacheEntity> Decision draft(Field<S> field, S subject, Account by) {
        Decision decision = new Decision();
        decision.account = by;
        decision.decidedAt = clock.instant();
        decision.field = field.key();
        field.subject().attach().accept(decision, subject);
        return decision;
    }

    private <S extends PanacheEntity> Decision apply(
            Decision decision, Field<S> field, S subject, @Nullable String value) {
        placement.takeTurn();
        decision.oldValue = field.show(subject);
        field.set(subject, value);
        decision.newValue = field.show(subject);
        decision.revision = raised(field.subject(), subject);
        decision.persist();
        placement.decided(decision);
        Stream.of(decision.claim, decision.quotation)
                .filter(Objects::nonNull)
                .forEach(finding -> counts.count(finding.version.article));
        return decision;
    }

    /** The new revision; it rises even where the value that stands is confirmed. */
    private <S extends PanacheEntity> int raised(Subject<S> kind, S subject) {
        int before = kind.revision().applyAsInt(subject);
        entities.flush();
        if (kind.revision().applyAsInt(subject) == before) {
            entities.lock(subject, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        return kind.revision().applyAsInt(subject);
    }
}
