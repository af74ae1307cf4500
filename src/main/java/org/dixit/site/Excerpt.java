package org.dixit.site;

import io.quarkus.qute.TemplateExtension;
import org.dixit.export.ClaimRecord;
import org.dixit.export.QuotationRecord;
import org.dixit.export.Sentence;
import org.dixit.export.Target;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/**
 * Words with what stands around them in their sentence.
 *
 * @param before empty if they begin the sentence
 * @param after empty if they end it
 */
public record Excerpt(String before, String words, String after) {

    /** About how many code points a short excerpt shows on either side. */
    private static final int REACH = 70;

    /** The figure in its whole sentence. */
    @TemplateExtension
    static Excerpt inSentence(ClaimRecord claim) {
        return of(claim.sentence(), claim.target());
    }

    /** The figure with some words around it. */
    @TemplateExtension
    static Excerpt excerpt(ClaimRecord claim) {
        return of(claim.sentence(), claim.target()).shortened();
    }

    /** The first words of a quotation in the sentence in which they begin. */
    @TemplateExtension
    static Excerpt inSentence(QuotationRecord quotation) {
        return of(quotation.sentence(), quotation.segments().get(0));
    }

    /** The words of a target in their sentence; alone where they reach beyond it. */
    public static Excerpt of(Sentence sentence, Target target) {
        Target.Position position = target.position();
        if (position.start() < sentence.start() || position.end() > sentence.end()) {
            return new Excerpt("", target.exact(), "");
        }
        Snapshot words = new Snapshot(sentence.text());
        int start = position.start() - sentence.start();
        int end = position.end() - sentence.start();
        return new Excerpt(words.slice(new Span(0, start)), target.exact(), words.slice(new Span(end, words.length())));
    }

    private Excerpt shortened() {
        return new Excerpt(end(before), words, beginning(after));
    }

    private static String end(String text) {
        int space = text.indexOf(' ', text.length() - REACH);
        return text.length() <= REACH || space < 0 ? text : "…" + text.substring(space);
    }

    private static String beginning(String text) {
        int space = text.lastIndexOf(' ', REACH);
        return text.length() <= REACH || space < 0 ? text : text.substring(0, space) + " …";
    }
}
