package org.dixit.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.export.ArticleRecord;
import org.dixit.site.Conditions;
import org.dixit.site.Slice;

/** What pages and data show of articles. */
@ApplicationScoped
public class ArticleQueries {

    private static final String LISTED = "select v.id from ArticleVersion v join v.article a where ";

    private static final String NEWEST_FIRST = " order by a.id desc";

    private static final int TEXTS_AT_ONCE = 50;

    private final EntityManager entities;

    ArticleQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The current versions, the article added last first. */
    public Slice<ArticleRecord> list(ArticleFilter filter) {
        return Slice.of(rows(listed(filter.conditions())), ArticleRow::id)
                .with(rows -> rows.stream().map(row -> row.record(null)).toList());
    }

    /** The versions alone: asked for what is in them too, H2 reads and counts all before it sorts them. */
    private List<Long> listed(Conditions conditions) {
        TypedQuery<Long> query = entities.createQuery(LISTED + conditions.hql() + NEWEST_FIRST, Long.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(Slice.PROBE).getResultList();
    }

    private static List<ArticleRow> rows(List<Long> versions) {
        return ArticleVersion.find(ArticleRow.SELECT + "v.id in :ids" + NEWEST_FIRST, Map.of("ids", versions))
                .project(ArticleRow.class)
                .list();
    }

    /**
     * The next current versions, in the order of the articles' ids, as many as the export takes at once: few, since each
     * brings its text.
     */
    public List<ArticleRecord> following(long id) {
        return ArticleVersion.<ArticleVersion>find(
                        "from ArticleVersion v join fetch v.article a"
                                + " where a.id > ?1 and v.number = a.currentVersion order by a.id",
                        id)
                .range(0, TEXTS_AT_ONCE - 1)
                .stream()
                .map(this::record)
                .toList();
    }

    /** The version that stands. */
    public Optional<ArticleVersion> current(long article) {
        return Article.<Article>findByIdOptional(article).map(ArticleVersion::current);
    }

    public Optional<ArticleVersion> version(long article, int number) {
        return ArticleVersion.<ArticleVersion>find("article.id = ?1 and number = ?2", article, number)
                .firstResultOptional();
    }

    /** Every version of an article, the newest first, without their texts. */
    public List<ArticleRecord> versions(long article) {
        return ArticleVersion.find(
                        ArticleRow.SELECT + "a.id = :article order by v.number desc", Map.of("article", article))
                .project(ArticleRow.class)
                .stream()
                .map(row -> row.record(null))
                .toList();
    }

    /** A version in the public format, with its text. */
    public ArticleRecord record(ArticleVersion version) {
        return ArticleVersion.find(ArticleRow.SELECT + "v.id = :id", Map.of("id", version.id))
                .project(ArticleRow.class)
                .singleResult()
                .record(version.text);
    }
}
