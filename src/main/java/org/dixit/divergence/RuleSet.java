package org.dixit.divergence;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How words are turned into the numbers they allow, and which claims enter. Whatever goes beyond the words is a
 * convention, and has a name.
 */
public enum RuleSet {
    /** The bounds that the words give, and no more: "nearly 9,000" excludes nothing below. */
    AS_SAID("as said", "As said: the bounds that the words give, and no more. “Nearly 9,000” excludes nothing below."),
    /** A convention of ours: "nearly v" is [0.9 v, v), "about v" is [0.9 v, 1.1 v]; all else as said. */
    PLAIN_READING(
            "plain reading",
            "Plain reading, a convention of ours: “nearly v” is 0.9 v up to but not v, “about v” is 0.9 v to 1.1 v; all else as said.",
            Reading::plain),
    /** Spreads go by the lowest number that each plainly read figure allows. */
    CONSERVATIVE(
            "conservative",
            "Conservative: each figure, read plainly, counts by the lowest number it allows: “nearly v” by 0.9 v, a range by its low end. Where nothing bounds it below, by the number said.",
            Reading::plain) {
        @Override
        public Optional<Ends> ends(Figure figure) {
            return either(read(figure).low(), figure.leastSaid());
        }
    },
    /** Spreads go by the highest number that each plainly read figure allows. */
    HIGHEST(
            "highest",
            "Highest: each figure, read plainly, counts by the highest number it allows: “about v” by 1.1 v, a range by its high end. Where nothing bounds it above, by the number said.",
            Reading::plain) {
        @Override
        public Optional<Ends> ends(Figure figure) {
            return either(read(figure).high(), figure.mostSaid());
        }
    },
    /** A convention of ours for words without a number, which then enter the spread as ranges do. */
    VAGUE_AS_INTERVALS(
            "vague phrases as intervals",
            "Vague phrases as intervals, a convention of ours: “dozens” is 24 to under 100, “scores” 40 to under 100, “hundreds” 200 to under 1,000 and so on, “several” 3 to 9, “a few” 3 to 6; all else by plain reading.",
            figure -> Reading.vague(figure).orElseGet(() -> Reading.plain(figure))) {
        @Override
        public Optional<Ends> ends(Figure figure) {
            return super.ends(figure).or(() -> Reading.vague(figure).flatMap(Interval::ends));
        }
    },
    /** Of each voice nothing but its latest figure. */
    LATEST_ONLY("latest only", "Latest only: of each claimant nothing but its latest figure, as said."),
    /** Claims that a reviewer looked at. */
    REVIEWED_ONLY(
            "reviewed only", "Reviewed only: claims of which a reviewer holds that the article says them, as said.") {
        @Override
        @Nullable
        Apart excludes(Figure figure) {
            return figure.standing() == Standing.UNREVIEWED ? Apart.UNREVIEWED : null;
        }
    },
    /** Claims that independent evidence supports. */
    CORROBORATED_ONLY(
            "corroborated only",
            "Corroborated only: claims that independent evidence supports, as a reviewer found, as said.") {
        @Override
        @Nullable
        Apart excludes(Figure figure) {
            return figure.standing() == Standing.CORROBORATED ? null : Apart.UNCORROBORATED;
        }
    };

    private final String label;
    private final String explained;
    private final Function<Figure, Interval> reading;

    RuleSet(String label, String explained) {
        this(label, explained, figure -> Interval.asSaid(figure.quantity()));
    }

    RuleSet(String label, String explained, Function<Figure, Interval> reading) {
        this.label = label;
        this.explained = explained;
        this.reading = reading;
    }

    /** What it takes words to mean, in a sentence for readers. */
    public String explained() {
        return explained;
    }

    /** Its name on pages. */
    public String label() {
        return label;
    }

    /** Its name in addresses and data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The numbers that a figure allows. */
    public Interval read(Figure figure) {
        return reading.apply(figure);
    }

    /** The numbers that a figure counts by in a spread; empty if it has none. */
    public Optional<Ends> ends(Figure figure) {
        return figure.leastSaid().flatMap(least -> figure.mostSaid().map(most -> new Ends(least, most)));
    }

    /** What a figure means under it, in plain words; empty if that is no more than was said. */
    public String reading(Figure figure) {
        Interval read = read(figure);
        String interval = read.equals(Interval.asSaid(figure.quantity())) ? "" : "read as " + read.words();
        String counted = ends(figure)
                .filter(ends -> this == CONSERVATIVE || this == HIGHEST)
                .map(ends -> "counts as " + Written.number(ends.least()))
                .orElse("");
        return Stream.of(interval, counted).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Why a figure that could be compared enters no series under this rule set; null if it does. */
    @Nullable
    Apart excludes(Figure figure) {
        return null;
    }

    private static Optional<Ends> either(@Nullable BigDecimal end, Optional<BigDecimal> said) {
        return Optional.ofNullable(end).or(() -> said).map(Ends::both);
    }
}
