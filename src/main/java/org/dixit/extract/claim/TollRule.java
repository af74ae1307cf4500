package org.dixit.extract.claim;

import org.dixit.extract.Measure;
import org.dixit.extract.claim.MeasureWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures that a toll leads to: "the death toll rose to 57".
 *
 * @param readings of the figures before, by their index
 */
record TollRule(SentenceText sentence, @Nullable Reading[] readings) {

    /** Farthest number from its toll, in tokens. */
    private static final int REACH = 32;

    /** "the death toll rose to 57", "brought to 49 the number killed". */
    @Nullable
    Reading read(Figure figure) {
        int before = figure.from() - 1;
        while (sentence.is(before, "a", "total", "just", "more", "some") && before > 0) {
            before--;
        }
        if (sentence.is(before + 1, "the") || !ClaimWords.TOLL.contains(sentence.word(before)) && !isBareToll(figure)) {
            return null;
        }
        var behind = tollBehind(figure);
        if (behind != null) {
            return Reading.total(behind.meaning(), behind.from(), "toll", 0.9);
        }
        int first = previousFigureEnd(figure, before);
        for (int i = first; i <= before; i++) {
            var match = MeasureWords.startingAt(Kind.TOLL, sentence, i);
            if (match != null
                    && !sentence.isTag(i - 1, "AUX")
                    && (leads(match.to(), figure.from()) || isFrom(figure))) {
                return Reading.total(match.meaning(), i, "toll", 0.9);
            }
        }
        return null;
    }

    /** A headline without a verb: "Death toll from blast at least 112". */
    private boolean isBareToll(Figure figure) {
        return sentence.isTag(figure.from() - 1, "NOUN", "PROPN")
                        && figure.mention().span().start()
                                != figure.mention().number().start()
                || isFrom(figure)
                || sentence.is(figure.from() - 1, "near", "nearly");
    }

    private TokenPhrases.@Nullable Match<Measure> tollBehind(Figure figure) {
        int at = figure.to();
        return sentence.is(at, "the") ? MeasureWords.startingAt(Kind.TOLL, sentence, at + 1) : null;
    }

    /** Whether nothing but the toll's own verb and modifiers stand between it and the number. */
    private boolean leads(int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            if (sentence.isTag(i, "VERB") && !isTollVerb(i)) {
                verbs++;
            }
            if (sentence.is(i, ";", "and", "but", "which") && !sentence.isTag(i + 1, "ADJ", "NOUN", "PROPN")) {
                return false;
            }
        }
        boolean direct = !sentence.is(to - 1, "of") || to - from <= 2;
        return direct && to - from <= REACH && verbs <= 4;
    }

    private boolean isTollVerb(int i) {
        return ClaimWords.TOLL.contains(sentence.word(i)) || ClaimWords.CHANGE.contains(sentence.word(i));
    }

    private int previousFigureEnd(Figure figure, int before) {
        int last = Math.max(0, before - REACH);
        for (int i = before; i >= last; i--) {
            int k = sentence.figureAt(i);
            if (k >= 0 && sentence.figures().get(k) != figure && readings[k] != null && !sentence.is(i + 1, "to")) {
                return i + 1;
            }
        }
        return last;
    }

    private boolean isFrom(Figure figure) {
        return sentence.is(figure.from() - 1, "from");
    }
}
