package org.dixit.extract.quotation;

import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a block that are reported, before it is known who the speaker is.
 *
 * @param content what is reported, outer quotation marks left out; in order, never empty
 * @param cue the reporting words; null where there are none
 * @param speaker where the speaker is named next to it; null where that is elsewhere or nowhere
 * @param antecedents where, further up, the speaker may be named of words that go on or stand alone; null where
 *     {@code speaker} tells, or nothing does
 * @param goBetween where the one is named through whom the words come; null if nobody
 * @param quoted whether it is one or more quoted utterances and nothing else
 * @param rule name of the rule that made it
 * @param strength how surely words found by the rule are a report, 0 to 1; {@link Calibration} tells how often it is right
 */
public record Attribution(
        List<Span> content,
        @Nullable Span cue,
        @Nullable Span speaker,
        @Nullable Antecedents antecedents,
        @Nullable Span goBetween,
        boolean quoted,
        String rule,
        double strength) {

    /** From the start of the first part to the end of the last. */
    public Span span() {
        return content.get(0).union(content.get(content.size() - 1));
    }

    /** Where the speaker is named, near or most likely far; null if nowhere. */
    public @Nullable Span who() {
        return speaker != null || antecedents == null
                ? speaker
                : antecedents.mentions().get(0);
    }

    Attribution with(List<Span> more) {
        return new Attribution(
                Segments.of(content).and(more), cue, speaker, antecedents, goBetween, quoted, rule, strength);
    }

    Attribution through(@Nullable Span middleman) {
        return new Attribution(content, cue, speaker, antecedents, middleman, quoted, rule, strength);
    }

    /** The same, passed on by its speaker from another. */
    Attribution citing(Span source) {
        return new Attribution(content, cue, source, null, speaker, quoted, rule, strength);
    }

    static Attribution of(
            List<Span> content,
            @Nullable Span cue,
            @Nullable Span speaker,
            boolean quoted,
            String rule,
            double strength) {
        return new Attribution(List.copyOf(content), cue, speaker, null, null, quoted, rule, strength);
    }
}
