package org.dixit.importing;

import java.util.List;
import org.dixit.claim.Claim;
import org.dixit.quotation.Quotation;
import org.dixit.text.Snapshot;

/**
 * Where words stand, told without the text around their sentence, so that it can be found again in another version.
 *
 * @param sentence the sentence, or the one in which a quotation begins
 * @param offset code points from the sentence's start to the first of the words
 * @param words a claim's figure, or the segments of a quotation
 */
record Place(String sentence, int offset, List<String> words) {

    static Place of(Claim claim, Snapshot snapshot) {
        return new Place(snapshot.slice(claim.sentence()), claim.start - claim.sentenceStart, List.of(claim.exact));
    }

    static Place of(Quotation quotation, Snapshot snapshot) {
        return new Place(
                snapshot.slice(quotation.sentence()),
                quotation.segments.get(0).start - quotation.sentenceStart,
                quotation.segments.stream().map(s -> s.exact).toList());
    }

    /** Whether the sentence stands exactly once in a text. */
    boolean standsOnceIn(Snapshot snapshot) {
        int first = snapshot.text().indexOf(sentence);
        return first >= 0 && snapshot.text().indexOf(sentence, first + 1) < 0;
    }

    /** First code point of the sentence in a text in which it stands. */
    int sentenceStart(Snapshot snapshot) {
        return snapshot.text().codePointCount(0, snapshot.text().indexOf(sentence));
    }
}
