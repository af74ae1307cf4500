package org.dixit.divergence;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dixit.text.Capitalised;

/**
 * One claimant against all others of a tally, day by day. Figures for different days are never set against each other,
 * and the publishers' own voice is no claimant.
 *
 * @param days those for which the claimant and another give a number, in order
 * @param alone the claimant's figures for days for which nobody else gives a number, and those without a day or number
 */
public record Against(Voice voice, List<Day> days, List<Point> alone) {

    /**
     * One day.
     *
     * @param own the claimant's last figure for it
     * @param others the others' last figures for it, each held against {@code own}; the smallest first, at least one
     */
    public record Day(LocalDate day, Point own, List<Facing> others) {

        /** The smallest of the others' figures. */
        public Point smallest() {
            return others.get(0).other();
        }

        /** The largest of the others' figures. */
        public Point largest() {
            return others.get(others.size() - 1).other();
        }

        /** Those that can't hold if the claimant's does. */
        public List<Facing> excluded() {
            return others.stream().filter(facing -> facing.pair().isExcluding()).toList();
        }

        /** Where the claimant's figure stands to the range of the others', in words. */
        public String stands() {
            if (others.stream().allMatch(Facing::isAbove)) {
                return between(others.size() - 1, 0) + " above" + all();
            }
            if (others.stream().allMatch(Facing::isBelow)) {
                return between(0, others.size() - 1) + " below" + all();
            }
            return others.stream().anyMatch(facing -> facing.spread().isApart()) ? "within their range" : "they meet";
        }

        private String all() {
            return others.size() > 1 ? " all others" : "";
        }

        /** "2 to 18 times", from the nearer to the farther figure. */
        private String between(int near, int far) {
            String nearer = others.get(near).apart();
            String farther = others.get(far).apart();
            return nearer.equals(farther) ? farther : nearer.replaceFirst(" times$", "") + " to " + farther;
        }
    }

    /** Holds a claimant against all others; empty of days for one that has no figure in a series. */
    public static Against of(Voice voice, Divergence divergence) {
        Map<LocalDate, Point> own = new TreeMap<>();
        List<Point> rest = new ArrayList<>();
        divergence.series().stream()
                .filter(series -> series.voice().equals(voice))
                .forEach(series -> sort(series, own, rest));
        List<Day> days = new ArrayList<>();
        own.forEach((day, point) -> {
            List<Facing> others = others(day, point, divergence);
            if (others.isEmpty()) {
                rest.add(point);
            } else {
                days.add(new Day(day, point, others));
            }
        });
        rest.sort(Point.IN_TIME);
        return new Against(voice, List.copyOf(days), List.copyOf(rest));
    }

    private static void sort(Series series, Map<LocalDate, Point> own, List<Point> rest) {
        List<Point> ofDays = series.latestOfEachDay();
        ofDays.forEach(point -> own.put(Objects.requireNonNull(point.day()), point));
        series.points().stream().filter(point -> point.day() == null).forEach(rest::add);
    }

    private static List<Facing> others(LocalDate day, Point own, Divergence divergence) {
        return divergence.series().stream()
                .filter(series -> series.voice().isClaimant() && !series.voice().equals(own.voice()))
                .flatMap(series -> series.latestOfEachDay().stream())
                .filter(point -> day.equals(point.day()))
                .flatMap(point -> Facing.of(own, point, divergence.rules()).stream())
                .sorted(comparing((Facing facing) -> least(facing, divergence.rules()))
                        .thenComparing(facing -> facing.other().voice().name()))
                .toList();
    }

    private static BigDecimal least(Facing facing, RuleSet rules) {
        return rules.ends(facing.other().first()).orElseThrow().least();
    }

    /** What it comes to, in a sentence. */
    public String sentence() {
        if (days.isEmpty()) {
            return "Nobody else gives a number for a day for which " + voice.inFull() + " does.";
        }
        Day last = days.get(days.size() - 1);
        String figures = last.smallest().equals(last.largest())
                ? last.smallest().voice().inFull() + " " + last.smallest().innerWords()
                : "the others " + last.smallest().innerWords() + " to "
                        + last.largest().innerWords();
        long excluding = days.stream().filter(day -> !day.excluded().isEmpty()).count();
        return Capitalised.of("for " + Written.day(last.day()) + " " + voice.inFull() + " has "
                        + last.own().innerWords() + ", " + figures + ": " + last.stands() + ". ")
                + excludes(excluding);
    }

    private String excludes(long excluding) {
        if (days.size() == 1) {
            return excluding == 0 ? "They can all hold." : "They can’t all hold.";
        }
        return excluding == 0
                ? "On none of the " + days.size() + " days does its figure rule another out."
                : "On " + excluding + " of " + days.size() + " days its figure and another can’t both hold.";
    }
}
