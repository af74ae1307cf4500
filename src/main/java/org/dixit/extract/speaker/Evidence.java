package org.dixit.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.extract.document.Document;
import org.dixit.extract.quotation.Attribution;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** What speaks for and against somebody being the speaker of an article's attributions: each a name that {@link Certainty} weighs. */
final class Evidence {

    private static final int[] DISTANCES = {100, 300, 1000};

    private final Document document;
    private final Map<Entity, Integer> attributed = new HashMap<>();
    private int attributions;

    Evidence(Document document) {
        this.document = document;
    }

    /** Notes who is taken for the speaker of one more attribution, null for nobody. */
    void count(@Nullable Entity speaker) {
        attributions++;
        if (speaker != null) {
            attributed.merge(speaker, 1, Integer::sum);
        }
    }

    /** For one of those counted. */
    List<String> of(Attribution attribution, @Nullable Entity speaker) {
        Span mention = attribution.speaker();
        Told told = speaker == null ? Told.NOWHERE : Told.by(mention == null ? null : document.text(mention));
        List<String> evidence = new ArrayList<>(List.of("rule " + attribution.rule(), "told " + told));
        if (speaker != null) {
            int at = mention == null ? attribution.span().start() : mention.start();
            evidence.add("kind " + speaker.kind() + " " + told);
            evidence.add("named " + distance(speaker, at) + " " + told);
            evidence.add("says " + share(speaker));
            evidence.add("voices " + voices());
            if (speaker.name().indexOf(' ') < 0) {
                evidence.add("single name " + told);
            }
            if (speaker.name().codePoints().limit(1).anyMatch(Character::isLowerCase)) {
                evidence.add("described");
            }
        }
        return evidence;
    }

    /** How far before an offset the last word of the name stands, in characters. */
    private String distance(Entity speaker, int offset) {
        String word = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
        for (int distance : DISTANCES) {
            if (document.text()
                    .substring(Math.max(0, offset - distance), offset)
                    .contains(word)) {
                return "within " + distance;
            }
        }
        return "farther";
    }

    private String share(Entity speaker) {
        int said = attributed.getOrDefault(speaker, 1);
        if (2 * said >= attributions) {
            return "most";
        }
        return said == 1 ? "once" : 4 * said < attributions ? "under a quarter" : "under half";
    }

    private String voices() {
        int voices = attributed.size();
        return voices < 2 ? "1" : voices < 4 ? "2-3" : voices < 8 ? "4-7" : "8 and more";
    }
}
