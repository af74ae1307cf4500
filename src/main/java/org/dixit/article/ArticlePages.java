package org.dixit.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dixit.claim.ClaimQueries;
import org.dixit.export.ArticleRecord;
import org.dixit.extract.Source;
import org.dixit.extract.document.Document;
import org.dixit.quotation.QuotationQueries;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages of articles. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {

    private final ArticleQueries articles;
    private final QuotationQueries quotations;
    private final ClaimQueries claims;

    ArticlePages(ArticleQueries articles, QuotationQueries quotations, ClaimQueries claims) {
        this.articles = articles;
        this.quotations = quotations;
        this.claims = claims;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ArticleFilter filter, Slice<ArticleRecord> articles);

        static native TemplateInstance item(ArticleRecord article, ArticleText text, List<ArticleRecord> versions);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam ArticleFilter filter) {
        return Templates.list(filter, articles.list(filter));
    }

    @GET
    @Path("/{id:\\d+}")
    @Operation(hidden = true)
    public TemplateInstance item(long id) {
        return page(articles.current(id).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("/{id:\\d+}/versions/{number:\\d+}")
    @Operation(hidden = true)
    public TemplateInstance version(long id, int number) {
        return page(articles.version(id, number).orElseThrow(NotFoundException::new));
    }

    private TemplateInstance page(ArticleVersion version) {
        Document document = Document.of(new Source(version.snapshot(), null, version.published, version.headline));
        return Templates.item(
                articles.record(version),
                ArticleText.of(document.snapshot(), document.blocks(), quotations.of(version), claims.of(version)),
                articles.versions(version.article.id));
    }
}
