package org.dixit.extract.claim;

import org.jspecify.annotations.Nullable;

/**
 * Finds what an amount is of: a sum, a share, a length. Behind it ("$40m in aid", "3% of the vote"), before it ("a profit
 * of $12m", "cut its forecast to 3%"), or as the subject of its verb ("oil prices rose 3% to $78").
 */
record AmountSubject(SentenceText sentence, Figure figure) {

    /** Farthest verb before the amount, in tokens. */
    private static final int REACH = 24;

    private static final int LONGEST_SUBJECT = 10;

    /** The words for what it is of, null where the sentence does not say. */
    @Nullable
    CountedPhrase find() {
        CountedPhrase behind = behind(figure);
        if (behind == null && sentence.is(figure.to(), "to") && sentence.figureAt(figure.to() + 1) >= 0) {
            behind = ofWhole(
                    sentence.figures().get(sentence.figureAt(figure.to() + 1)).to());
        }
        return behind == null ? before() : behind;
    }

    private boolean isMoney() {
        return figure.kind().equals("money");
    }

    private boolean isLength() {
        return figure.kind().equals("length");
    }

    private @Nullable CountedPhrase behind(Figure amount) {
        int at = Rates.end(sentence, amount.to());
        at = sentence.is(at, "worth") ? at + 1 : at;
        CountedPhrase whole = ofWhole(at);
        if (whole != null) {
            return whole;
        }
        boolean purpose = isMoney() && !sentence.isDay(at + 1) && (sentence.is(at, "for") || isIn(at) || isSpentOn(at));
        CountedPhrase phrase = purpose ? phraseAt(at + 1) : null;
        return phrase == null && at == amount.to() ? attached(amount) : phrase;
    }

    private @Nullable CountedPhrase ofWhole(int at) {
        return sentence.is(at, "of") && !sentence.isDay(at + 1) ? phraseAt(at + 1) : null;
    }

    /** "$600m in military assistance", but not "in the first quarter" or "in London". */
    private boolean isIn(int at) {
        return sentence.is(at, "in") && !sentence.isTag(at + 1, "DET", "PROPN");
    }

    private boolean isSpentOn(int at) {
        return sentence.is(at, "on") && ClaimWords.SPEND.contains(sentence.word(figure.from() - 1));
    }

    private @Nullable CountedPhrase phraseAt(int from) {
        CountedPhrase phrase = CountedPhraseParser.parse(sentence, from);
        return isThing(phrase) ? phrase : null;
    }

    /** "a $40m loan", "a 3% rise in profits". */
    private @Nullable CountedPhrase attached(Figure amount) {
        CountedPhrase phrase = CountedPhraseParser.parse(sentence, amount);
        boolean growth = ClaimWords.GROWTH.contains(phrase.head());
        if (growth && sentence.is(phrase.to(), "in", "of")) {
            return phraseAt(phrase.to() + 1);
        }
        boolean thing = isThing(phrase) && sentence.isTag(phrase.to() - 1, "NOUN", "PROPN");
        return thing && !isLength() && (!growth || isMoney()) ? phrase : null;
    }

    private static boolean isThing(CountedPhrase phrase) {
        return !phrase.isEmpty()
                && !ClaimWords.TIME.contains(phrase.head())
                && !ClaimWords.COMPARED.contains(phrase.head());
    }

    private @Nullable CountedPhrase before() {
        if (isLength() && !ClaimWords.DIMENSION.contains(sentence.word(figure.to()))) {
            return null;
        }
        int link = figure.from() - 1;
        if (isMoved(link)) {
            return endingAt(link);
        }
        boolean aside = sentence.is(link, "at") && sentence.is(link - 1, ",");
        CountedPhrase phrase = aside ? endingAt(link - 1) : sentence.is(link, "of", "worth") ? endingAt(link) : null;
        return phrase == null || ClaimWords.FORECAST.contains(phrase.head()) ? subject() : phrase;
    }

