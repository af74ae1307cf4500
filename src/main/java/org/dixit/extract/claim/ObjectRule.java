package org.dixit.extract.claim;

import java.util.List;
import org.dixit.extract.Measure;
import org.dixit.extract.claim.MeasureWords.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the verb of which the counted are the object: "killed 18 members", "the deaths of nine miners". */
record ObjectRule(SentenceText sentence, List<CountedPhrase> phrases) {

    /** "killed 18 members", "claimed the lives of at least 27 children". */
    @Nullable
    Reading read(Figure figure, CountedPhrase phrase) {
        int to = figure.from();
        while (ClaimWords.BEFORE.contains(sentence.word(to - 1))
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
        if (match == null && Populations.isPeople(phrase.head()) && !isPaid(phrase)) {
            match = ofPeople(phrase.head(), to);
        }
        if (match == null && !Populations.canBeHuman(Populations.group(phrase.head()))) {
            match = MeasureWords.endingAt(Kind.OF_THINGS, sentence, to);
        }
        if (match == null || isPassive(match.from()) || isSaidOfFigure(match.from())) {
            return null;
        }
        return Reading.total(joint(match.meaning(), match.from()), match.from(), "object", 0.95);
    }

    /** "executed 12 rebels" but not "12 passes"; "lost 15 fighters", and 15 members only where the words tell of an event. */
    private TokenPhrases.@Nullable Match<Measure> ofPeople(String people, int to) {
        var match = MeasureWords.endingAt(Kind.OF_PEOPLE, sentence, to);
        boolean harmed = Populations.inHarmsWay(people) || EventNouns.areIn(sentence);
        return match == null && harmed ? MeasureWords.endingAt(Kind.IN_EVENT, sentence, to) : match;
    }

    /** "has cost its 380 members $90m". */
    private boolean isPaid(CountedPhrase phrase) {
        int next = sentence.figureAt(phrase.end());
        return next >= 0 && !sentence.figures().get(next).isCount();
    }

    /** "leaving injured about 50". */
    private TokenPhrases.@Nullable Match<Measure> leaving(int to) {
        var match = MeasureWords.endingAt(Kind.PREDICATE, sentence, to);
        return match != null && sentence.is(match.from() - 1, "leaving", "left", "leaves") ? match : null;
    }

    /** "were killed 12 kilometres away": the verb is said of somebody before it; "were sending 12" is not. */
    private boolean isPassive(int verb) {
        return sentence.isTag(verb - 1, "AUX")
                && !sentence.word(verb).endsWith("ing")
                && sentence.is(verb - 1, "was", "were", "been", "being", "be", "are", "is");
    }

    /** "Seven killed 37 others hurt": the word belongs to the number before it. */
    private boolean isSaidOfFigure(int token) {
        int k = sentence.figureAt(token - 1);
        return k >= 0
                && sentence.figures().get(k).isCount()
                && phrases.get(k).isEmpty()
                && MeasureWords.startingAt(Kind.PREDICATE, sentence, token) != null;
    }

    /** "killed or wounded 40". */
    private Measure joint(Measure last, int from) {
        boolean joined = sentence.is(from - 1, "and", "or");
        var other = joined ? MeasureWords.endingAt(Kind.ACTIVE, sentence, from - 1) : null;
        return other != null && PredicateRule.isHarm(other.meaning(), last) ? Measure.CASUALTIES : last;
    }
}
