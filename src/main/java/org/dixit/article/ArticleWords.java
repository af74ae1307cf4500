package org.dixit.article;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.dixit.article.Paragraph.Note;
import org.dixit.export.ArticleRecord;
import org.dixit.export.ArticleReference;
import org.dixit.export.CopyRecord;
import org.dixit.site.Writing;

/** How pages write articles out. */
@TemplateExtension
public final class ArticleWords {

    private ArticleWords() {}

    /** What was found in it. */
    public static String lede(ArticleRecord article) {
        if (article.engine() == null) {
            return "Nothing was read from it: Dixit reads English only.";
        }
        if (article.quotations() == 0 && article.claims() == 0) {
            return "Neither a quotation nor a claim was found in it.";
        }
        return Writing.of(article.quotations(), "quotation") + " and " + Writing.of(article.claims(), "claim")
                + (article.quotations() + article.claims() == 1 ? " was" : " were") + " found in it.";
    }

    /** What stands in the margin: "2 claims, 1 quotation". */
    public static String summary(List<Note> notes) {
        int claims = notes.stream().mapToInt(note -> note.claims().size()).sum();
        int quotations =
                notes.stream().mapToInt(note -> note.quotations().size()).sum();
        String both = claims > 0 && quotations > 0 ? ", " : "";
        return (claims > 0 ? Writing.of(claims, "claim") : "")
                + both
                + (quotations > 0 ? Writing.of(quotations, "quotation") : "");
    }

    /** How much of two articles is the same: "92% of the shorter text is the same". */
    public static String shared(CopyRecord copy) {
        double share = copy.containment() == null ? 0 : copy.containment();
        return share == 1
                ? "the shorter text word for word"
                : (int) (share * 100) + "% of the shorter text is the same";
    }

    /** Who published it, to stand in a sentence. */
    public static String outlet(ArticleReference article) {
        return article.publisher() == null ? "an outlet that is not known" : article.publisher();
    }

    /** " on 2 Mar 2022", or nothing where the day is not known. */
    public static String on(ArticleReference article) {
        return article.published() == null ? "" : " on " + Writing.written(article.published());
    }
}
