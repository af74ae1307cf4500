package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimQueries;
import org.dixit.export.EventRecord;
import org.dixit.export.TallyRecord;
import org.dixit.review.DecisionEntries;
import org.dixit.review.Outcome;
import org.dixit.review.Subject;
import org.jspecify.annotations.Nullable;

/** Fills in the forms that change tallies and events, with what stands or with what was sent. */
@ApplicationScoped
class Forms {

    private final TallyQueries tallies;
    private final EventQueries events;
    private final ClaimQueries claims;
    private final DecisionEntries decisions;

    Forms(TallyQueries tallies, EventQueries events, ClaimQueries claims, DecisionEntries decisions) {
        this.tallies = tallies;
        this.events = events;
        this.claims = claims;
        this.decisions = decisions;
    }

    /** A form that came too late. */
    Attempt overtaken(Outcome.Conflict conflict) {
        return Attempt.late(decisions.told(conflict.since()));
    }

    Optional<PlaceForm> place(
            long id, @Nullable String chosen, @Nullable String event, @Nullable String note, Attempt attempt) {
        return Claim.<Claim>findByIdOptional(id)
                .map(claim -> new PlaceForm(
                        claims.records(List.of(claim)).get(0),
                        claim.revision,
                        claim.tally == null ? Waiting.reason(claim) : null,
                        tallies.comparable(claim.measure, claim.unit, null),
                        latestEvents(),
                        decisions.ofClaim(id),
                        chosen,
                        event,
                        note,
                        attempt));
    }

    /** @param input what was sent; null for what stands */
    Optional<TallyForm> tally(long id, @Nullable String name, @Nullable String into, Attempt attempt) {
        return Tally.<Tally>findByIdOptional(id).map(tally -> {
            TallyRecord record = tallies.find(id).orElseThrow();
            return new TallyForm(
                    record,
                    tally.revision,
                    tallies.comparable(tally.measure, tally.unit, id),
                    name == null ? tally.name : name,
                    into == null ? "" : into,
                    decisions.of(Subject.TALLY, id),
                    attempt);
        });
    }

    EventForm newEvent(Map<String, String> values, Attempt attempt) {
        return new EventForm(null, 0, values, latestEvents(), attempt);
    }

    /** @param sent what was sent; null for what stands */
    Optional<EventForm> event(long id, @Nullable Map<String, String> sent, Attempt attempt) {
        return Event.<Event>findByIdOptional(id)
                .map(event -> new EventForm(
                        id,
                        event.revision,
                        sent == null ? EventForm.values(event) : sent,
                        latestEvents().stream()
                                .filter(other -> other.id() != id)
                                .toList(),
                        attempt));
    }

    private List<EventRecord> latestEvents() {
        return events.list(new EventFilter()).items();
    }
}
