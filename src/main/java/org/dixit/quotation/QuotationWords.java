package org.dixit.quotation;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.article.ArticleWords;
import org.dixit.export.QuotationRecord;
import org.dixit.export.VariantRecord;
import org.dixit.extract.QuotationType;
import org.dixit.site.Writing;
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
                ? "Who said it is not known. Reported by " + source
                : "Said by " + SpeakerWords.full(quotation.speaker()) + ", reported by " + source;
    }

    /** What stands for a speaker who can't be told: the words by the cue, where there are some. */
    public static String unknown(QuotationRecord quotation) {
        return quotation.mention() == null ? "speaker not known" : "speaker not known: “" + quotation.mention() + "”";
    }

    /** How many other tellings there are. */
    public static String told(List<VariantRecord> variants) {
        int same = (int) variants.stream().filter(VariantRecord::sameWords).count();
        int alike = variants.size() - same;
        if (variants.isEmpty()) {
            return "No other article quotes these words, as far as is known.";
        }
        return Stream.of(
                                same == 0 ? "" : "the same words in " + Writing.of(same, "other quotation"),
                                alike == 0
                                        ? ""
                                        : "perhaps the same in other words in " + Writing.of(alike, "quotation"))
                        .filter(words -> !words.isEmpty())
                        .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1))
                        .collect(Collectors.joining(". "))
                + ". Each is held against the first here, word by word.";
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
