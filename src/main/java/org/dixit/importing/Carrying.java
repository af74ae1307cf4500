package org.dixit.importing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.article.ArticleVersion;
import org.dixit.review.DecisionHistory;
import org.dixit.review.Decisions;
import org.dixit.review.Finding;
import org.dixit.review.Origin;
import org.dixit.review.Status;
import org.dixit.review.Subject;
import org.dixit.text.Snapshot;

/**
 * Takes what people decided on or added over into a new version of an article, where the sentence is the same and
 * stands once in both. Elsewhere nobody can tell that the article still says it.
 */
abstract class Carrying<S extends Finding> {

    private final Subject<S> kind;
    private final ArticleVersion from;
    final ArticleVersion to;

    Carrying(Subject<S> kind, ArticleVersion from, ArticleVersion to) {
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    final Carried carry(Decisions decisions, DecisionHistory history) {
        Set<Long> decided = history.decidedFields(kind, from).keySet();
        Map<Place, S> here = in(to).stream().collect(toMap(s -> place(s, to.snapshot()), identity(), (a, b) -> a));
        Carried carried = Carried.NONE;
        for (S old : in(from)) {
            if (old.origin == Origin.PERSON || decided.contains(old.id)) {
                Optional<S> same = same(place(old, from.snapshot()), old, here);
                same.ifPresent(s -> decisions.carryOver(kind, old.id, s.id));
                carried = carried.plus(same.isPresent() ? new Carried(1, 0) : new Carried(0, 1));
            }
        }
        return carried;
    }

    private Optional<S> same(Place place, S old, Map<Place, S> here) {
        if (!place.standsOnceIn(from.snapshot()) || !place.standsOnceIn(to.snapshot())) {
            return Optional.empty();
        }
        int shift = place.sentenceStart(to.snapshot()) - place.sentenceStart(from.snapshot());
        return Optional.ofNullable(here.get(place)).or(() -> copy(old, shift));
    }

    /** All of a version, in the order in which they were written. */
    abstract List<S> in(ArticleVersion version);

    abstract Place place(S item, Snapshot snapshot);

    /**
     * Writes into the new version what the engine does not find there.
     *
     * @param shift code points by which its sentence moved
     * @return empty if its words do not stand there, or something else has its key
     */
    abstract Optional<S> copy(S old, int shift);

    /** What the copy has from the old one in any case. */
    final S begun(S copy, S old, int shift) {
        copy.version = to;
        copy.extractionKey = old.extractionKey;
        copy.origin = old.origin;
        copy.status = Status.UNREVIEWED;
        copy.readAs(old);
        copy.sentenceStart += shift;
        copy.sentenceEnd += shift;
        return copy;
    }
}
