package org.dixit.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the latest figure of each voice beside the plot, so that no two labels meet. */
final class Labels {

    /** Between the middles of two labels. */
    static final double LINE = 18;

    private static final double SPACE = 16;
    private static final int NAME = 22;
    private static final int WORDS = 20;
    private static final int WORDS_ALONE = 13;

    private final Frame frame;

    Labels(Frame frame) {
        this.frame = frame;
    }

    /** One label a mark, as many as there is room for; the first marks come first. */
    List<Label> of(List<Mark> latest) {
        int room = (int) ((frame.bottom() - frame.top()) / LINE) + 1;
        List<Mark> marks = latest.stream()
                .limit(room)
                .sorted(Comparator.comparingDouble(Mark::y))
                .toList();
        double[] heights = apart(marks.stream().mapToDouble(Mark::y).toArray());
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            labels.add(label(marks.get(i), heights[i]));
        }
        return labels;
    }

    /** Moves sorted heights apart: down from the top, then up again from the bottom of the plot. */
    private double[] apart(double[] heights) {
        for (int i = 1; i < heights.length; i++) {
            heights[i] = Math.max(heights[i], heights[i - 1] + LINE);
        }
        double limit = frame.bottom();
        for (int i = heights.length - 1; i >= 0; i--) {
            heights[i] = Math.min(heights[i], limit);
            limit = heights[i] - LINE;
        }
        return heights;
    }

    private Label label(Mark mark, double y) {
        double x = frame.right() + SPACE;
        String leader = Whiskers.path("M%.1f %.1fH%.1fL%.1f %.1f", mark.x() + 9, mark.y(), frame.right(), x - 3, y);
        String words = shortened(mark.point().innerWords(), frame.named() ? WORDS : WORDS_ALONE);
        String name = frame.named() ? shortened(mark.point().voice().name(), NAME) : "";
        return new Label(
                mark.point().voice(),
                mark.style(),
                name,
                mark.band() != null ? "“" + words + "”" : words,
                x,
                y,
                leader);
    }

    private static String shortened(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
