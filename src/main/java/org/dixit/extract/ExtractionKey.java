package org.dixit.extract;

/**
 * What makes a result the same one in the next run, of a newer engine or over a changed article: the kind of result,
 * the words of its sentence, which of the equal sentences it is in, and its place there. Results that are added
 * elsewhere, and paragraphs that move, leave it as it is.
 *
 * @param kind of result
 * @param sentence hash of the sentence's words in hexadecimal; marks and white space don't count
 * @param occurrence 1 for the first sentence of these words in the article
 * @param firstWord number of words of the sentence before the result
 * @param lastWord number of words up to its end; beyond the sentence for a quotation that goes on
 */
public record ExtractionKey(Kind kind, String sentence, int occurrence, int firstWord, int lastWord) {

    /** What is found. */
    public enum Kind {
        QUOTATION,
        CLAIM
    }

    /** The key as it is stored: "q-1f0c9a7e5b3d2a10-1-4-9". */
    @Override
    public String toString() {
        String letter = kind == Kind.QUOTATION ? "q" : "c";
        return letter + "-" + sentence + "-" + occurrence + "-" + firstWord + "-" + lastWord;
    }
}
