package org.dixit.extract.claim;

import java.util.List;
import java.util.Set;
import org.dixit.extract.Measure;
import org.dixit.extract.claim.MeasureWords.Kind;
import org.dixit.extract.lexicon.ReportingVerbs;
import org.jspecify.annotations.Nullable;

/** Reads what is said of the counted behind them: "12 missing", "137 people have been killed". */
final class PredicateRule {

    /** Farthest predicate from the counted, in tokens: beyond it another clause speaks. */
    private static final int REACH = 32;

    private static final Set<String> GAP_TAGS =
            Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "CCONJ", "PUNCT", "PART", "ADV", "PRON", "SYM", "X");

    private final SentenceText sentence;
    private final List<CountedPhrase> phrases;
    private final @Nullable Reading[] direct;

    PredicateRule(SentenceText sentence, List<CountedPhrase> phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.direct = new Reading[phrases.size()];
        // From the last to the first, since whether a verb takes an object depends on what follows it.
        for (int k = phrases.size() - 1; k >= 0; k--) {
            direct[k] = findDirect(phrases.get(k));
        }
    }

    /** What stands right behind the number or noun of a figure, null if nothing does. */
    @Nullable
    Reading direct(int figure) {
        return direct[figure];
    }

    /** "Six members of two families", "90 people from 30 families", "six of the ten members": of the second figure nothing is said but whose the first are. */
    private boolean isOwner(int figure) {
        if (figure <= 0) {
            return false;
        }
        CountedPhrase before = phrases.get(figure - 1);
        int of = sentence.figures().get(figure).from() - 1;
        return before.isOutOf(sentence.figures().get(figure))
                || sentence.is(of, "of", "from") && !before.isEmpty() && before.to() == of;
    }

    /** "12 missing", "18 soldiers killed in a strike": right behind the number or noun. */
    private @Nullable Reading findDirect(CountedPhrase phrase) {
        if (isOwner(sentence.figureAt(phrase.figureFrom()))) {
            return ofAll(phrase);
        }
        if (isExample(phrase)) {
            return null;
        }
        int at = skipLinks(phrase, phrase.end());
        Reading among = among(at);
        if (among != null) {
            return among;
        }
        var match = predicateAt(phrase, at);
        if (match == null && phrase.end() != phrase.to()) {
            at = skipLinks(phrase, phrase.to());
            match = predicateAt(phrase, at);
        }
        boolean named = sentence.is(phrase.figureFrom() - 1, "the", "these", "those");
        boolean takes =
                match != null && !isOfSubject(phrase, at) && (phrase.isEmpty() || named || !takesObject(match.to()));
        return takes && match != null ? Reading.total(joint(match), at, "predicate", 0.95) : null;
    }

    /** "Six children among 11 dead" */
    private @Nullable Reading among(int at) {
        int all = sentence.is(at, "among") ? sentence.figureAt(at + 1) : -1;
        var match = all < 0
                ? null
                : MeasureWords.startingAt(
                        Kind.NOUN, sentence, sentence.figures().get(all).to());
        return match == null
                ? null
                : Reading.total(match.meaning(), at, "predicate", 0.9).partOf(all);
    }

    /** "60 of the 98 dead were women": of those of whom some are counted only the word that names them tells. */
    private @Nullable Reading ofAll(CountedPhrase phrase) {
        var match = phrase.isEmpty() ? MeasureWords.startingAt(Kind.NOUN, sentence, phrase.end()) : null;
        return match == null ? null : Reading.total(match.meaning(), match.from(), "counted noun", 0.9);
    }

    /** "at least 16 civilians and three children have been killed": past the rest of the subject to its verb. */
    @Nullable
    Reading distant(CountedPhrase phrase) {
        if (isOwner(sentence.figureAt(phrase.figureFrom()))
                || isExample(phrase)
                || isSetting(phrase)
                || phrase.isEmpty() && sentence.is(phrase.from() - 1, "one")
                || sentence.is(phrase.from() - 1, "nobody", "none") && sentence.isTag(phrase.end(), "VERB")) {
            return null;
        }
        int skipped = 0;
        int i = phrase.end();
        int last = Math.min(sentence.size(), i + REACH);
        for (; i < last; i++) {
            i = skipOthers(i);
            int at = skipLinks(phrase, i);
            boolean chained = at > i;
            var match = predicateAt(phrase, at);
            if (match != null && (sentence.isTag(at, "VERB", "AUX", "ADP") || chained || sentence.isTag(at, "ADJ"))) {
                return takesObject(match.to()) && !chained || belongsToOther(at, phrase) || isOfSubject(phrase, at)
                        ? null
                        : Reading.total(joint(match), at, "subject", chained ? 0.9 : 0.8);
            }
            if (chained && !sentence.isTag(at - 1, "ADV") && !ClaimWords.LINK.contains(sentence.word(at - 1))) {
                return null;
            }
            if (!isGap(i) && skipped++ > 0
                    || sentence.is(
                            i, ";", ":", ".", "but", "while", "when", "after", "before", "as", "that", "because")) {
                return null;
            }
        }
        return null;
    }

    /** "In one village, hundreds were killed" */
    private boolean isSetting(CountedPhrase phrase) {
        int before = phrase.figureFrom() - 1;
        boolean opens = before == 0 || sentence.is(before - 1, ",", "that", "said");
        return opens && sentence.isTag(before, "ADP") && sentence.is(phrase.end(), ",");
    }

    /** "70 people, 12 of whom died, were found": what is said of some of them ends at the comma. */
    private int skipOthers(int from) {
        int at = from;
        while (sentence.is(from, "whom", "which") && at < sentence.size() && !sentence.is(at, ",")) {
            at++;
        }
        return at;
    }

    /** "A man who robbed two shops was arrested", "a truck carrying 40 sheep was burned": the verb behind has another subject. */
    private boolean isOfSubject(CountedPhrase phrase, int predicate) {
        for (int i = phrase.end(); i < predicate; i++) {
            if (sentence.is(i, "who", "that", "which")) {
                return false;
            }
        }
        return predicate > phrase.end() && isObject(phrase);
    }

    private boolean isObject(CountedPhrase phrase) {
        int verb = phrase.figureFrom() - 1;
        while (ClaimWords.BEFORE.contains(sentence.word(verb)) || sentence.isTag(verb, "ADV")) {
            verb--;
        }
        String word = sentence.word(verb);
        if (!sentence.isTag(verb, "VERB") || ReportingVerbs.isForm(word) || ClaimWords.LEAD_IN.contains(word)) {
            return false;
        }
        int before = sentence.isTag(verb - 1, "AUX", "ADV") ? verb - 2 : verb - 1;
        return word.endsWith("ing")
                || sentence.is(before, "who", "which", "that")
                || sentence.is(before, "and") && isWithinRelative(before);
    }

    /** "who killed two and": whether a relative clause goes on at a token. */
    private boolean isWithinRelative(int token) {
        for (int i = token - 1; i > 0 && !sentence.is(i, ",", ";"); i--) {
            if (sentence.is(i, "who", "which")) {
                return true;
            }
        }
        return false;
    }

    /** "One of those rescued was Ann Roe" and "he was one of two" name one and count none. */
    private boolean isExample(CountedPhrase phrase) {
        if (!sentence.is(phrase.figureFrom(), "one") || !sentence.is(phrase.figureFrom() + 1, "of")) {
            return false;
        }
        if (sentence.isTag(phrase.figureFrom() - 1, "AUX")) {
            return true;
        }
        for (int i = phrase.end(); i < Math.min(sentence.size(), phrase.end() + 4); i++) {
            if (sentence.is(i, "was", "is")) {
                return sentence.isTag(i + 1, "PROPN");
            }
        }
        return false;
    }

    /** "three gunmen killed 10 people": the verb is theirs, not said of them. */
    private boolean takesObject(int after) {
        int figure = sentence.figureAt(after);
        if (figure >= 0) {
            return direct[figure] == null;
        }
        boolean time = sentence.isTag(after, "DET") && ClaimWords.TIME.contains(sentence.word(after + 1));
        return !time && !sentence.isDay(after) && sentence.isTag(after, "DET", "PRON", "PROPN", "NOUN", "NUM");
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

    /** What is said of people only where people are counted, else what is said of anything. */
    private TokenPhrases.@Nullable Match<Measure> predicateAt(CountedPhrase phrase, int at) {
        boolean people = phrase.isEmpty() || Populations.isPeople(phrase.head());
        var match = MeasureWords.startingAt(Kind.PREDICATE, sentence, at);
        var ofPeople = people ? MeasureWords.startingAt(Kind.OF_PEOPLE_PREDICATE, sentence, at) : null;
        return match == null || ofPeople != null && ofPeople.to() >= match.to() ? ofPeople : match;
    }

    private int skipLinks(CountedPhrase phrase, int from) {
        int at = from;
        while (predicateAt(phrase, at) == null
                && (sentence.isTag(at, "ADV", "AUX")
                        || ClaimWords.LINK.contains(sentence.word(at)) && !sentence.is(at, "and")
                        || sentence.is(at, "-", "to", "who", "that") && sentence.isTag(at + 1, "AUX"))) {
            at++;
        }
        return at;
    }

    /** Whether a figure stands between, of which the bare predicate is said. */
    private boolean belongsToOther(int predicate, CountedPhrase phrase) {
        for (int i = phrase.end(); i < predicate; i++) {
            int k = sentence.figureAt(i);
            if (k >= 0
                    && !isOwner(k)
                    && !sentence.is(
                            sentence.figures().get(k).from() - 1,
                            "and",
                            "including",
                            "or",
                            ",",
                            "-",
                            "–",
                            "—",
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
        return GAP_TAGS.contains(sentence.token(i).tag())
                || sentence.is(i, "including", "among", "involving")
                || sentence.isTag(i, "VERB") && sentence.word(i).endsWith("ing") && i == 0;
    }

    static boolean isHarm(Measure one, Measure other) {
        return one == Measure.KILLED && other == Measure.WOUNDED || one == Measure.WOUNDED && other == Measure.KILLED;
    }
}
