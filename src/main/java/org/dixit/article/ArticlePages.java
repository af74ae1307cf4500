package org.dixit.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.dixit.account.Account;
import org.dixit.claim.ClaimQueries;
import org.dixit.export.ArticleRecord;
import org.dixit.extract.Source;
import org.dixit.extract.document.Document;
import org.dixit.quotation.QuotationQueries;
import org.dixit.review.DecisionEntries;
import org.dixit.review.InvalidValueException;
import org.dixit.review.Outcome;
import org.dixit.review.Reviewer;
import org.dixit.site.Slice;
import org.dixit.syndication.CopyEdits;
import org.dixit.syndication.CopyQueries;
import org.dixit.syndication.SameReport;
import org.dixit.tally.Attempt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The pages of articles. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {

    private final ArticleQueries articles;
    private final QuotationQueries quotations;
    private final ClaimQueries claims;
    private final CopyQueries copies;
    private final CopyEdits edits;
    private final DecisionEntries decisions;
    private final Reviewer reviewer;

    ArticlePages(
            ArticleQueries articles,
            QuotationQueries quotations,
            ClaimQueries claims,
            CopyQueries copies,
            CopyEdits edits,
            DecisionEntries decisions,
            Reviewer reviewer) {
        this.articles = articles;
        this.quotations = quotations;
        this.claims = claims;
        this.copies = copies;
        this.edits = edits;
        this.decisions = decisions;
        this.reviewer = reviewer;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ArticleFilter filter, Slice<ArticleRecord> articles);

        static native TemplateInstance item(
                ArticleRecord article,
                ArticleText text,
                List<ArticleRecord> versions,
                SameReport same,
                Attempt attempt);
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
        return page(articles.current(id).orElseThrow(NotFoundException::new), Attempt.NONE);
    }

    /** Says whether another article is one report with this one. */
    @POST
    @Path("/{id:\\d+}/copies")
    @RolesAllowed(Account.REVIEWER)
    @Operation(hidden = true)
    public Response tell(
            long id, @RestForm @Nullable String other, @RestForm boolean one, @RestForm @Nullable Integer revision) {
        try {
            return edits.tell(id, other, one, revision, reviewer.account()) instanceof Outcome.Conflict conflict
                    ? refused(Response.Status.CONFLICT, id, Attempt.late(decisions.told(conflict.since())))
                    : Response.seeOther(URI.create("/articles/" + id + "#copies"))
                            .build();
        } catch (InvalidValueException e) {
            return refused(Response.Status.BAD_REQUEST, id, Attempt.refused(e));
        }
    }

    private Response refused(Response.Status status, long id, Attempt attempt) {
        ArticleVersion version = articles.current(id).orElseThrow(NotFoundException::new);
        return Response.status(status).entity(page(version, attempt)).build();
    }

    @GET
    @Path("/{id:\\d+}/versions/{number:\\d+}")
    @Operation(hidden = true)
    public TemplateInstance version(long id, int number) {
        return page(articles.version(id, number).orElseThrow(NotFoundException::new), Attempt.NONE);
    }

    private TemplateInstance page(ArticleVersion version, Attempt attempt) {
        Document document = Document.of(new Source(version.snapshot(), null, version.published, version.headline));
        return Templates.item(
                articles.record(version),
                ArticleText.of(document.snapshot(), document.blocks(), quotations.of(version), claims.of(version)),
                articles.versions(version.article.id),
                copies.of(version.article),
                attempt);
    }
}
