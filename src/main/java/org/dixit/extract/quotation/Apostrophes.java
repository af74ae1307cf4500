package org.dixit.extract.quotation;

import java.util.Set;

/** Tells the apostrophes at the edge of a word, which look like single quotation marks, by the word and its neighbours. */
final class Apostrophes {

    private static final int LONGEST = 8;
    /** What an apostrophe may stand before: 'tis, 'em, rock 'n' roll. */
    private static final Set<String> CUT_BEFORE = Set.of(
            "tis", "twas", "twere", "twill", "em", "n", "til", "till", "cause", "cos", "cuz", "bout", "round", "neath",
            "gainst", "fore", "ere", "im", "er", "ello", "ard", "kay", "nuff", "sup", "tude", "burbs", "hood",
            "copter");
    /** What an apostrophe may stand behind, beside words in -in: ol' man, o' clock. */
    private static final Set<String> CUT_BEHIND = Set.of("ol", "o", "an", "th", "lil", "mo", "wi", "po", "t", "d");
    /** A year may follow: class of '22. */
    private static final Set<String> BEFORE_YEAR =
            Set.of("of", "in", "since", "from", "until", "till", "by", "before", "after", "and", "to", "the", "summer");

    private final BlockText text;

    Apostrophes(BlockText text) {
        this.text = text;
    }

    /** Whether a mark before a word stands for letters or digits left out: 'tis, the '90s, class of '22. */
    boolean isCut(int mark) {
        return text.isDigit(mark + 1) ? isYear(mark) : CUT_BEFORE.contains(text.word(mark + 1, LONGEST));
    }

    private boolean isYear(int mark) {
        boolean two = text.isDigit(mark + 2) && !text.isDigit(mark + 3);
        boolean decade = text.at(mark + 3) == 's' && !text.isLetter(mark + 4);
        return two && (decade || !text.isWord(mark + 3) && BEFORE_YEAR.contains(wordBefore(mark)));
    }

    private String wordBefore(int mark) {
        int start = mark - 1;
        while (start > mark - LONGEST && text.isLetter(start - 1)) {
            start--;
        }
        return text.word(start, LONGEST);
    }

    /** Whether a mark belongs to the n of rock 'n' roll. */
    boolean isBehindN(int mark) {
        return text.at(mark - 1) == 'n' && SingleMarks.isSingle(text.at(mark - 2)) && text.isFreeBefore(mark - 2);
    }

    /** Whether a mark behind a word may be an apostrophe: players' union, goin' home, 6' tall. */
    boolean isDoubtful(int mark) {
        boolean betterBehind = text.isPause(mark + 1) && SingleMarks.isSingle(text.at(mark + 2));
        boolean goesOn = text.isSpace(mark + 1) && text.isWord(mark + 2);
        if (!goesOn && !betterBehind) {
            return false;
        }
        char before = Character.toLowerCase(text.at(mark - 1));
        return before == 's'
                || text.isDigit(mark - 1)
                || before == 'n' && text.at(mark - 2) == 'i'
                || isCutBehind(mark);
    }

    private boolean isCutBehind(int mark) {
        return text.isLetter(mark - 1) && CUT_BEHIND.contains(wordBefore(mark));
    }
}
