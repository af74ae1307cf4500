package org.dixit.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.divergence.Series;
import org.dixit.divergence.Voice;

/**
 * How one voice is drawn: a hue for its side, a shape of its own.
 *
 * @param hue number of a colour of the stylesheet, 1 to {@value #OWN_VOICE}; the last is the publishers' own voice
 */
public record Style(int hue, Shape shape) {

    private static final int OWN_VOICE = 6;

    /** The styles of all series of one tally, in their order. */
    public static Map<Voice, Style> of(List<Series> series) {
        Map<Voice, Style> styles = new LinkedHashMap<>();
        List<Object> sides = new ArrayList<>();
        for (Series each : series) {
            Voice voice = each.voice();
            Shape shape = Shape.values()[styles.size() % Shape.values().length];
            styles.put(voice, new Style(voice.isClaimant() ? hue(voice, sides) : OWN_VOICE, shape));
        }
        return styles;
    }

    private static int hue(Voice voice, List<Object> sides) {
        Object side = voice.affiliation() == null ? voice : voice.affiliation();
        if (!sides.contains(side)) {
            sides.add(side);
        }
        return sides.indexOf(side) % (OWN_VOICE - 1) + 1;
    }

    /** The shape as path data for a key of 16 by 16 units. */
    public String key() {
        return shape.path(8, 8, 6);
    }
}
