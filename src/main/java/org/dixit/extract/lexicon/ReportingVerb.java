package org.dixit.extract.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One form of a verb that reports.
 *
 * @param lemma with its particle, if any
 * @param particle the word behind it ("out" in "point out"), null if none
 */
public record ReportingVerb(String lemma, @Nullable String particle, Form form, Set<Frame> frames) {

    public enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    public boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    public boolean isGerund() {
        return form == Form.GERUND;
    }
}
