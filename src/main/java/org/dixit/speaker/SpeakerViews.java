package org.dixit.speaker;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dixit.export.LikelySame;
import org.dixit.export.SpeakerDetail;
import org.dixit.export.SpeakerRecord;
import org.dixit.export.SpeakerReference;
import org.dixit.review.DecisionEntries;
import org.dixit.review.DecisionEntry;
import org.dixit.review.DecisionQueries;
import org.dixit.review.Subject;
import org.dixit.tally.Attempt;
import org.jspecify.annotations.Nullable;

/** Brings together what is known of one speaker, for its page and for its data. */
@ApplicationScoped
public class SpeakerViews {

    private final SpeakerQueries speakers;
    private final Likenesses likenesses;
    private final DecisionEntries entries;
    private final DecisionQueries decisions;

    SpeakerViews(SpeakerQueries speakers, Likenesses likenesses, DecisionEntries entries, DecisionQueries decisions) {
        this.speakers = speakers;
        this.likenesses = likenesses;
        this.entries = entries;
        this.decisions = decisions;
    }

    /** The speaker that stands for the one of that id. */
    public Optional<SpeakerReference> standing(long id) {
        return Speaker.<Speaker>findByIdOptional(id).map(SpeakerFormat::reference);
    }

    /** The speaker as data, one that was joined to another too. */
    public Optional<SpeakerDetail> detail(long id) {
        return Speaker.<Speaker>findByIdOptional(id)
                .map(speaker -> new SpeakerDetail(
                        speakers.find(id).orElseThrow(),
                        likely(likenesses.of(speaker)),
                        SpeakerPair.apartFrom(speaker).stream()
                                .map(pair -> SpeakerFormat.itself(pair.across(speaker)))
                                .toList(),
                        decisions.onSpeaker(id)));
    }

    /**
     * A speaker that stands, for its page.
     *
     * @param from id of the joined speaker whose address led here; null for none
     * @param other what was sent to be joined; null for nothing
     */
    Optional<SpeakerView> view(long id, @Nullable Long from, @Nullable String other, Attempt attempt) {
        return Speaker.<Speaker>findByIdOptional(id).map(speaker -> {
            List<Likenesses.Alike> alike = likenesses.of(speaker);
            return new SpeakerView(
                    speakers.find(id).orElseThrow(),
                    joined(speaker),
                    candidates(speaker, alike),
                    apart(speaker),
                    entries.ofSpeaker(speaker),
                    from == null ? null : joinedHere(from, speaker),
                    other == null ? "" : other,
                    attempt);
        });
    }

    private static @Nullable SpeakerReference joinedHere(long from, Speaker standing) {
        return Speaker.<Speaker>findByIdOptional(from)
                .filter(speaker -> !speaker.isStanding() && speaker.standing.id.equals(standing.id))
                .map(SpeakerFormat::itself)
                .orElse(null);
    }

    private List<SpeakerView.Candidate> candidates(Speaker speaker, List<Likenesses.Alike> alike) {
        List<LikelySame> likely = likely(alike);
        return IntStream.range(0, alike.size())
                .mapToObj(i -> new SpeakerView.Candidate(
                        likely.get(i),
                        alike.get(i).speaker().revision,
                        SpeakerPair.find(speaker, alike.get(i).speaker())
                                .map(pair -> pair.revision)
                                .orElse(0)))
                .toList();
    }

    private List<LikelySame> likely(List<Likenesses.Alike> alike) {
        Map<Long, SpeakerRecord> records =
                speakers.records(alike.stream().map(Likenesses.Alike::speaker).toList()).stream()
                        .collect(toMap(SpeakerRecord::id, record -> record));
        return alike.stream()
                .map(each -> likely(each, Objects.requireNonNull(records.get(each.speaker().id))))
                .toList();
    }

    private static LikelySame likely(Likenesses.Alike alike, SpeakerRecord record) {
        return new LikelySame(
                Objects.requireNonNull(SpeakerFormat.reference(alike.speaker())),
                alike.likeness().evidence(),
                record.quotations(),
                record.claims());
    }

    private List<SpeakerView.Decided> joined(Speaker speaker) {
        return Speaker.<Speaker>list("joinedInto is not null and standing = ?1 order by name, id", speaker).stream()
                .map(joined ->
                        new SpeakerView.Decided(SpeakerFormat.itself(joined), decision(Subject.SPEAKER, joined.id)))
                .toList();
    }

    private List<SpeakerView.Decided> apart(Speaker speaker) {
        return SpeakerPair.apartFrom(speaker).stream()
                .map(pair -> new SpeakerView.Decided(
                        SpeakerFormat.itself(pair.across(speaker)), decision(Subject.PAIR, pair.id)))
                .toList();
    }

    /** The decision that can be taken back. */
    private @Nullable DecisionEntry decision(Subject<?> kind, long id) {
        return entries.of(kind, id).stream()
                .filter(DecisionEntry::undoable)
                .findFirst()
                .orElse(null);
    }
}
