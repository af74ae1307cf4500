package org.dixit.extract.claim;

import java.util.List;
import org.dixit.extract.Measure;
import org.dixit.extract.claim.MeasureWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun that a figure leaves out since another of its sentence has it: "40 loaves, compared with 12 last year",
 * "70 villagers, 12 of whom", "43 from Testford, 47 from Holmby".
 */
record Ellipsis(SentenceText sentence, List<CountedPhrase> phrases) {

    /** Index of the figure whose noun another shares, -1 where it has one of its own or shares none. */
    int of(int k) {
        if (k == 0 || !isBare(k)) {
            return -1;
        }
        int before = isBare(k - 1) ? of(k - 1) : k - 1;
        boolean noun = before >= 0
                && sentence.figures().get(before).isCount()
                && !phrases.get(before).isEmpty()
                && !ClaimWords.TIME.contains(phrases.get(before).head());
        return noun && (isOutOf(k) || isOutOfAll(k) || isCompared(k) || isParallel(k)) ? before : -1;
    }

    private boolean isBare(int k) {
        Figure figure = sentence.figures().get(k);
        return phrases.get(k).isEmpty() && figure.isCount() && !figure.isNone();
    }

    /** Whether a figure counts out of those counted before it: "12 of whom", "of which 12". */
    boolean isOutOf(int k) {
        return k > 0 && isOutOfThem(sentence, sentence.figures().get(k)) || isOutOfAll(k);
    }

    /** "12 of them", "of whom 12" */
    static boolean isOutOfThem(SentenceText sentence, Figure figure) {
        return isOfThem(sentence, figure.to()) || isOfThem(sentence, figure.from() - 2);
    }

    private static boolean isOfThem(SentenceText sentence, int of) {
        return sentence.is(of, "of") && sentence.is(of + 1, "them", "whom", "which", "these", "those");
    }

    /** "Of the 40 injured, 12 are critical" */
    private boolean isOutOfAll(int k) {
        if (k == 0 || start(k) - end(k - 1) > 3 || !sentence.is(start(k) - 1, ",")) {
            return false;
        }
        int of = start(k - 1) - 1;
        of = sentence.is(of, "the", "these", "those", "its", "their") ? of - 1 : of;
        return sentence.is(of, "of") && (of == 0 || sentence.is(of - 1, ",", "that", "and", "but"));
    }

    /** What those out of whom a figure counts have suffered: "Of the dead, 12 were children"; null where nothing says it. */
    static @Nullable Measure namedBefore(SentenceText sentence, Figure figure) {
        int comma = figure.from() - 1;
        var named = sentence.is(comma, ",") ? MeasureWords.endingAt(Kind.NOUN, sentence, comma) : null;
        if (named == null) {
            return null;
        }
        int of = named.from() - 2;
        boolean opens = of == 0 || sentence.is(of - 1, ",", ";", "that", "and", "but", "said");
        return opens && sentence.is(of, "of", "among") && sentence.is(of + 1, "the", "those") ? named.meaning() : null;
    }

    private int start(int k) {
        return sentence.figures().get(k).from();
    }

    private int end(int k) {
        return phrases.get(k).isEmpty()
                ? sentence.figures().get(k).to()
                : phrases.get(k).end();
    }

    /** "from 40 loaves to 15", "40 loaves, compared with 12", "40 loaves, up from 12", "40 loaves, followed by 12" */
    private boolean isCompared(int k) {
        int from = start(k);
        if (from - end(k - 1) > 5 && !sentence.is(from - 1, "with", "from")) {
            return false;
        }
        return sentence.is(from - 1, "to") && end(k - 1) == from - 1 && sentence.is(start(k - 1) - 1, "from")
                || sentence.is(from - 2, "compared") && sentence.is(from - 1, "with", "to")
                || sentence.is(from - 2, "up", "down") && sentence.is(from - 1, "from")
                || sentence.is(from - 2, "followed") && sentence.is(from - 1, "by");
    }

    /** "43 from Testford, 47 from Holmby" */
    private boolean isParallel(int k) {
        int at = sentence.figures().get(k).to();
        boolean placed = sentence.is(at, "from", "in", "at") && sentence.isTag(at + 1, "PROPN", "DET");
        boolean listed = sentence.is(start(k) - 1, ",", "and", "by", ";");
        if (!placed || !listed) {
            return false;
        }
        for (int i = end(k - 1); i < start(k) - 1; i++) {
            if (sentence.word(i).equals(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }
}
