package org.dixit.article;

import java.time.Instant;
import java.time.LocalDate;
import org.dixit.export.ArticleRecord;
import org.dixit.export.Format;
import org.jspecify.annotations.Nullable;

/** What a list shows of an article version: all but its text, which may be long. */
public record ArticleRow(
        long id,
        int version,
        int versions,
        String headline,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String source,
        @Nullable String notice,
        String language,
        String sha256,
        @Nullable String engine,
        Instant fetchedAt,
        long quotations,
        long claims,
        @Nullable String credit,
        @Nullable Long copyOf) {

    /** Selects the rows from versions {@code v} of articles {@code a} by publishers {@code p}. */
    static final String SELECT = """
            select a.id, v.number, a.currentVersion, v.headline, p.name, v.published, a.address, v.notice,
              v.language, v.sha256, v.engine, v.fetchedAt,
              (select count(*) from Quotation q where q.version = v and q.withdrawn = false),
              (select count(*) from Claim c where c.version = v and c.withdrawn = false),
              v.credit, a.copyOf.id
            from ArticleVersion v join v.article a left join a.publisher p
            where\s""";

    /** In the public format; {@code text} is null in lists. */
    ArticleRecord record(@Nullable String text) {
        return new ArticleRecord(
                Format.VERSION,
                "article",
                id,
                version,
                versions,
                ArticleFormat.address(id, version, versions),
                headline,
                publisher,
                published,
                source,
                notice,
                language,
                sha256,
                engine,
                fetchedAt,
                quotations,
                claims,
                credit,
                copyOf,
                text,
                null);
    }
}
