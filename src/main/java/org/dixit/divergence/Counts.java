package org.dixit.divergence;

import java.util.List;
import java.util.Objects;

/**
 * How many stand behind the figures of a tally, each kind counted apart: five articles that repeat one claimant are
 * five articles and one claimant. What is not known is not counted.
 *
 * @param reports articles, those with the same text counted as one
 */
public record Counts(int claims, int articles, int reports, int publishers, int claimants, int affiliations) {

    static Counts of(List<Figure> figures) {
        return new Counts(
                figures.size(),
                distinct(figures.stream()
                        .map(figure -> figure.report().article())
                        .toList()),
                distinct(figures.stream()
                        .map(figure -> figure.report().original())
                        .toList()),
                distinct(figures.stream()
                        .map(figure -> figure.report().publisher())
                        .toList()),
                distinct(figures.stream()
                        .map(figure -> figure.voice().claimant())
                        .toList()),
                distinct(figures.stream()
                        .map(figure -> figure.voice().affiliation())
                        .toList()));
    }

    private static int distinct(List<?> all) {
        return (int) all.stream().filter(Objects::nonNull).distinct().count();
    }
}
