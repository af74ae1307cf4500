package org.dixit.article;

import org.dixit.export.ArticleReference;
import org.dixit.export.Sentence;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/** Articles in the public format. */
public final class ArticleFormat {

    private ArticleFormat() {}

    /** Names the article of a version. */
    public static ArticleReference reference(ArticleVersion version) {
        Article article = version.article;
        return new ArticleReference(
                article.id,
                version.number,
                address(version),
                version.headline,
                article.publisher == null ? null : article.publisher.name,
                version.published,
                version.notice);
    }

    /** Where a version's page stands: the article's own address for the one in force. */
    public static String address(ArticleVersion version) {
        return address(version.article.id, version.number, version.article.currentVersion);
    }

    static String address(long article, int number, int current) {
        String address = "/articles/" + article;
        return number == current ? address : address + "/versions/" + number;
    }

    /** A sentence with its words. */
    public static Sentence sentence(Snapshot snapshot, Span span) {
        return new Sentence(span.start(), span.end(), snapshot.slice(span));
    }
}
