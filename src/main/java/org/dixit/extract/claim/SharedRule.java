package org.dixit.extract.claim;

import java.util.List;
import org.dixit.extract.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures that say nothing themselves and share the measure of another: coordination, parts, comparisons.
 *
 * @param readings of the figures, by their index; parts are marked in it
 */
record SharedRule(
        SentenceText sentence,
        List<CountedPhrase> phrases,
        Ellipsis ellipsis,
        @Nullable Reading[] readings) {

    /** A figure shares with others so many figures or tokens before it. */
    private static final int REACH = 24;

    /** A figure that nothing speaks of shares the measure of the one it is coordinated with or counted out of. */
    @Nullable
    Reading read(int k) {
        Figure figure = sentence.figures().get(k);
        CountedPhrase phrase = phrases.get(k);
        if (k > 0 && phrases.get(k - 1).isOutOf(figure)) {
            return null;
        }
        Measure named = Ellipsis.namedBefore(sentence, figure);
        if (named != null) {
            return Reading.total(named, figure.from() - 2, "part", 0.85);
        }
        Reading change = sentence.is(figure.from() - 1, "from") ? compared(k) : null;
        if (change != null) {
            return change;
        }
        for (int j = k - 1; j >= Math.max(0, k - REACH); j--) {
            Reading other = readings[j];
            if (other == null && isPart(j, k) && !phrases.get(j).isEmpty()) {
                return null;
            }
            if (other != null && sentence.figures().get(j).isCount()) {
                boolean joined = joins(phrases.get(j), figure);
                boolean parallel = isParallel(phrase, figure);
                boolean part = isPart(j, k);
                boolean elliptic = ellipsis.of(k) == j;
                return elliptic || joined && sharesKind(phrase, phrases.get(j)) || parallel || part
                        ? Reading.total(
                                other.measure(),
                                other.trigger(),
                                part ? "part" : parallel ? "parallel" : elliptic ? "ellipsis" : "coordination",
                                0.85)
                        : null;
            }
        }
        return null;
    }

    /** "up from 41" behind a figure of which something is said; null elsewhere. */
    @Nullable
    Reading earlier(int k) {
        int from = sentence.figures().get(k).from();
        return k > 0 && sentence.is(from - 1, "from") && sentence.is(from - 2, "up", "down") ? compared(k) : null;
    }

    /** "rose to 57, up from 41", "rose from 41 to 57": the other figure says what is counted. */
    private @Nullable Reading compared(int k) {
        Figure figure = sentence.figures().get(k);
        Reading next = k + 1 < readings.length && sentence.is(figure.to(), "to") ? readings[k + 1] : null;
        boolean behind = k > 0 && sentence.is(figure.from() - 2, "up", "down");
        Reading other = next != null ? next : behind ? readings[k - 1] : null;
        return other == null ? null : Reading.total(other.measure(), other.trigger(), "comparison", 0.85);
    }

    private static boolean sharesKind(CountedPhrase phrase, CountedPhrase other) {
        return !phrase.isEmpty()
                && Populations.isGroup(phrase.head())
                && Populations.canBeHuman(Populations.group(phrase.head()))
                        == Populations.canBeHuman(Populations.group(other.head()));
    }

    /** Whether only "and", a comma or nothing stands between a counted noun and the next figure. */
    private boolean joins(CountedPhrase before, Figure figure) {
        int from = before.end();
        int to = figure.from();
        while (sentence.is(to - 1, "another", "a", "further", "least", "at", "also", "as", "well")) {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (!sentence.is(i, ",", "and", "or", "as", "well", "plus", "with")) {
                return false;
            }
        }
        return true;
    }

    /** "137 deaths on the northern side and hundreds on the southern one". */
    private boolean isParallel(CountedPhrase phrase, Figure figure) {
        int at = sentence.is(figure.to(), "more", "others") ? figure.to() + 1 : figure.to();
        boolean pronoun = sentence.is(figure.from(), "one") && sentence.isTag(figure.from() - 1, "ADP");
        return phrase.isEmpty()
                && !pronoun
                && sentence.is(at, "on", "in", "among", "from", "of", "near")
                && sentence.isTag(at + 1, "DET", "PROPN");
    }

    /** "…, including four children, and 12 were hurt": the second figure has a verb of its own. */
    private boolean beginsClause(int k) {
        int and = sentence.figures().get(k).from() - 1;
        return sentence.is(and, "and", "while", "but")
                && (phrases.get(k).isEmpty() || sentence.is(and - 1, ","))
                && sentence.isTag(phrases.get(k).end(), "AUX");
    }

    void markPart(int k) {
        Reading reading = readings[k];
        if (reading != null && k + 1 < readings.length && isOutOfNext(k, reading)) {
            readings[k] = reading.partOf(k + 1);
            return;
        }
        if (reading == null || k == 0 || readings[k - 1] == null) {
            return;
        }
        for (int j = k - 1; j >= Math.max(0, k - REACH); j--) {
            Reading whole = readings[j];
            if (whole != null && whole.measure() == reading.measure() && isPart(j, k)) {
                readings[k] = reading.partOf(whole.whole() >= 0 ? whole.whole() : j);
                return;
            }
        }
    }

    /** "More than 60 of the 98 dead" */
    private boolean isOutOfNext(int k, Reading reading) {
        Reading all = readings[k + 1];
        return all != null
                && all.measure() == reading.measure()
                && phrases.get(k).isOutOf(sentence.figures().get(k + 1));
    }

    /** Whether "including", "among them" or "of them" makes figure {@code k} a part of figure {@code j}. */
    boolean isPart(int j, int k) {
        Figure figure = sentence.figures().get(k);
        if (ellipsis.isOutOf(k) || Ellipsis.isOutOfThem(sentence, figure)) {
            return true;
        }
        if (beginsClause(k)) {
            return false;
        }
        int from = Math.max(sentence.figures().get(j).to(), figure.from() - REACH);
        for (int i = figure.from() - 1; i >= from; i--) {
            if (sentence.is(i, "including", "includes", "included", "include")
                    || sentence.is(i, "among") && sentence.is(i + 1, "them", "whom", "these", "those")
                    || sentence.is(i, "of") && sentence.is(i + 1, "whom", "them", "these", "which")) {
                return i + 12 > figure.from();
            }
            if (sentence.isTag(i, "VERB") && sentence.figureAt(i) < 0 && !sentence.is(i, "including")) {
                return false;
            }
        }
        return false;
    }
}
