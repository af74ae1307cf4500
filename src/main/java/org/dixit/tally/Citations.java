package org.dixit.tally;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Point;
import org.dixit.export.Wikitext;
import org.dixit.text.Capitalised;
import org.jspecify.annotations.Nullable;

/** Writes figures as rows of a wiki's table: day, claimant, and the figure as it was said with its source. */
@ApplicationScoped
class Citations {

    private static final String SOURCES = "select a.id, v.headline, a.address, v.fetchedAt, v.notice"
            + " from ArticleVersion v join v.article a where v.number = a.currentVersion and a.id in ?1";

    private final EntityManager entities;

    Citations(EntityManager entities) {
        this.entities = entities;
    }

    /** What is known of an article beside who published it and when. */
    record Source(
            Long article,
            String headline,
            @Nullable String address,
            Instant fetched,
            @Nullable String notice) {}

    /** The row of each point, by the id of the claim that had it first. */
    Map<Long, String> rows(Collection<Point> points) {
        List<Long> articles = points.stream()
                .map(point -> point.first().report().article())
                .distinct()
                .toList();
        if (articles.isEmpty()) {
            return Map.of();
        }
        Map<Long, Source> sources = entities.createQuery(SOURCES, Source.class)
                .setParameter(1, articles)
                .getResultStream()
                .collect(toMap(Source::article, source -> source));
        Map<Long, String> rows = new HashMap<>();
        for (Point point : points) {
            Source source = sources.get(point.first().report().article());
            if (source != null) {
                rows.put(point.first().id(), row(point, source));
            }
        }
        return rows;
    }

    static String row(Point point, Source source) {
        Figure first = point.first();
        return Wikitext.row(
                day(point),
                Wikitext.words(Capitalised.of(point.voice().inFull())),
                Wikitext.words(point.innerWords()) + Wikitext.reference(cited(first, source)));
    }

    private static String day(Point point) {
        @Nullable LocalDate day = point.day();
        if (day == null) {
            return "day not stated";
        }
        return point.isDayStated() ? Wikitext.day(day) : "day not stated, reported " + Wikitext.day(day);
    }

    private static Wikitext.Source cited(Figure first, Source source) {
        return new Wikitext.Source(
                source.headline,
                first.report().publisher() == null
                        ? null
                        : first.report().publisher().name(),
                first.report().day(),
                source.address,
                source.fetched,
                source.notice);
    }
}
