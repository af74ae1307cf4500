package org.dixit.extract.claim;

import java.util.List;
import java.util.Set;
import org.dixit.extract.Measure;
import org.dixit.extract.claim.MeasureWords.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what each figure of a sentence counts. */
final class MeasureFinder {

    /** Farthest predicate from the counted, in tokens: beyond it another clause speaks. */
    private static final int REACH = 32;

    private static final Set<String> TOLL_VERBS = Set.of(
            "reached",
            "reaches",
            "reaching",
            "hit",
            "hits",
            "stands",
            "stood",
            "is",
            "was",
            "exceeded",
            "exceeds",
            "tops",
            "top",
            "topped",
            "passed",
            "passes",
            "surpassed",
            "surpasses",
            "climbed",
            "climbs",
            "at",
            "to",
            "of",
            "than",
            "nears",
            "neared",
            "put",
            "totalled",
            "totaled",
            "now",
            "exceed",
            "surpass",
            "pass",
            "reach",
            ":",
            "be",
            "were");
    private static final Set<String> LINKS = Set.of(
            "said",
            "reported",
            "believed",
            "feared",
            "thought",
            "confirmed",
            "known",
            "estimated",
            "presumed",
            "declared",
            "reportedly",
            "left",
            "got",
            "getting",
            "gotten",
            "officially",
            "also",
            "then",
            "later",
            "allegedly",
            "already",
            "still",
            "listed",
            "described",
            "now",
            "either",
            "so",
            "all",
            "both",
            "severely",
            "seriously",
            "badly",
            "slightly",
            "mistakenly",
            "as",
            "critically",
            "lightly",
            "initially",
            "probably",
            "apparently",
            "likely",
            "and",
            "internally");
    private static final Set<String> SUBJECT_GAP_TAGS =
            Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "CCONJ", "PUNCT", "PART", "ADV", "PRON", "SYM", "X");

    private final SentenceText sentence;
    private final List<CountedPhrase> phrases;
    private final @Nullable Reading[] readings;

    MeasureFinder(SentenceText sentence, List<CountedPhrase> phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.readings = new Reading[phrases.size()];
    }

    /** What each figure counts, null where nothing says it; in the order of the figures. */
    @Nullable
    Reading[] find() {
        for (int k = 0; k < readings.length; k++) {
            if (sentence.figures().get(k).isCount()
                    || sentence.figures().get(k).kind().equals("fraction")) {
                readings[k] = fitting(k, own(k));
            }
        }
        for (int k = 0; k < readings.length; k++) {
            if (readings[k] == null && sentence.figures().get(k).isCount()) {
                readings[k] = fitting(k, inherited(k));
            }
            markPart(k);
        }
        return readings;
    }

    /** Leaves out what can't be ("homes wounded"), and tells soldiers sent from goods sent. */
    private @Nullable Reading fitting(int k, @Nullable Reading reading) {
        if (reading == null) {
            return null;
        }
        String group = Populations.group(phrases.get(k).head());
        Measure measure = reading.measure();
        boolean human = Populations.canBeHuman(group);
        return switch (measure) {
            case WOUNDED, DETAINED, MISSING, CASUALTIES, DISPLACED -> human ? reading : null;
            case CAPTURED ->
                group != null || phrases.get(k).isEmpty() || phrases.get(k).measure() != null ? reading : null;
            case AFFECTED ->
                human
                                && (group != null
                                        || phrases.get(k).isEmpty()
                                        || reading.rule().equals("counted noun")
                                                && phrases.get(k).named())
                        ? reading
                        : null;
            case DESTROYED -> group == null || !human || group.equals("side") ? reading : null;
            case SUPPLIED -> group != null && human ? deployed(reading, group) : reading;
            default -> reading;
        };
    }

    private static @Nullable Reading deployed(Reading reading, String group) {
        boolean sent = Set.of("combatants", "police", "rescuers", "medics").contains(group);
        return sent ? Reading.total(Measure.DEPLOYED, reading.trigger(), reading.rule(), reading.confidence()) : null;
    }

    private @Nullable Reading own(int k) {
        Figure figure = sentence.figures().get(k);
        CountedPhrase phrase = phrases.get(k);
        Reading reading = directPredicate(phrase);
        if (reading == null && phrase.measure() != null && !phrase.weak()) {
            reading = Reading.total(phrase.measure(), phrase.to() - 1, "counted noun", 0.95);
        }
        if (reading == null) {
            reading = active(figure, phrase);
        }
        if (reading == null) {
            reading = toll(figure);
        }
        if (reading == null) {
            reading = distantPredicate(phrase);
        }
        if (reading == null && phrase.measure() != null) {
            reading = Reading.total(phrase.measure(), phrase.to() - 1, "counted noun", 0.9);
        }
        return reading;
    }

    /** "12 missing", "18 soldiers killed in a strike": right behind the number or noun. */
    private @Nullable Reading directPredicate(CountedPhrase phrase) {
        int at = skipLinks(phrase.end());
        var match = MeasureWords.startingAt(Kind.PREDICATE, sentence, at);
        if (match == null && phrase.end() != phrase.to()) {
            at = skipLinks(phrase.to());
            match = MeasureWords.startingAt(Kind.PREDICATE, sentence, at);
        }
        boolean named = sentence.is(phrase.figureFrom() - 1, "the", "these", "those");
        boolean takes = match != null && (phrase.isEmpty() || named || !takesObject(match.to()));
        return takes && match != null ? Reading.total(joint(match), at, "predicate", 0.95) : null;
    }

    /** "three gunmen killed 10 people": the verb is theirs, not said of them. */
    private boolean takesObject(int after) {
        int figure = sentence.figureAt(after);
        if (figure >= 0) {
            CountedPhrase object = phrases.get(figure);
            return directPredicate(object) == null;
        }
        return !sentence.isDay(after) && sentence.isTag(after, "DET", "PRON", "PROPN", "NOUN", "NUM");
    }

    /** "dead or injured" and "martyred, injured" said of the same people are casualties. */
    private Measure joint(TokenPhrases.Match<Measure> match) {
        int at = match.to();
        while (sentence.is(at, ",", "and", "or", "/")) {
            at++;
        }
        var next = MeasureWords.startingAt(Kind.PREDICATE, sentence, at);
        boolean both = next != null && isHarm(next.meaning(), match.meaning()) && !takesObject(next.to());
        return both ? Measure.CASUALTIES : match.meaning();
    }

    /** "killed or wounded 40". */
    private Measure joint(Measure last, int from) {
        boolean joined = sentence.is(from - 1, "and", "or");
        var other = joined ? MeasureWords.endingAt(Kind.ACTIVE, sentence, from - 1) : null;
        return other != null && isHarm(other.meaning(), last) ? Measure.CASUALTIES : last;
    }

    private static boolean isHarm(Measure one, Measure other) {
        return one == Measure.KILLED && other == Measure.WOUNDED || one == Measure.WOUNDED && other == Measure.KILLED;
    }

    private int skipLinks(int from) {
        int at = from;
        while (MeasureWords.startingAt(Kind.PREDICATE, sentence, at) == null
                && (sentence.isTag(at, "ADV", "AUX")
                        || LINKS.contains(sentence.word(at)) && !sentence.is(at, "and")
                        || sentence.is(at, "-", "to", "who", "that") && sentence.isTag(at + 1, "AUX"))) {
            at++;
        }
        return at;
    }

    /** "killed 18 members", "claimed the lives of at least 27 children". */
    private @Nullable Reading active(Figure figure, CountedPhrase phrase) {
        int to = figure.from();
        while (sentence.is(
                        to - 1,
                        "another",
                        "further",
                        "a",
                        "an",
                        "additional",
                        "total",
                        "of",
                        "the",
                        "some",
                        "all",
                        "these",
                        "those",
                        "other",
                        "up",
                        "his",
                        "her",
                        "its",
                        "their",
                        "out",
                        "as")
                && MeasureWords.endingAt(Kind.ACTIVE, sentence, to) == null) {
            to--;
        }
        while (sentence.is(to - 1, "\"", "“", "'")) {
            to--;
        }
        var match = MeasureWords.endingAt(Kind.ACTIVE, sentence, to);
        if (match == null) {
            match = leaving(to);
        }
        if (match == null
                && Populations.isGroup(phrase.head())
                && Populations.canBeHuman(Populations.group(phrase.head()))) {
            match = MeasureWords.endingAt(Kind.OF_PEOPLE, sentence, to);
        }
        if (match == null || isPassive(match.from()) || isSaidOfFigure(match.from())) {
            return null;
        }
        return Reading.total(joint(match.meaning(), match.from()), match.from(), "object", 0.95);
    }

    /** "leaving injured about 50". */
    private TokenPhrases.@Nullable Match<Measure> leaving(int to) {
        var match = MeasureWords.endingAt(Kind.PREDICATE, sentence, to);
        return match != null && sentence.is(match.from() - 1, "leaving", "left", "leaves") ? match : null;
    }

    /** "were killed 12 kilometres away": the verb is said of somebody before it. */
    private boolean isPassive(int verb) {
        return sentence.isTag(verb - 1, "AUX")
                && sentence.is(verb - 1, "was", "were", "been", "being", "be", "are", "is");
    }

    /** "Seven killed 37 others hurt": the word belongs to the number before it. */
    private boolean isSaidOfFigure(int token) {
        int k = sentence.figureAt(token - 1);
        return k >= 0 && phrases.get(k).isEmpty() && MeasureWords.startingAt(Kind.PREDICATE, sentence, token) != null;
    }

    /** "the death toll rose to 57", "brought to 49 the number killed". */
    private @Nullable Reading toll(Figure figure) {
        int before = figure.from() - 1;
        while (sentence.is(before, "a", "total", "just", "more", "some") && before > 0) {
            before--;
        }
        if (sentence.is(before + 1, "the") || !TOLL_VERBS.contains(sentence.word(before)) && !isBareToll(figure)) {
            return null;
        }
        var behind = tollBehind(figure);
        if (behind != null) {
            return Reading.total(behind.meaning(), behind.from(), "toll", 0.9);
        }
        int first = previousFigureEnd(figure, before);
        for (int i = first; i <= before; i++) {
            var match = MeasureWords.startingAt(Kind.TOLL, sentence, i);
            if (match != null && (leads(match.to(), figure.from()) || isFrom(figure))) {
                return Reading.total(match.meaning(), i, "toll", 0.9);
            }
        }
        return null;
    }

    private boolean isFrom(Figure figure) {
        return sentence.is(figure.from() - 1, "from");
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
        return TOLL_VERBS.contains(sentence.word(i))
                || sentence.is(
                        i,
                        "rose",
                        "risen",
                        "rises",
                        "rise",
                        "rising",
                        "increased",
                        "jumped",
                        "grew",
                        "grown",
                        "jumps",
                        "soared",
                        "climbed",
                        "bringing",
                        "brought");
    }

    private int previousFigureEnd(Figure figure, int before) {
        for (int i = before; i >= 0; i--) {
            int k = sentence.figureAt(i);
            if (k >= 0 && sentence.figures().get(k) != figure && readings[k] != null && !sentence.is(i + 1, "to")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "at least 16 civilians and three children have been killed": past the rest of the subject to its verb. */
    private @Nullable Reading distantPredicate(CountedPhrase phrase) {
        if (phrase.isEmpty() && sentence.is(phrase.from() - 1, "one")) {
            return null;
        }
        int skipped = 0;
        int i = phrase.end();
        int last = Math.min(sentence.size(), i + REACH);
        for (; i < last; i++) {
            int at = skipLinks(i);
            boolean chained = at > i;
            var match = MeasureWords.startingAt(Kind.PREDICATE, sentence, at);
            if (match != null && (sentence.isTag(at, "VERB", "AUX", "ADP") || chained || sentence.isTag(at, "ADJ"))) {
                return takesObject(match.to()) && !chained || belongsToOther(at, phrase)
                        ? null
                        : Reading.total(joint(match), at, "subject", chained ? 0.9 : 0.8);
            }
            if (chained && !sentence.isTag(at - 1, "ADV") && !LINKS.contains(sentence.word(at - 1))) {
                return null;
            }
            if (!isGap(i) && skipped++ > 0
                    || sentence.is(i, ";", ":", ".", "but", "while", "when", "after", "as", "that", "because")) {
                return null;
            }
        }
        return null;
    }

    /** Whether a figure stands between, of which the bare predicate is said. */
    private boolean belongsToOther(int predicate, CountedPhrase phrase) {
        for (int i = phrase.end(); i < predicate; i++) {
            int k = sentence.figureAt(i);
            if (k >= 0
                    && !sentence.is(
                            sentence.figures().get(k).from() - 1,
                            "and",
                            "including",
                            "or",
                            ",",
                            "-",
                            "–",
                            "(",
                            "with",
                            "plus",
                            "to")) {
                return true;
            }
        }
        return false;
    }

    private boolean isGap(int i) {
        return SUBJECT_GAP_TAGS.contains(sentence.token(i).tag())
                || sentence.is(i, "including", "among", "involving")
                || sentence.isTag(i, "VERB") && sentence.word(i).endsWith("ing") && i == 0;
    }

    /** A figure that nothing speaks of shares the measure of the one it is coordinated with or counted out of. */
    private @Nullable Reading inherited(int k) {
        Figure figure = sentence.figures().get(k);
        CountedPhrase phrase = phrases.get(k);
        Reading change = isFrom(figure) ? compared(k) : null;
        if (change != null) {
            return change;
        }
        for (int j = k - 1; j >= 0; j--) {
            Reading other = readings[j];
            if (other != null && sentence.figures().get(j).isCount()) {
                boolean joined = joins(phrases.get(j), figure);
                boolean parallel = isParallel(phrase, figure);
                boolean part = isPart(j, k);
                return joined && sharesKind(phrase, phrases.get(j)) || parallel || part
                        ? Reading.total(
                                other.measure(),
                                other.trigger(),
                                part ? "part" : parallel ? "parallel" : "coordination",
                                0.85)
                        : null;
            }
        }
        return null;
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
        int at = figure.to();
        return phrase.isEmpty()
                && sentence.is(at, "on", "in", "among", "from", "of", "near")
                && sentence.isTag(at + 1, "DET", "PROPN");
    }

    private void markPart(int k) {
        Reading reading = readings[k];
        if (reading == null || k == 0 || readings[k - 1] == null) {
            return;
        }
        for (int j = k - 1; j >= 0; j--) {
            Reading whole = readings[j];
            if (whole != null && whole.measure() == reading.measure() && isPart(j, k)) {
                readings[k] = reading.partOf(whole.whole() >= 0 ? whole.whole() : j);
                return;
            }
        }
    }

    /** Whether "including", "among them" or "of them" makes figure {@code k} a part of figure {@code j}. */
    private boolean isPart(int j, int k) {
        Figure figure = sentence.figures().get(k);
        if (phrases.get(k).partitive()
                && sentence.is(figure.to(), "of")
                && sentence.is(figure.to() + 1, "them", "whom")) {
            return true;
        }
        int from = sentence.figures().get(j).to();
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
