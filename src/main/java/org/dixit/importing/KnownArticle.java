package org.dixit.importing;

import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.text.Snapshot;

/**
 * An article that an incoming one turns out to be. The same text at another address, or of another publisher, is
 * another article: who copied from whom is for the pages to tell.
 *
 * @param version the version that has the same text; for a changed one, the version that stood until now
 */
record KnownArticle(ArticleVersion version, boolean changed) {

    static Optional<KnownArticle> find(IncomingArticle incoming) {
        String sha256 = new Snapshot(incoming.text()).sha256();
        Optional<Article> there = Optional.ofNullable(incoming.address()).flatMap(Article::findByAddress);
        if (there.isPresent()) {
            ArticleVersion current = ArticleVersion.current(there.get());
            return Optional.of(new KnownArticle(current, !current.sha256.equals(sha256)));
        }
        return ArticleVersion.findByText(sha256, incoming.publisher()).stream()
                .filter(v -> incoming.address() == null || v.article.address == null)
                .findFirst()
                .map(v -> new KnownArticle(v, false));
    }
}
