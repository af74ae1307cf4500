package org.dixit.quotation;

import io.quarkus.qute.TemplateExtension;
import org.dixit.article.ArticleWords;
import org.dixit.export.QuotationRecord;
import org.dixit.extract.QuotationType;
import org.dixit.speaker.SpeakerWords;

/** How pages write quotations out. */
@TemplateExtension
public final class QuotationWords {

    private static final int TITLE_LENGTH = 80;

    private QuotationWords() {}

    /** Id of its place on the page of its article. */
    public static String anchor(QuotationRecord quotation) {
        return "quotation-" + quotation.id();
    }

    /** Its first words. */
    public static String title(QuotationRecord quotation) {
        String words = quotation.words();
        return words.codePointCount(0, words.length()) <= TITLE_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, TITLE_LENGTH)) + "…";
    }

    /** Who said it and who reports it. */
    public static String lede(QuotationRecord quotation) {
        String source = ArticleWords.outlet(quotation.article()) + ArticleWords.on(quotation.article()) + ".";
        return quotation.speaker() == null
                ? "Who said it is not told. Reported by " + source
                : "Said by " + SpeakerWords.full(quotation.speaker()) + ", reported by " + source;
    }

    /** The type in plain English. */
    public static String said(QuotationType type) {
        return switch (type) {
            case DIRECT -> "direct: a whole utterance in quotation marks";
            case MIXED -> "mixed: quotation marks around a part of it";
            case INDIRECT -> "indirect: reported without quotation marks";
        };
    }
}
