package org.dixit.extract.claim;

import java.util.Set;
import org.dixit.extract.Measure;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase behind a figure. */
final class CountedPhraseParser {

    private static final Set<String> ADDERS =
            Set.of("more", "other", "further", "additional", "extra", "new", "different");
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "our", "my");
    private static final Set<String> DETERMINERS = Set.of("the", "those", "these", "a", "an", "all");
    private static final Set<String> PRONOUNS = Set.of("them", "whom", "us");

    private final SentenceText sentence;
    private final int figureFrom;
    /** Index after the number, -1 where there is none: "12 last year" counts no years, "the last year" is one. */
    private final int figureEnd;

    private int at;
    private boolean more;
    private boolean partitive;
    private int owner = -1;
    private @Nullable Measure described;

    private CountedPhraseParser(SentenceText sentence, int figureFrom, int at) {
        this.sentence = sentence;
        this.figureFrom = figureFrom;
        this.figureEnd = figureFrom < at ? at : -1;
        this.at = at;
    }

    static CountedPhrase parse(SentenceText sentence, Figure figure) {
        CountedPhraseParser parser = new CountedPhraseParser(sentence, figure.from(), figure.to());
        if (figure.isShare()) {
            parser.skipDeterminer();
        }
        return parser.parse();
    }

    /** The noun phrase that begins at a token, with its determiner or without. */
    static CountedPhrase parse(SentenceText sentence, int from) {
        CountedPhraseParser parser = new CountedPhraseParser(sentence, from, from);
        parser.skipDeterminer();
        return parser.parse();
    }

    private CountedPhrase parse() {
        if (sentence.is(at, "\"", "”", "“", "'")) {
            at++;
        }
        skipAdders();
        skipOf();
        if (ClaimWords.PIECE.contains(sentence.word(at)) && sentence.is(at + 1, "of")) {
            at += 2;
        }
        int from = at;
        int to = headEnd();
        if (to == from || isName(from, to)) {
            return new CountedPhrase(figureFrom, from, from, from, "", null, false, false, partitive, owner, more);
        }
        Measure measure = measureOf(to);
        String head = sentence.word(to - 1);
        return new CountedPhrase(
                figureFrom,
                start(from, to),
                to,
                end(to),
                head,
                measure,
                nounMeasure(to) != null,
                Populations.isGroup(head),
                partitive,
                owner,
                more);
    }

    /** "kills 19 Monitor": scraped headlines name their source without a mark; a name is not what is counted. */
    private boolean isName(int from, int to) {
        boolean known = Populations.isGroup(sentence.word(to - 1))
                || nounMeasure(to) != null
                || Populations.side(sentence.text(from, to)) != null;
        return !known && sentence.token(from).isCapitalised() && !isPlural(to - 1);
    }

    /** "12 Tutsis", "four Liberal MPs", but not "Six Nations" */
    private boolean isPlural(int head) {
        String word = sentence.token(head).text();
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3;
        return plural && figureFrom < at && !sentence.token(figureFrom).isCapitalised() && sentence.index() > 0;
    }

    private int start(int from, int to) {
        int start = from;
        while (start < to - 1 && MeasureWords.startingAt(MeasureWords.Kind.DESCRIBES, sentence, start) != null) {
            start++;
        }
        return start;
    }

    private void skipAdders() {
        while (ADDERS.contains(sentence.word(at)) && !beginsHead()) {
            more = true;
            at++;
        }
        more |= sentence.is(at, "others");
    }

    /** "new" and "other" are left out only where a noun follows. */
    private boolean beginsHead() {
        return sentence.is(at, "new", "different") && !sentence.isTag(at + 1, "NOUN", "ADJ");
    }

    private void skipOf() {
        if (!sentence.is(at, "of")) {
            return;
        }
        at++;
        if (PRONOUNS.contains(sentence.word(at))) {
            partitive = true;
            at++;
            if (sentence.is(at, "a", "an")) {
                at++;
            }
            return;
        }
        skipDeterminer();
        skipWhole();
    }

    /** "Three of the 20 passengers", "18 of the county's 41 ramps": the noun stands behind the number of all. */
    private void skipWhole() {
        int i = at;
        while (sentence.figureAt(i) < 0 && (sentence.isTag(i, "NOUN", "PROPN", "ADJ") || sentence.is(i, "'s", "'"))) {
            i++;
        }
        int all = sentence.figureAt(i);
        if (all >= 0
                && (i == at || sentence.is(i - 1, "'s", "'"))
                && isWhole(sentence.figures().get(all))) {
            partitive = true;
            at = sentence.figures().get(all).to();
        }
    }

    private boolean isWhole(Figure all) {
        return all.isCount() && !all.isShare() && figureFrom < all.from();
    }

    private void skipDeterminer() {
        if (POSSESSIVES.contains(sentence.word(at))) {
            owner = at++;
            partitive = true;
        } else if (DETERMINERS.contains(sentence.word(at))) {
            partitive = true;
            at++;
        }
        while (ADDERS.contains(sentence.word(at))) {
            at++;
        }
    }

    /** Index after the last noun of the run of adjectives and nouns, {@code at} where there is no noun. */
    private int headEnd() {
        int end = at;
        for (int i = at; i < sentence.size() && continues(i); i++) {
            if (isNoun(i)) {
                end = i + 1;
                if (closes(i)) {
                    break;
                }
            }
        }
        return end;
    }

    private boolean continues(int i) {
        if (sentence.figureAt(i) >= 0 || sentence.isDay(i) || beginsTime(i)) {
            return false;
        }
        if (isPredicate(i)) {
            return describes(i) || isNoun(i) && i == at && sentence.is(at - 1, "of", "the");
        }
        return isNoun(i)
                || sentence.isTag(i, "ADJ")
                || sentence.is(i, "'s", "'") && i > at
                || sentence.is(i, "and", "-") && sentence.isTag(i - 1, "ADJ") && sentence.isTag(i + 1, "ADJ")
                || sentence.isTag(i, "ADV") && (describes(i + 1) || sentence.isTag(i + 1, "ADJ") && isNoun(i + 2))
                || i == at && sentence.word(i).endsWith("ly") && isParticiple(i + 1)
                || isParticiple(i)
                        && (i == at || i == at + 1 && sentence.word(at).endsWith("ly"))
                || sentence.isTag(i, "VERB") && sentence.word(i).endsWith("ing") && isGroupOrMeasure(i + 1) && i == at;
    }

    /** "40 newly trained officers" */
    private boolean isParticiple(int i) {
        return sentence.isTag(i, "VERB") && sentence.word(i).endsWith("ed") && isNoun(i + 1);
    }

    /** "half of the orchards last winter": the time stands behind the phrase. */
    private boolean beginsTime(int i) {
        return (i > at || i == figureEnd)
                && sentence.is(i, "last", "next", "early", "late")
                && ClaimWords.TIME.contains(sentence.word(i + 1));
    }

    private boolean isGroupOrMeasure(int i) {
        return Populations.isGroup(sentence.word(i));
    }

    /** "wounded children": the participle stands before the noun that it tells of. */
    private boolean describes(int i) {
        var match = MeasureWords.startingAt(MeasureWords.Kind.DESCRIBES, sentence, i);
        if (match == null
                || !(isNoun(match.to()) || sentence.isTag(match.to(), "ADJ") && isNoun(match.to() + 1))
                || sentence.figureAt(match.to()) >= 0
                || sentence.isDay(match.to())
                || isPredicate(match.to())) {
            return false;
        }
        described = match.meaning();
        return true;
    }

    private boolean isPredicate(int i) {
        return MeasureWords.startingAt(MeasureWords.Kind.PREDICATE, sentence, i) != null
                && !(isNoun(i) && nounMeasure(i + 1) != null && partitive);
    }

    private boolean isNoun(int i) {
        return sentence.isTag(i, "NOUN", "PROPN") && !(i == at && ClaimWords.PAST.contains(sentence.word(i)))
                || Populations.isGroup(sentence.word(i))
                || sentence.isTag(i, "VERB", "ADJ") && partitive && nounMeasure(i + 1) != null;
    }

    /** Scraped text has no commas: "15 people state media said". A plural group noun ends the phrase unless one more follows. */
    private boolean closes(int i) {
        String word = sentence.word(i);
        boolean plural = word.endsWith("s") || word.endsWith("men") || word.equals("people") || word.equals("children");
        return plural
                && Populations.isGroup(word)
                && !Populations.isGroup(sentence.word(i + 1))
                && !sentence.is(i + 1, "'s", "'", "-")
                && nounMeasure(i + 2) == null;
    }

    private @Nullable Measure measureOf(int to) {
        Measure measure = nounMeasure(to);
        return measure == null ? described : measure;
    }

    private @Nullable Measure nounMeasure(int to) {
        var match = MeasureWords.endingAt(MeasureWords.Kind.NOUN, sentence, to);
        return match == null ? null : match.meaning();
    }

    /** "members of the White Helmets", "women and children". */
    private int end(int to) {
        if (sentence.is(to, "of") && sentence.isTag(sentence.is(to + 1, "the") ? to + 2 : to + 1, "PROPN", "ADJ")) {
            int end = sentence.is(to + 1, "the") ? to + 2 : to + 1;
            while (sentence.isTag(end, "PROPN", "ADJ") && !sentence.isDay(end) && sentence.figureAt(end) < 0) {
                end++;
            }
            boolean runsOn = sentence.document().lacksCommas();
            while (sentence.isTag(end, "NOUN") && !(runsOn && Populations.isGroup(sentence.word(end)))) {
                end++;
            }
            return end;
        }
        if (sentence.is(to, "and")
                && sentence.figureAt(to + 2) < 0
                && Populations.isGroup(sentence.word(to + 1))
                && Populations.isGroup(sentence.word(to - 1))) {
            return to + 2;
        }
        return to;
    }
}
