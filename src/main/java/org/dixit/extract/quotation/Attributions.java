package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dixit.extract.document.Document;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Everything that an article reports as said, in the order of the text, and who is speaking where. */
public final class Attributions {

    private final List<Attribution> all;
    private final List<QuotedRun> runs;
    private final BitSet reported = new BitSet();
    private final BitSet quoted = new BitSet();
    private final AttributionIndex index;

    private Attributions(List<Attribution> all, List<QuotedRun> runs) {
        this.all = all;
        this.runs = runs;
        runs.forEach(run -> quoted.set(run.outer().start(), run.outer().end()));
        this.index = new AttributionIndex(all);
        all.forEach(
                attribution -> attribution.content().forEach(content -> reported.set(content.start(), content.end())));
    }

    /** Reads an article. */
    public static Attributions of(Document document) {
        List<QuotedRun> runs = QuotationMarks.find(document);
        List<Attribution> all = new ArrayList<>(new ArticleReader(document, runs).read());
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return new Attributions(List.copyOf(all), runs);
    }

    /** In order of their first character. */
    public List<Attribution> all() {
        return all;
    }

    /** The quoted runs of the article's own words, in order. */
    public List<QuotedRun> runs() {
        return runs;
    }

    /** Whether the character at an offset stands within quotation marks, the marks included. */
    public boolean isQuoted(int offset) {
        return quoted.get(offset);
    }

    /** Whether quotation marks stand around anything in a part of the text. */
    boolean quotesWithin(Span part) {
        int next = quoted.nextSetBit(part.start());
        return next >= 0 && next < part.end();
    }

    /** Whether the character at an offset is part of anybody's words. */
    public boolean isReported(int offset) {
        return reported.get(offset);
    }

    /** The narrowest report that a part of the text lies in; empty where the article speaks in its own voice. */
    public Optional<Attribution> of(Span part) {
        @Nullable Attribution narrowest = null;
        for (Attribution attribution : index.around(part)) {
            if (narrowest == null
                    || attribution.span().length() < narrowest.span().length()) {
                narrowest = attribution;
            }
        }
        return Optional.ofNullable(narrowest);
    }

    /** All reports that a part of the text lies in, in order of their first character. */
    public List<Attribution> around(Span part) {
        return index.around(part);
    }
}
