package org.dixit.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.chart.Style;
import org.dixit.chart.Timeline;
import org.dixit.divergence.Against;
import org.dixit.divergence.Course;
import org.dixit.divergence.DaySpread;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Party;
import org.dixit.divergence.Point;
import org.dixit.divergence.RuleSet;
import org.dixit.divergence.Spread;
import org.dixit.divergence.Stance;
import org.dixit.divergence.flag.Flag;
import org.dixit.divergence.flag.FlagKind;
import org.dixit.export.ClaimRecord;
import org.dixit.export.EventRecord;
import org.dixit.export.TallyDetail;
import org.dixit.export.TallyRecord;
import org.dixit.review.DecisionEntry;
import org.dixit.site.Writing;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a tally shows.
 *
 * @param lead what is known, under the rule set in force
 * @param voices the latest figure of each voice, claimants before the publishers' own voice
 * @param flags what does not fit, under the rule set in force
 * @param course how they agree and part day by day
 * @param wide the chart for wide screens; null where there is nothing to draw
 * @param tall the chart for phones
 * @param listed the figures of all voices, the newest first
 * @param apart figures that enter no series
 * @param against one claimant against all others; null unless it is asked for
 * @param changes what came and went since a day; null unless it is asked for
 * @param wikitext the rows of the figures shown as a wiki has them, by the id of the claim that had each first
 */
public record TallyView(
        TallyRecord tally,
        EventRecord event,
        Divergence divergence,
        String lead,
        List<Latest> voices,
        Shown<Flag> flags,
        Course course,
        @Nullable Timeline wide,
        @Nullable Timeline tall,
        Shown<Point> listed,
        Shown<Figure> apart,
        List<TallyDetail.Near> near,
        @Nullable Against against,
        @Nullable Changes changes,
        Map<Long, String> wikitext,
        List<DecisionEntry> history) {

    private static final int MOST_DAYS = 30;

    /**
     * The latest figure of one voice, with the claim that had it first.
     *
     * @param overtaken whether somebody of the same side gave a newer one
     * @param reading what the rule set takes it to mean, in words; empty if that is what was said
     */
    public record Latest(
            Point point, Style style, Stance stance, ClaimRecord claim, boolean overtaken, String reading) {

        /** Whose it is and whom it counts, in a few words; empty where nothing of it is known. */
        public String about() {
            return Stream.of(side(), stance.words(), overtaken ? "its side has a newer figure" : "")
                    .filter(words -> words != null && !words.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        /** Who else reports it: "and 2 more reports, 1 copy"; empty if nobody does. */
        public String further() {
            int more = point.independent() - 1;
            int copies = point.reports().size() - point.independent();
            String words = Stream.of(
                            more == 0 ? "" : Writing.of(more, "more report"),
                            copies == 0 ? "" : Writing.of(copies, "copy"))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            return words.isEmpty() ? "" : "and " + words;
        }

        /** For whom the claimant speaks; null where it is not known, or none other than itself. */
        private @Nullable String side() {
            return point.voice().speaksFor().map(Party::name).orElse(null);
        }
    }

    /** How far apart the latest figures are; null with fewer than two numbers. */
    public @Nullable Spread spread() {
        return divergence.spread().orElse(null);
    }

    /** How many times apart they are; null where there is no ratio. */
    public @Nullable String ratio() {
        return divergence.spread().flatMap(Spread::ratioWords).orElse(null);
    }

    /** The rule sets to choose from. */
    public List<RuleSet> ruleSets() {
        return List.of(RuleSet.values());
    }

    /** The latest days for which several claimants give a number, the newest first. */
    public List<DaySpread> latestDays() {
        List<DaySpread> days = new ArrayList<>(course.days());
        Collections.reverse(days);
        return days.subList(0, Math.min(MOST_DAYS, days.size()));
    }

    /** Since when the figures part; null if those for the last day meet. */
    public @Nullable LocalDate partedSince() {
        return course.partedSince().orElse(null);
    }

    /** The figure as a row of a wiki's table; empty where its article is gone. */
    public String row(Point point) {
        return wikitext.getOrDefault(point.first().id(), "");
    }

    /** The name of its chart where there are several on a page. */
    public String chart() {
        return "chart-" + tally.id();
    }

    /** The name of a flag's place on the page. */
    public String anchor(Flag flag) {
        return TallyFormat.anchor(flag);
    }

    /** Whether the flag came since the day that is asked for. */
    public boolean isNew(Flag flag) {
        return changes != null && changes.isNew(flag);
    }

    /** Whether a report of the point came since the day that is asked for. */
    public boolean isNew(Point point) {
        return changes != null && changes.isNew(point);
    }

    /** Whether the figure came since the day that is asked for. */
    public boolean isNew(Figure figure) {
        return changes != null && changes.isNew(figure);
    }

    /** All that can be flagged. */
    public List<FlagKind> flagKinds() {
        return FlagKind.ofFigures();
    }

    /** How the pairs stand, in words. */
    public String pairs() {
        long compared = divergence.comparedPairs();
        if (compared == 0) {
            return divergence.current().size() < 2 ? "no two claimants to compare" : "no two figures for one day";
        }
        return "of " + compared + (compared == 1 ? " pair" : " pairs") + " of claimants can’t both hold";
    }
}
