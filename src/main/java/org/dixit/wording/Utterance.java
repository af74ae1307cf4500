package org.dixit.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody is said to have said, in the words of one article.
 *
 * @param segments its runs of words, in order; another article may quote one of them alone, or two as one
 */
public record Utterance(List<String> segments) {

    /** Of a shorter telling so much must stand in the longer. */
    private static final double LEAST_SHARE = 0.7;

    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_OF_SENSE = 2;

    public Utterance {
        segments = List.copyOf(segments);
    }

    /** By which utterances that have some words in a row in common find each other. */
    public Set<Long> runs() {
        return Shingles.of(List.of(text())).distinct();
    }

    /**
     * How much of the shorter stands in the longer if both, or a segment of one and the other, are tellings of one
     * utterance; 0 if they are not.
     */
    public double sameness(Utterance other) {
        return Stream.concat(
                        parts().map(part -> sameness(part, other.text())),
                        other.parts().map(part -> sameness(text(), part)))
                .max(Double::compare)
                .orElse(0.0);
    }

    private String text() {
        return String.join(" … ", segments);
    }

    private Stream<String> parts() {
        return Stream.concat(Stream.of(text()), segments.stream());
    }

    private static double sameness(String one, String other) {
        Alignment alignment = Alignment.of(one, other);
        boolean same = alignment.shared() >= FEWEST_WORDS
                && alignment.share() >= LEAST_SHARE
                && Sense.of(one).shared(Sense.of(other)).words().size() >= FEWEST_OF_SENSE;
        return same ? alignment.share() : 0;
    }
}
