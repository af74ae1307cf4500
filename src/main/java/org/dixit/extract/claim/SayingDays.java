package org.dixit.extract.claim;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dixit.extract.quotation.Attribution;
import org.dixit.extract.quotation.Attributions;
import org.dixit.text.Span;

/** Days on which somebody spoke, told right before who did: "On Wednesday the police said that ...". */
final class SayingDays {

    /** Between a day and whoever spoke stand a comma and a space at most. */
    private static final int BESIDE = 2;

    private final NavigableMap<Integer, Attribution> byCue = new TreeMap<>();

    SayingDays(Attributions attributions) {
        for (Attribution attribution : attributions.all()) {
            Span cue = attribution.cue();
            if (cue != null && attribution.span().start() >= cue.end()) {
                byCue.put(cue.start(), attribution);
            }
        }
    }

    /** Whether the next report behind a day begins with its speaker right there. */
    boolean isOne(DayMention day) {
        Map.Entry<Integer, Attribution> next = byCue.ceilingEntry(day.span().end());
        Span speaker = next == null ? null : next.getValue().speaker();
        return speaker != null
                && speaker.start() >= day.span().end()
                && speaker.start() - day.span().end() <= BESIDE;
    }
}
