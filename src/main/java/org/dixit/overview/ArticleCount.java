package org.dixit.overview;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How much of one article stands. Kept up by {@link OverviewCounts}. */
@Entity
@Table(name = "article_count")
public class ArticleCount extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    public Long article;

    @Embedded
    public Standing standing = Standing.NONE;

    static ArticleCount of(long article) {
        return ArticleCount.<ArticleCount>findByIdOptional(article).orElseGet(() -> begun(article));
    }

    private static ArticleCount begun(long article) {
        ArticleCount count = new ArticleCount();
        count.article = article;
        count.persist();
        return count;
    }
}
