package org.dixit.article;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dixit.export.ArticleRecord;
import org.dixit.export.Format;
import org.dixit.export.Listing;
import org.dixit.site.Address;
import org.dixit.site.Slice;
import org.dixit.syndication.CopyQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles as data. */
@Path("/articles")
@Tag(name = "Articles")
public class ArticleData {

    private final ArticleQueries articles;
    private final CopyQueries copies;
    private final Address address;

    ArticleData(ArticleQueries articles, CopyQueries copies, Address address) {
        this.articles = articles;
        this.copies = copies;
        this.address = address;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "Articles in their current versions, without their texts; the one added last first")
    public Listing<ArticleRecord> list(@BeanParam ArticleFilter filter) {
        Slice<ArticleRecord> slice = articles.list(filter);
        return new Listing<>(slice.items(), address.next(slice), ArticleRecord.COLUMNS);
    }

    @GET
    @Path("/{id:\\d+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One article in its current version, with its text and the articles that have the same")
    public ArticleRecord item(long id) {
        ArticleVersion version = articles.current(id).orElseThrow(NotFoundException::new);
        return articles.record(version).with(copies.of(version.article).records());
    }

    @GET
    @Path("/{id:\\d+}/versions/{number:\\d+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One version of an article, with its text")
    public ArticleRecord version(long id, int number) {
        return articles.version(id, number).map(articles::record).orElseThrow(NotFoundException::new);
    }
}
