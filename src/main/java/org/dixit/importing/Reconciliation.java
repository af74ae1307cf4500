package org.dixit.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dixit.article.ArticleVersion;
import org.dixit.extract.Extraction;
import org.dixit.review.Finding;
import org.dixit.review.Origin;
import org.dixit.review.Readings;
import org.dixit.review.Status;
import org.dixit.speaker.Cast;
import org.dixit.text.Shortened;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/**
 * Brings what is stored of an article version in line with what the engine finds now, by extraction key. What is no
 * longer found stays, withdrawn, unless a person found or decided on it.
 *
 * @param <F> what the engine finds
 * @param <E> the entity that keeps it
 */
abstract class Reconciliation<F, E extends Finding> {

    final ArticleVersion version;
    final Snapshot snapshot;
    final Extraction extraction;
    final Cast cast;
    final Readings readings;
    private final Map<Long, Set<String>> decisions;

    /** @param decisions names of the fields that people decided on, by number of the entity */
    Reconciliation(
            ArticleVersion version,
            Extraction extraction,
            Cast cast,
            Readings readings,
            Map<Long, Set<String>> decisions) {
        this.version = version;
        this.snapshot = version.snapshot();
        this.extraction = extraction;
        this.cast = cast;
        this.readings = readings;
        this.decisions = decisions;
    }

    /** The entities of what is found, by extraction key, in the order of {@code found}. */
    final Map<String, E> reconcile(List<E> stored, List<F> found) {
        Map<String, E> known =
                stored.stream().collect(Collectors.toMap(each -> each.extractionKey, Function.identity()));
        Map<String, E> standing = new LinkedHashMap<>();
        for (F finding : found) {
            E fresh = make(finding);
            E old = known.remove(fresh.extractionKey);
            if (old == null) {
                fresh.persist();
            } else {
                renew(old, fresh);
            }
            standing.put(fresh.extractionKey, old == null ? fresh : old);
        }
        known.values().forEach(this::withdraw);
        return standing;
    }

    private void renew(E old, E fresh) {
        update(old, fresh);
        old.readAs(fresh);
        old.withdrawn = false;
    }

    private void withdraw(E old) {
        old.withdrawn = old.origin == Origin.ENGINE && decided(old).isEmpty();
    }

    /** Names of the fields that people decided on. */
    Set<String> decided(E stored) {
        return decisions.getOrDefault(stored.id, Set.of());
    }

    /** What every entity of the engine's begins with. */
    final E begun(E fresh, String key, Span sentence, String rule, double confidence) {
        fresh.version = version;
        fresh.extractionKey = key;
        fresh.sentenceStart = sentence.start();
        fresh.sentenceEnd = sentence.end();
        fresh.rule = Shortened.to(60, rule);
        fresh.confidence = confidence;
        fresh.engine = extraction.engine();
        fresh.origin = Origin.ENGINE;
        fresh.status = Status.UNREVIEWED;
        return fresh;
    }

    abstract E make(F finding);

    /** Takes over into what is stored what people can decide on, except what they did. */
    abstract void update(E old, E fresh);
}
