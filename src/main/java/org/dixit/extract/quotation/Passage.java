package org.dixit.extract.quotation;

import java.util.List;
import org.dixit.extract.document.Token;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as it reads round its quotations: one or more of the document's sentences that a quotation holds together.
 * A quoted utterance is one token, tagged {@value #QUOTE}; a quoted part of a clause keeps its words.
 */
final class Passage {

    static final String QUOTE = "QUOTE";

    private static final Token NONE = new Token(new Span(0, 0), " ", "");

    private final Span span;
    private final int block;
    private final List<Token> tokens;
    private final @Nullable QuotedRun[] runs;
    private final boolean lacksCommas;

    /**
     * @param runs for each token the quoted run it is or is part of, null where it is none
     * @param lacksCommas whether the article has lost its commas
     */
    Passage(Span span, int block, List<Token> tokens, @Nullable QuotedRun[] runs, boolean lacksCommas) {
        this.span = span;
        this.block = block;
        this.tokens = tokens;
        this.runs = runs;
        this.lacksCommas = lacksCommas;
    }

    Span span() {
        return span;
    }

    /** Index of the block it stands in. */
    int block() {
        return block;
    }

    /** Whether a report may begin or end without a comma, since the article has lost them. */
    boolean lacksCommas() {
        return lacksCommas;
    }

    int size() {
        return tokens.size();
    }

    /** The token at an index, or a blank one before the first and behind the last. */
    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    @Nullable
    QuotedRun runAt(int i) {
        return i >= 0 && i < runs.length ? runs[i] : null;
    }

    boolean isQuote(int i) {
        return at(i).isTagged(QUOTE);
    }

    /** Whether the sentence goes on behind a quotation: a comma within or behind its marks, or a small letter. */
    boolean leadsOn(int i) {
        String text = at(i).text();
        int last = text.length() - 1;
        while (last > 0 && "\"'\u201D\u2019\u00BB".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        boolean comma = text.charAt(last) == ',' || is(i + 1, ",");
        boolean exclaimed = "?!".indexOf(text.charAt(last)) >= 0
                && Character.isLowerCase(at(i + 1).text().charAt(0));
        return isQuote(i) && (comma || exclaimed);
    }

    /** Whether a token stands in quotation marks. */
    boolean isQuoted(int i) {
        return runAt(i) != null;
    }

    /** Whether any of it stands in quotation marks. */
    boolean hasQuote() {
        for (QuotedRun run : runs) {
            if (run != null) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(int i) {
        return at(i).isTagged("VERB", "AUX");
    }

    boolean is(int i, String word) {
        return at(i).is(word);
    }

    /** From the first token to before the last one given. */
    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** Where a phrase stands, null where there is none. */
    @Nullable
    Span spanOf(@Nullable Phrase phrase) {
        return phrase == null || phrase.isEmpty() ? null : span(phrase.start(), phrase.end());
    }

    /** Where a cue stands, null where there is none. */
    @Nullable
    Span spanOf(@Nullable Cue cue) {
        return cue == null ? null : span(cue.at(), cue.end());
    }

    /** Index of the first token that ends behind an offset. */
    int indexOf(int offset) {
        int i = 0;
        while (i < size() && at(i).end() <= offset) {
            i++;
        }
        return i;
    }
}
