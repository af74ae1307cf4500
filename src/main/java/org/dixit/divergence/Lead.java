package org.dixit.divergence;

import java.time.LocalDate;
import java.util.List;
import org.dixit.text.Capitalised;
import org.jspecify.annotations.Nullable;

/** What is known of a tally, in a sentence or two of plain English. Figures stand as they were said. */
public final class Lead {

    private final Divergence divergence;

    private Lead(Divergence divergence) {
        this.divergence = divergence;
    }

    /** The sentences for one tally, right for none, one and many claimants. */
    public static String of(Divergence divergence) {
        return new Lead(divergence).sentences();
    }

    private String sentences() {
        List<Point> latest = divergence.current();
        if (latest.isEmpty()) {
            return divergence.ownVoice().map(Lead::ownVoice).orElse("No figure stands here.");
        }
        String sentence = latest.size() == 1 ? one(latest.get(0)) : several();
        return Capitalised.of(sentence);
    }

    private static String ownVoice(Series series) {
        Point latest = series.latest();
        boolean one = latest.reports().size() == 1;
        String articles = one
                ? subject(latest.first().report()) + " gives " + latest.innerWords() + " in its own voice"
                : latest.reports().size() + " reports give " + latest.innerWords() + " in their own voice";
        int earlier = series.points().size() - 1;
        String rest =
                earlier == 0 ? "" : earlier == 1 ? ", after another figure" : ", after " + earlier + " other figures";
        return articles + when(latest, ", ") + rest + "; no claimant is named.";
    }

    private static String subject(Report report) {
        return report.publisher() == null ? "One article" : report.publisher().name();
    }

    private String one(Point point) {
        return says(point) + when(point, ", ") + "; " + nobodyElse() + ".";
    }

    private String nobodyElse() {
        return divergence.latest().size() == 1
                ? "nobody else has given a figure"
                : "it is the latest figure of its side";
    }

    private String several() {
        return divergence
                .spread()
                .map(spread -> spread.isApart() ? parted(spread) : meeting(spread))
                .orElseGet(this::withoutNumbers);
    }

    private String parted(Spread spread) {
        boolean oneDay = spread.isSameDay()
                && spread.smallest().isDayStated() == spread.largest().isDayStated();
        String figures = oneDay
                ? says(spread.largest()) + ", " + says(spread.smallest()) + ", both " + when(spread.largest(), "")
                : says(spread.largest()) + when(spread.largest(), " ", "(", ")") + ", " + says(spread.smallest())
                        + when(spread.smallest(), " ", "(", ")");
        return figures
                + spread.ratioWords()
                        .map(times -> ": " + times + " times apart")
                        .orElse("") + "." + others();
    }

    private String others() {
        int others = divergence.current().size() - 2;
        return switch (others) {
            case 0 -> divergence.latest().size() == 2 ? " Nobody else has given a figure." : "";
            case 1 -> " One other claimant has given a figure.";
            default -> " " + others + " other claimants have given figures.";
        };
    }

    private String meeting(Spread spread) {
        List<Point> current = divergence.current();
        boolean twoAlike = current.size() == 2
                && current.get(0).innerWords().equals(current.get(1).innerWords());
        if (twoAlike) {
            return current.get(0).voice().inFull() + " and "
                    + current.get(1).voice().inFull() + " both say "
                    + current.get(0).innerWords() + ".";
        }
        return says(spread.largest()) + when(spread.largest(), " ", "(", ")") + ": the figures of " + current.size()
                + " claimants do not part.";
    }

    private String withoutNumbers() {
        List<Point> current = divergence.current();
        String figures =
                String.join(", ", current.stream().limit(3).map(Lead::says).toList());
        String more = current.size() > 3 ? " and " + (current.size() - 3) + " more have words to say" : "";
        return figures + more + ": too few numbers to say how far apart.";
    }

    private static String says(Point point) {
        String words = point.hasNumber() ? point.innerWords() : "“" + point.innerWords() + "”";
        return point.voice().inFull() + " " + point.voice().says() + " " + words;
    }

    private static String when(Point point, String before) {
        return when(point, before, "", "");
    }

    private static String when(Point point, String before, String open, String close) {
        @Nullable LocalDate day = point.day();
        if (day == null) {
            return "";
        }
        return before + open + (point.isDayStated() ? "as of " : "reported on ") + Written.day(day) + close;
    }
}
