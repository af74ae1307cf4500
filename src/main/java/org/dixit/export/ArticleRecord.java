package org.dixit.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article, in the version named.
 *
 * @param version number of the version, from 1
 * @param versions how many there are
 * @param address of this item
 * @param source where it was published; null where it is not known
 * @param published day of publication; null where it is not known
 * @param notice what a reader must know of this text, such as that it is a digest; null if nothing
 * @param language BCP 47 tag; "und" if it can't be told
 * @param sha256 of the text in UTF-8, lower-case hexadecimal
 * @param engine version of the engine that last read it; null if none did
 * @param credit the agency that the text says it is from; null where it is the publisher's own
 * @param copyOf id of the article that had the same text first; null if this one had
 * @param text what all offsets count into; null in lists
 * @param sameReport the other articles with the same text, the earliest first; then those that a person told apart; null
 *     in lists and for versions that no longer stand
 */
@Schema(name = "Article")
public record ArticleRecord(
        @Schema(examples = Format.VERSION) String schemaVersion,
        @Schema(examples = "article") String type,
        long id,
        int version,
        int versions,
        String address,
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
        @Nullable Long copyOf,
        @Nullable String text,
        @Nullable List<CopyRecord> sameReport) {

    public static final Columns<ArticleRecord> COLUMNS = Columns.<ArticleRecord>builder()
            .column("id", ArticleRecord::id)
            .column("version", ArticleRecord::version)
            .column("headline", ArticleRecord::headline)
            .column("publisher", ArticleRecord::publisher)
            .column("published", ArticleRecord::published)
            .column("source", ArticleRecord::source)
            .column("notice", ArticleRecord::notice)
            .column("language", ArticleRecord::language)
            .column("quotations", ArticleRecord::quotations)
            .column("claims", ArticleRecord::claims)
            .column("credit", ArticleRecord::credit)
            .column("copy_of", ArticleRecord::copyOf)
            .column("sha256", ArticleRecord::sha256)
            .column("engine", ArticleRecord::engine)
            .column("fetched_at", ArticleRecord::fetchedAt)
            .build();

    /** The same with the articles that have the same text. */
    public ArticleRecord with(List<CopyRecord> sameReport) {
        return new ArticleRecord(
                schemaVersion,
                type,
                id,
                version,
                versions,
                address,
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
                sameReport);
    }
}
