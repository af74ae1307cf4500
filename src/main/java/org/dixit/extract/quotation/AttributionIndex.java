package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.text.Span;

/** Finds the attributions around a place without looking at all of them: by the stretches of text that they reach into. */
final class AttributionIndex {

    /** Characters of a stretch: about a sentence. */
    private static final int STRETCH = 256;

    private final Map<Integer, List<Attribution>> byStretch = new HashMap<>();

    AttributionIndex(List<Attribution> attributions) {
        attributions.forEach(this::add);
    }

    private void add(Attribution attribution) {
        int next = 0;
        for (Span content : attribution.content()) {
            int last = Math.max(content.start(), content.end() - 1) / STRETCH;
            for (int i = Math.max(next, content.start() / STRETCH); i <= last; i++) {
                byStretch.computeIfAbsent(i, stretch -> new ArrayList<>()).add(attribution);
            }
            next = last + 1;
        }
    }

    /** Those with a part of their words that covers a place, in the order they were given. */
    List<Attribution> around(Span place) {
        return byStretch.getOrDefault(place.start() / STRETCH, List.of()).stream()
                .filter(attribution -> attribution.content().stream().anyMatch(content -> content.covers(place)))
                .toList();
    }
}