    /** "raised its forecast to", "kept the price target at": the verb stands before what is moved. */
    private boolean isMoved(int link) {
        CountedPhrase moved = sentence.is(link, "to", "at") ? endingAt(link) : null;
        if (moved == null) {
            return false;
        }
        int verb = moved.from() - 1;
        while (sentence.isTag(verb, "DET", "PRON")) {
            verb--;
        }
        return sentence.isTag(verb, "VERB") && ClaimWords.MOVE.contains(sentence.word(verb));
    }

    private @Nullable CountedPhrase subject() {
        int verb = verb();
        while (verb > 0 && (sentence.isTag(verb - 1, "AUX", "ADV") || sentence.is(verb - 1, "to", "not"))) {
            verb--;
        }
        return verb < 0 ? null : endingAt(verb);
    }

    /** Index of the verb that says so much of its subject, -1 where none does. */
    private int verb() {
        for (int i = figure.from() - 1; i > 0 && i >= figure.from() - REACH; i--) {
            boolean verb = sentence.is(i, "up", "down")
                    ? sentence.isTag(i - 1, "NOUN", "PROPN")
                    : sentence.isTag(i, "VERB", "AUX") || !sentence.is(i + 1, ",", "of", "in");
            if (verb && (ClaimWords.AMOUNT.contains(sentence.word(i)) || isShift(i))) {
                return i;
            }
            boolean between = sentence.figureAt(i) >= 0
                    || ClaimWords.BETWEEN.contains(sentence.word(i))
                    || sentence.is(i, ",", "“", "\"", "‘")
                    || sentence.isTag(i, "ADV")
                    || ClaimWords.FORECAST.contains(sentence.word(i))
                    || ClaimWords.COMPARED.contains(sentence.word(i))
                    || sentence.is(i - 1, "a", "an", "per");
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** "Shares lost 3%" and "gained $2 to $73" tell of a price, "lost $40m" of a purse. */
    private boolean isShift(int verb) {
        boolean price = !isMoney() || sentence.is(figure.to(), "to") || sentence.is(figure.from() - 1, "to");
        return price && ClaimWords.SHIFT.contains(sentence.word(verb));
    }

    /** The noun phrase that ends before a token: its nouns, and what "of" or "from" adds to them. */
    private @Nullable CountedPhrase endingAt(int end) {
        int from = end;
        while (from > 0 && from > end - LONGEST_SUBJECT && (belongs(from - 1, end) || opens(from))) {
            from--;
        }
        if (sentence.figureAt(from - 1) >= 0 || sentence.isTag(from - 1, "ADP") && sentence.figureAt(from - 2) >= 0) {
            return null;
        }
        while (from < end && !sentence.isTag(from, "NOUN", "PROPN", "ADJ", "VERB")) {
            from++;
        }
        int to = from;
        while (to < end && !sentence.isTag(to, "ADP")) {
            to++;
        }
        boolean named = to > from && (to == 1 || sentence.isTag(to - 1, "NOUN", "PROPN"));
        int last = sentence.is(to, "of", "from") ? end : to;
        CountedPhrase phrase = new CountedPhrase(
                from, from, to, last, named ? sentence.word(to - 1) : "", null, false, false, false, -1, false);
        return named && isThing(phrase) ? phrase : null;
    }

    /** "Shares in the firm fell": what opens a sentence before "in" is a noun, whatever its form. */
    private boolean opens(int from) {
        return from == 1 && sentence.is(1, "in", "of") && sentence.isTag(0, "VERB", "ADJ");
    }

    private boolean belongs(int i, int end) {
        boolean noun = sentence.isTag(i, "NOUN", "PROPN", "ADJ")
                || sentence.is(i, "'s", "’s", "&", "-")
                || sentence.word(i).contains("-");
        boolean participle =
                sentence.isTag(i, "VERB") && sentence.word(i).endsWith("ed") && sentence.isTag(i + 1, "NOUN");
        boolean inside = i < end - 1
                && (sentence.isTag(i, "DET")
                        || sentence.isTag(i, "ADP") && (i == 1 || sentence.isTag(i - 1, "NOUN", "PROPN")));
        return sentence.figureAt(i) < 0 && !sentence.isDay(i) && (noun || inside || participle && i < end - 1);
    }
}
