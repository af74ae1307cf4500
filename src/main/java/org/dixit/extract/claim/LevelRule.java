package org.dixit.extract.claim;

import org.jspecify.annotations.Nullable;

/** Reads bare numbers that tell how many there are: "the number of sheep fell to 40,000", "a crowd of 200". */
record LevelRule(SentenceText sentence, Figure figure) {

    /** The words for what there are so many of, null where nothing leads to the number. */
    @Nullable
    CountedPhrase find() {
        if (!figure.isCount() || figure.isShare() || figure.isNone()) {
            return null;
        }
        int noun = figure.from() - 2;
        if (sentence.is(noun + 1, "of") && isLevel(noun)) {
            return CountedPhraseParser.parse(sentence, noun);
        }
        CountedPhrase subject = new AmountSubject(sentence, figure).find();
        return subject == null || !isLevel(subject.to() - 1) ? null : counted(subject);
    }

    private boolean isLevel(int noun) {
        return ClaimWords.LEVEL.contains(sentence.word(noun));
    }

    /** Of "the number of sheep" the sheep, of "the waiting list" itself. */
    private CountedPhrase counted(CountedPhrase subject) {
        boolean number = sentence.is(subject.to() - 1, "number", "numbers", "total", "population");
        CountedPhrase counted = number && sentence.is(subject.to(), "of")
                ? CountedPhraseParser.parse(sentence, subject.to() + 1)
                : subject;
        return counted.isEmpty() ? subject : counted;
    }
}
